import type { Filled, Line } from '../../forms'
import { html } from '../../strangers/web'

const answer = ({ written: { text, options, chosen = [] } }: Line): string => {
  if (!options) return html(text)
  if (options[0] === 'Yes') return html(text)
  return options.map((option, n) => `${chosen.includes(n) ? '☒' : '☐'} ${html(option)}`).join('<br>')
}
const whole = ({ title }: Filled, style: string, body: string): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>${html(title)}</title><style>body{font:10.5pt 'Liberation Sans',sans-serif;margin:0}${style}</style></head><body>${body}</body></html>`

/** The form as a case system prints it: ruled, the question at the left on a tint. */
export const ruledPage = (filled: Filled): string =>
  whole(
    filled,
    'table{border-collapse:collapse;width:100%;margin-bottom:10pt}td,th{border:1px solid #666;padding:4pt 6pt;vertical-align:top;text-align:left}td:first-child{width:36%;background:#eef3f7}th{background:#2f4f6f;color:#fff}tr{break-inside:avoid}',
    `<p>${html(filled.board)}</p><h1>${html(filled.title)}</h1><p><i>${html(filled.guidance)}</i></p>${filled.parts.map(({ heading, lines }) => `<table>${heading === null ? '' : `<tr><th colspan="2">${html(heading)}</th></tr>`}${lines.map((line) => `<tr><td>${html(line.label)}</td><td>${answer(line)}</td></tr>`).join('')}</table>`).join('')}`,
  ) // prettier-ignore

/** What a web form shows to be printed once it has been sent. */
export const receiptPage = (filled: Filled): string =>
  whole(
    filled,
    'h2{font-size:12pt;margin:14pt 0 4pt;border-bottom:2px solid #333}p{margin:2pt 0 7pt}b{display:block;color:#333}',
    `<h1>${html(filled.title)}</h1><p>${html(filled.board)}</p><p>Thank you. Your form was sent. Please print this page for your records.</p>${filled.parts.map(({ heading, lines }) => `${heading === null ? '' : `<h2>${html(heading)}</h2>`}${lines.map((line) => `<p><b>${html(line.label)}</b>${answer(line)}</p>`).join('')}`).join('')}`,
  ) // prettier-ignore
