import type { Filled, Line } from '../../forms'
import { html } from '../../strangers/web'

const said = ({ written: { text } }: Line): string => (text === '' ? '&ndash;' : html(text))

/** The receipt the website offers to be printed: all questions in one table, both languages in each. */
export const receiptPage = ({ title, board, parts }: Filled, reference: string, sent: string): string =>
  `<!DOCTYPE html><html lang="cy"><head><meta charset="utf-8"><title>${html(title)}</title><style>@page{margin:18mm 15mm}body{font:10pt 'Liberation Sans',sans-serif;margin:0;color:#1b1b1b}h1{font-size:15pt;margin:0 0 2pt;color:#a4161a}p{margin:2pt 0}.box{background:#f7ebeb;padding:7pt 10pt;margin:8pt 0 10pt}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #c9c9c9;text-align:left;vertical-align:top;padding:5pt 6pt}th{width:42%;font-weight:bold}tr.part th{background:#a4161a;color:#fff;width:auto}footer{margin-top:12pt;font-size:8pt;color:#666}</style></head><body><p>${html(board)}</p><h1>${html(title)}</h1><div class="box"><p>Derbynneb / Receipt: <b>${reference}</b></p><p>Anfonwyd / Sent: ${sent}</p></div><table>${parts
    .map(({ heading, lines }) => `<tr class="part"><th colspan="2">${html(heading ?? '')}</th></tr>${lines.map((line) => `<tr><th>${html(line.label)}</th><td>${said(line)}</td></tr>`).join('')}`)
    .join('')}</table><footer>Rydym yn cadw eich gwybodaeth am chwe blynedd. / We keep your information for six years.</footer></body></html>` // prettier-ignore
