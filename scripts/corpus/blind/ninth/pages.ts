import type { Filled, Line } from '../../forms'
import { html } from '../../strangers/web'

const buttons = ({ written: { text, options, chosen = [] } }: Line): string =>
  options ? options.map((option, n) => `${chosen.includes(n) ? '◉' : '○'} ${html(option)}`).join(' &emsp; ') : html(text) // prettier-ignore
const whole = ({ title, board, guidance }: Filled, style: string, body: string): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>${html(title)}</title><style>@page{margin:16mm}body{font:10.5pt 'Liberation Sans',sans-serif;margin:0}${style}</style></head><body><h1>${html(title)}</h1><h4>${html(board)}</h4><p class="g">${html(guidance)}</p>${body}</body></html>`

/** The portal’s page of a form: the question at the left of a rule, the answer at its right. */
export const portalPage = (filled: Filled): string =>
  whole(
    filled,
    '.g{font-size:9pt;color:#555}h2{font-size:13pt;color:#0b5c73;border-bottom:3px solid #0b5c73;margin:12pt 0 4pt}table{width:100%;border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:4pt 6pt;border-bottom:1px solid #ccc}th{width:34%;font-weight:600}tr{break-inside:avoid}',
    filled.parts.map(({ heading, lines }) => `<h2>${html(heading ?? '')}</h2><table>${lines.map((line) => `<tr><th>${html(line.label)}</th><td>${buttons(line)}</td></tr>`).join('')}</table>`).join(''),
  ) // prettier-ignore

/** A record as a phone’s browser prints it: every question a line of its own, its answer under it, set in. */
export const phonePage = (filled: Filled): string =>
  whole(
    filled,
    'h3{margin:12pt 0 4pt;background:#1f4e78;color:#fff;padding:4pt 6pt}.q{font-weight:bold;margin:5pt 0 0}.a{margin:0 0 0 14pt;min-height:12pt}',
    filled.parts.map(({ heading, lines }) => `<h3>${html(heading ?? '')}</h3>${lines.map((line) => `<p class="q">${html(line.label)}</p><p class="a">${html(line.written.text)}</p>`).join('')}`).join(''),
  ) // prettier-ignore
