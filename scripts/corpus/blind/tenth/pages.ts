import type { Filled, Line } from '../../forms'
import { html } from '../../strangers/web'

const said = ({ written: { text } }: Line): string =>
  text === '' ? '<i class="none">No answer</i>' : html(text)

/** The website’s “print my answers”: a card for each part, each answer under its question, short ones in two columns. */
export const cardsPage = ({ title, board, parts }: Filled, reference: string): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>${html(title)}</title><style>@page{margin:15mm}body{font:10.5pt 'Liberation Sans',sans-serif;margin:0;color:#222}header{border-left:6pt solid #5a189a;padding-left:8pt;margin-bottom:10pt}h1{margin:0;font-size:18pt}header p{margin:2pt 0}section{border:1px solid #bbb;border-radius:6pt;padding:8pt 10pt;margin:0 0 10pt}h2{font-size:12pt;margin:0 0 6pt;color:#5a189a}dl{margin:0;display:grid;grid-template-columns:1fr 1fr;gap:6pt 14pt}dl div.wide{grid-column:1 / 3}dt{font-weight:bold;font-size:9pt;color:#555}dd{margin:1pt 0 0}.none{color:#999}</style></head><body><header><h1>${html(title)}</h1><p>${html(board)}</p><p>Your reference is ${reference}</p></header>${parts
    .map(({ heading, lines }) => `<section><h2>${html(heading ?? '')}</h2><dl>${lines.map((line) => `<div${line.long ? ' class="wide"' : ''}><dt>${html(line.label)}</dt><dd>${said(line)}</dd></div>`).join('')}</dl></section>`)
    .join('')}</body></html>` // prettier-ignore
