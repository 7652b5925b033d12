import { linesUnder } from './aligned-tables'
import type { Draft, DraftCell, DraftTable, DraftText } from './draft'
import { textOf, type TextLine } from './page-lines'
import { goesOn } from './wrapped-lines'

/** The drafts of all pages in order, with tables and paragraphs that run over the end of a page put together. */
export function joinedPages(pages: readonly (readonly Draft[])[]): Draft[] {
  const joined: Draft[] = []
  for (const [n, page] of pages.entries()) {
    const [first, ...rest] = page
    const last = joined.at(-1)
    const together = n > 0 && last && first ? acrossPages(last, first) : null
    if (together) joined.splice(-1, 1, ...together, ...rest)
    else joined.push(...page)
  }
  return joined
}

function acrossPages(above: Draft, below: Draft): Draft[] | null {
  if (above.kind === 'text') return below.kind === 'text' ? textAcross(above, below) : null
  if (below.kind === 'table') {
    const table = tableAcross(above, below)
    return table && [table]
  }
  // A table without lines leaves only the rest of its last answer on the next page.
  const under = above.ruled ? null : linesUnder(below.lines, above.edges)
  const table = under && tableAcross(above, { ...under.table, edges: above.edges })
  if (!table) return null
  return under.rest.length > 0 ? [table, { ...below, lines: under.rest }] : [table]
}

/** Running text: the lines follow one another, and whether they are one paragraph is told as on one page. */
function textAcross(above: DraftText, below: DraftText): Draft[] | null {
  if (Math.abs(above.right - below.right) > 6) return null
  return [{ ...above, lines: [...above.lines, ...below.lines] }]
}

const sameEdge = 5

/** The columns of two tables of the same width as one set; null when they stand in different places. */
function commonEdges(a: readonly number[], b: readonly number[]): number[] | null {
  const apart = (x: number | undefined, y: number | undefined) => Math.abs((x ?? 0) - (y ?? 0)) > sameEdge
  if (apart(a[0], b[0]) || apart(a.at(-1), b.at(-1))) return null
  const common = [...a]
  for (const x of b) if (common.every((known) => Math.abs(known - x) > sameEdge)) common.push(x)
  return common.sort((x, y) => x - y)
}

function withEdges(table: DraftTable, edges: readonly number[]): DraftTable {
  const place = (column: number) =>
    edges.findIndex((x) => Math.abs(x - (table.edges[column] ?? 0)) <= sameEdge)
  const cells = table.cells.map((cell): DraftCell => {
    const column = place(cell.column)
    return { ...cell, column, columnSpan: Math.max(1, place(cell.column + cell.columnSpan) - column) }
  })
  return { ...table, edges, cells }
}

function tableAcross(first: DraftTable, second: DraftTable): DraftTable | null {
  const edges = commonEdges(first.edges, second.edges)
  if (!edges) return null
  const above = withEdges(first, edges)
  const below = withEdges(second, edges)
  const headed = repeatsHeading(above, below)
  const from = headed ? 1 : 0
  const goes = below.cells.filter((cell) => cell.row === from)
  const last = above.cells.filter((cell) => cell.row + cell.rowSpan === above.rows)
  const how = rowGoesOn(above, below, last, goes)
  const cells = above.cells.map((cell): DraftCell => {
    if (cell.row + cell.rowSpan !== above.rows) return cell
    const more = how === 'no' ? undefined : goes.find(({ column }) => column === cell.column)
    const guessed = cell.guessed || (how === 'perhaps' && cell.lines.length > 0)
    if (how !== 'yes' || !more) return { ...cell, guessed }
    // Without lines drawn, what belongs together over the end of a page is worked out.
    return {
      ...cell,
      lines: [...cell.lines, ...more.lines],
      guessed: guessed || (!above.ruled && more.lines.length > 0),
    }
  })
  const merged = how === 'yes' ? from + 1 : from
  const offset = above.rows - merged
  for (const cell of below.cells) {
    if (cell.row < merged) continue
    // A merged heading cell at the side goes on beside the first rows of the new page.
    const side = cell.row === merged && isEmpty(cell) ? sideCell(cells, cell, above.rows) : undefined
    if (side) side.rowSpan += cell.rowSpan
    else cells.push({ ...cell, row: cell.row + offset })
  }
  return { ...above, rows: above.rows + below.rows - merged, cells, openBelow: below.openBelow }
}

const isEmpty = (cell: DraftCell): boolean => cell.lines.length === 0

function sideCell(cells: readonly DraftCell[], { column }: DraftCell, rows: number): DraftCell | undefined {
  return cells.find(
    (cell) =>
      cell.column === column &&
      column === 0 &&
      cell.row + cell.rowSpan === rows &&
      cell.rowSpan > 1 &&
      !isEmpty(cell),
  )
}

/** Word and others print a table's heading row again on each page. */
function repeatsHeading(above: DraftTable, below: DraftTable): boolean {
  const words = (table: DraftTable) =>
    table.cells.filter((cell) => cell.row === 0).map((cell) => cell.lines.map(textOf).join(' '))
  const [first, again] = [words(above), words(below)]
  return (
    below.rows > 1 && first.join('|') === again.join('|') && first.filter((text) => text !== '').length > 1
  )
}

/** Whether the first row of a page is the rest of the last row of the page before. */
function rowGoesOn(
  above: DraftTable,
  below: DraftTable,
  last: readonly DraftCell[],
  first: readonly DraftCell[],
): 'yes' | 'perhaps' | 'no' {
  const places = (cells: readonly DraftCell[]) =>
    cells.map(({ column, columnSpan }) => `${column}+${columnSpan}`).join()
  const alike = places(last) === places(first)
  if (above.openBelow || below.openAbove) return alike ? 'yes' : 'perhaps'
  const filled = first.filter((cell) => !isEmpty(cell))
  const beside = filled.map((cell) => last.find(({ column }) => column === cell.column))
  if (!alike || filled.length === 0 || beside.some((cell) => !cell || isEmpty(cell))) return 'no'
  const flows = filled.map((cell, n) => cellGoesOn(beside[n]?.lines ?? [], cell))
  if (flows.every((each) => each === 'yes')) return 'yes'
  if (first.length > 1 && first.some((cell) => cell.column === 0 && isEmpty(cell)))
    return filled.length === 1 ? 'yes' : flows.includes('yes') ? 'yes' : 'no'
  return first.length === 1 && flows[0] === 'perhaps' ? 'perhaps' : 'no'
}

/** Whether a cell's text is the rest of a sentence begun on the page before. */
function cellGoesOn(lines: readonly TextLine[], { lines: more, right }: DraftCell): 'yes' | 'perhaps' | 'no' {
  const before = lines.at(-1)
  const [next] = more
  if (!before || !next) return 'no'
  if (goesOn(before, next, { right, pitch: 1.6, first: lines[0] ?? before }) === 'yes') return 'yes'
  if (/^\s*\p{Ll}/u.test(textOf(next)) && !/[.:?!]\s*$/.test(textOf(before))) return 'yes'
  const bold = next.pieces.every((piece) => piece.bold)
  return bold || /:/.test(textOf(next).slice(0, 60)) ? 'no' : 'perhaps'
}
