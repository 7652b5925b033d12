import type { Filled, Line } from '../../forms'
import { html } from '../../strangers/web'

const answer = ({ written: { text, options = [], chosen = [] } }: Line): string =>
  options.length > 4
    ? chosen.map((at) => `<span class="tag">${html(options[at] ?? '')}</span>`).join('<br>')
    : html(text)
const whole = ({ title }: Filled, style: string, body: string): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>${html(title)}</title><style>@page{margin:18mm}body{font:10pt 'Liberation Serif',serif;margin:0}${style}</style></head><body>${body}</body></html>`

/** Questions at the left, answers at the right, nothing ruled. */
export const listPage = (filled: Filled): string =>
  whole(
    filled,
    'dl{display:grid;grid-template-columns:170px 1fr;gap:5pt 14pt;margin:0 0 10pt}dt{font-weight:bold}dd{margin:0}h2{font-size:12pt;background:#ddd;padding:3pt}',
    `<header>${html(filled.board)}</header><h1>${html(filled.title)}</h1><p>${html(filled.guidance)}</p>${filled.parts.map(({ heading, lines }) => `${heading === null ? '' : `<h2>${html(heading)}</h2>`}<dl>${lines.map((line) => `<dt>${html(line.label)}</dt><dd>${answer(line) || '&nbsp;'}</dd>`).join('')}</dl>`).join('')}`,
  ) // prettier-ignore

/** A sheet printed from the browser’s view of a workbook: a ruled grid, headings across it. */
export const gridPage = (filled: Filled): string =>
  whole(
    filled,
    "body{font-family:'Liberation Sans',sans-serif}table{border-collapse:collapse;width:100%}td{border:.7px solid #999;padding:3pt 5pt;vertical-align:top}td:first-child{width:200px}.s td{background:#305496;color:#fff;font-weight:bold}tr{break-inside:avoid}",
    `<table><tr><td colspan="2"><b>${html(filled.title)}</b></td></tr><tr><td colspan="2">${html(filled.board)}</td></tr><tr><td colspan="2">${html(filled.guidance)}</td></tr>${filled.parts.map(({ heading, lines }) => `${heading === null ? '' : `<tr class="s"><td colspan="2">${html(heading)}</td></tr>`}${lines.map((line) => `<tr><td>${html(line.label)}</td><td>${answer(line)}</td></tr>`).join('')}`).join('')}</table>`,
  ) // prettier-ignore

/** What a web form shows of the answers given: each question over its answer in a box. */
export const answersPage = (filled: Filled): string =>
  whole(
    filled,
    "body{font-family:'Liberation Sans',sans-serif}.q{margin:6pt 0 1pt;font-size:9pt;color:#444}.a{border:1px solid #bbb;padding:4pt;min-height:11pt}section{margin-bottom:12pt}h3{margin:10pt 0 2pt}",
    `<h1>${html(filled.title)}</h1><p>${html(filled.board)}</p><p>Your answers were saved.</p>${filled.parts.map(({ heading, lines }) => `<section>${heading === null ? '' : `<h3>${html(heading)}</h3>`}${lines.map((line) => `<div class="q">${html(line.label)}</div><div class="a">${answer(line)}</div>`).join('')}</section>`).join('')}`,
  ) // prettier-ignore
