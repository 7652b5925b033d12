import type { PaperBlock, PaperColumn, PaperFacts, PaperTable } from '@shared/paper/paper'
import { chartSvg } from './chart-svg'
import { element, escaped } from './element'
import { htmlCell, htmlParagraph, htmlText } from './html-text'

/** A part of a paper as HTML; no style, script or address is in it. */
export function htmlBlock(block: PaperBlock): string {
  switch (block.kind) {
    case 'title':
      return element('h1', { class: 'title' }, escaped(block.text))
    case 'heading':
      // The title is the one first heading of the page, so the paper's own begin a level lower.
      return element(`h${block.level + 1}`, { class: block.newPage ? 'new-page' : undefined }, escaped(block.text))
    case 'paragraph':
      return block.look === 'quote'
        ? element('blockquote', {}, htmlParagraph(block.text))
        : htmlParagraph(block.text, block.look === 'plain' ? undefined : block.look)
    case 'list':
      return element(block.numbered ? 'ol' : 'ul', {}, ...block.items.map((item) => element('li', {}, htmlText(item))))
    case 'callout':
      return element('section', { class: 'callout' }, htmlParagraph([{ strong: block.heading }], 'callout-heading'), ...block.paragraphs.map((text) => htmlParagraph(text)))
    case 'page-break':
      return element('div', { class: 'new-page' })
    case 'facts':
      return facts(block)
    case 'table':
      return table(block)
    case 'figure':
      return element('figure', {}, element('figcaption', {}, escaped(block.caption)), chartSvg(block.chart, block.alt))
  }
} // prettier-ignore

function table({ caption, columns, rows, rowHeaders }: PaperTable): string {
  const all = columns.reduce((sum, { width }) => sum + width, 0)
  const share = (column: PaperColumn) => `${((100 * column.width) / all).toFixed(2)}%`
  const at = (column: PaperColumn) => (column.align === 'end' ? 'number' : undefined)
  const head = columns.map((column) =>
    element('th', { scope: 'col', class: at(column) }, escaped(column.label)),
  )
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      ...columns.map((column, index) => {
        const content = htmlCell(row[index] ?? '')
        return index === 0 && rowHeaders
          ? element('th', { scope: 'row' }, content)
          : element('td', { class: at(column) }, content)
      }),
    ),
  )
  const headed = columns.some(({ label }) => label !== '')
  return element(
    'table',
    { class: headed ? undefined : 'plain' },
    caption === '' ? '' : element('caption', {}, escaped(caption)),
    `<colgroup>${columns.map((column) => `<col width="${share(column)}">`).join('')}</colgroup>`,
    headed ? element('thead', {}, element('tr', {}, ...head)) : '',
    element('tbody', {}, ...body),
  )
}

function facts({ about, items }: PaperFacts): string {
  const rows = items.map(({ term, value }) =>
    element('div', {}, element('dt', {}, escaped(term)), element('dd', {}, htmlCell(value))),
  )
  return items.length === 0 ? '' : element('dl', { 'aria-label': about }, ...rows)
}
