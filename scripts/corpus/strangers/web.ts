import type { Filled, Line } from '../forms'

export const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')

function given({ written: { text, options, chosen = [] } }: Line): string {
  if (!options) return html(text)
  return options.map((option, n) => `${chosen.includes(n) ? '☒' : '☐'}&nbsp;${html(option)}`).join(' &nbsp; ')
}

const page = (filled: Filled, style: string, body: string): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>${html(filled.title)}</title><style>body{font-family:'Liberation Serif',serif;font-size:11pt}${style}</style></head><body><h1>${html(filled.title)}</h1><p><em>${html(filled.board)}</em></p><p>${html(filled.guidance)}</p>${body}</body></html>`

const over = (heading: string | null, level = 'h2'): string =>
  heading === null ? '' : `<${level}>${html(heading)}</${level}>`

/** A list of terms: the question, and its answer indented below. */
const terms = (filled: Filled): string =>
  page(
    filled,
    'dt{margin-top:8pt}dd{margin-left:2em}',
    filled.parts
      .map((part) => `${over(part.heading)}<dl>${part.lines.map((line) => `<dt>${html(line.label)}</dt><dd>${given(line)}</dd>`).join('')}</dl>`)
      .join(''),
  ) // prettier-ignore

/** A table with a cell for the block's name down its left side, and no lines drawn. */
const grouped = (filled: Filled): string =>
  page(
    filled,
    'td,th{text-align:left;vertical-align:top;padding:4pt 10pt}',
    `<table>${filled.parts
      .flatMap((part) =>
        part.lines.map((line, n) => {
          const head =
            n === 0 ? `<td rowspan="${part.lines.length}"><b>${html(part.heading ?? '')}</b></td>` : ''
          return `<tr>${head}<td>${html(line.label)}</td><td>${given(line)}</td></tr>`
        }),
      )
      .join('')}</table>`,
  )

/** Cards in two columns, as a web form prints: small question, answer under it in larger type. */
const cards = (filled: Filled): string =>
  page(
    filled,
    '.b{display:flex;flex-wrap:wrap}.c{width:46%;padding:5pt;border:1px solid #bbb;margin:3pt}.w{width:94%}.q{font-size:8.5pt;color:#444}.a{font-size:11pt;margin-top:3pt}',
    filled.parts
      .map(
        (part) =>
          `${over(part.heading, 'h3')}<div class="b">${part.lines.map((line) => `<div class="c${line.long ? ' w' : ''}"><div class="q">${html(line.label)}</div><div class="a">${given(line) || '&nbsp;'}</div></div>`).join('')}</div>`,
      )
      .join(''),
  )

/** Question and answer on a line, a rule under each, as a case system prints its record. */
const record = (filled: Filled): string =>
  page(
    filled,
    'table{border-collapse:collapse;width:100%}td{border-bottom:1px solid #888;padding:3pt;vertical-align:top}td:first-child{width:38%;font-weight:bold}',
    filled.parts
      .map((part) => `${over(part.heading, 'h3')}<table>${part.lines.map((line) => `<tr><td>${html(line.label)}</td><td>${given(line)}</td></tr>`).join('')}</table>`)
      .join(''),
  ) // prettier-ignore

export const webPages = { terms, grouped, cards, record } as const
