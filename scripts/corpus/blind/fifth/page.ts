import type { Filled, Line } from '../../forms'
import { html } from '../../strangers/web'

/** Such a program shows what was chosen, and not what might have been. */
const given = ({ written: { text, options } }: Line): string =>
  html(options ? text.replaceAll('; ', '\n') : text)

/** A form as a case management system shows it for printing. */
export const screenPage = (filled: Filled): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>${html(filled.title)}</title><style>@page{margin:18mm}body{font:10.5pt/1.35 'Liberation Sans',sans-serif}h1{font-size:16pt;margin:4pt 0}h2{background:#005a70;color:#fff;font-size:11pt;padding:3pt 6pt;margin:12pt 0 0}table{border-collapse:collapse;width:100%}td{border:1px solid #999;padding:4pt 6pt;vertical-align:top}td:first-child{width:34%;font-weight:bold;background:#f3f3f3}</style></head><body><p>${html(filled.board)}</p><h1>${html(filled.title)}</h1><p><i>${html(filled.guidance)}</i></p>${filled.parts
    .map(({ heading, lines }) => `${heading === null ? '' : `<h2>${html(heading)}</h2>`}<table>${lines.map((line) => `<tr><td>${html(line.label)}</td><td>${given(line)}</td></tr>`).join('')}</table>`)
    .join('')}</body></html>` // prettier-ignore

/** A web page saved as it was read: labels in bold, answers after them or below. */
export const readPage = (filled: Filled): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>${html(filled.title)}</title><style>@page{margin:20mm}body{font:11pt/1.4 'Liberation Serif',serif}h1{font-size:17pt}h2{font-size:12.5pt;border-bottom:1px solid #444}p{margin:5pt 0}</style></head><body><h1>${html(filled.title)}</h1><p>${html(filled.board)}</p>${filled.parts
    .map(({ heading, lines }) => `${heading === null ? '' : `<h2>${html(heading)}</h2>`}${lines.map((line) => (line.long ? `<p><b>${html(line.label)}</b></p><p>${given(line)}</p>` : `<p><b>${html(line.label)}:</b> ${given(line)}</p>`)).join('')}`)
    .join('')}</body></html>` // prettier-ignore
