import { withAlignedTables } from './aligned-tables'
import type { Draft, DraftCell, DraftTable } from './draft'
import { withFieldLabels } from './field-labels'
import { withFramedAnswers } from './framed-answers'
import type { PageContent, Piece } from './geometry'
import { withLabelsBefore } from './labels-behind-fields'
import { chunksOf, leftOf, linesOf, rightOf } from './page-lines'
import { holds, ruledTables, type RuledTable } from './ruled-tables'

/** Tables and the text between them, from the top of the page down. */
export function pageDrafts({ pieces: printed, rules, width }: PageContent): Draft[] {
  const drafts: Draft[] = []
  const { pieces, tables: drawn } = withFramedAnswers(withLabelsBefore(printed), ruledTables(rules))
  const tables = drawn.filter((table) => table.cells.length > 1 && !isListOfColumns(table, pieces))
  const inTables = new Set(pieces.filter((piece) => tables.some((table) => isInside(table, piece))))
  const free = linesOf(pieces.filter((piece) => !inTables.has(piece)))
  const left = Math.min(...free.map(leftOf))
  const right = Math.max(width - left, ...free.map(rightOf))
  let rest = [...pieces]
  const addText = (above: number) => {
    const taken = rest.filter((piece) => piece.y > above)
    rest = rest.filter((piece) => piece.y <= above)
    if (taken.length > 0)
      drafts.push(...withAlignedTables(withFieldLabels(linesOf(taken)), right, rules.across))
  }
  for (const table of tables) {
    const own = rest.filter((piece) => isInside(table, piece))
    if (own.length === 0) continue
    const inside = new Set(own)
    rest = rest.filter((piece) => !inside.has(piece))
    addText(table.top)
    drafts.push(draftOf(table, own))
  }
  addText(-Infinity)
  return drafts
}

const isInside = (table: RuledTable, piece: Piece): boolean => table.cells.some((cell) => holds(cell, piece))

/** A frame with lines across it only, whose columns are set apart by nothing but room. */
function isListOfColumns(table: RuledTable, pieces: readonly Piece[]): boolean {
  if (table.columns !== 1) return false
  const starts = table.cells.flatMap((cell) =>
    linesOf(pieces.filter((piece) => holds(cell, piece)))
      .slice(0, 1)
      .flatMap((line) => chunksOf(line).slice(1, 2).map(leftOf)),
  )
  const [first] = starts
  return (
    first !== undefined && starts.length * 2 > table.rows && starts.every((x) => Math.abs(x - first) <= 3)
  )
}

function draftOf(table: RuledTable, pieces: readonly Piece[]): DraftTable {
  const cells = table.cells.map((cell): DraftCell => {
    const { row, column, rowSpan, columnSpan } = cell
    const lines = linesOf(pieces.filter((piece) => holds(cell, piece)))
    const padding = Math.min(8, Math.max(0, Math.min(...lines.map(leftOf)) - cell.left))
    const right = lines.length > 0 ? cell.right - padding : cell.right
    return { row, column, rowSpan, columnSpan, right, lines, guessed: false }
  })
  const { rows, edges, openAbove, openBelow } = table
  return { kind: 'table', ruled: true, rows, edges, cells, openAbove, openBelow }
}
