import type { Table, TableCell } from '@shared/domain/document'
import { isInstruction } from '../labels/boundary'
import type { LabelBook } from '../labels/label-book'
import { isPrompt } from '../values/prompts'
import { Grid } from './grid'
import { isBlank, linesOfBlocks, type Line } from './lines'
import { scanLines } from './scan'
import { withoutColumn } from './without-column'

/** Nothing, or the colon that some forms print between a question and its answer. */
const isNothing = ({ text }: Line): boolean => /^[\s\u200b:：–—-]*$/u.test(text)

const isEmpty = ({ blocks }: TableCell): boolean =>
  blocks.every((block) => block.kind === 'paragraph' && !block.runs.some((run) => run.control)) &&
  linesOfBlocks(blocks).every(isNothing)

/** Something the form prints: a question that is known, or how to answer one. */
function isPrinted(books: readonly LabelBook[], { blocks }: TableCell): boolean {
  const lines = linesOfBlocks(blocks).filter((line) => !isBlank(line))
  const text = lines.map((line) => line.text).join(' ')
  return isPrompt(text) || isInstruction(text) || scanLines(books, lines)[0]?.type === 'label'
}

/** The cells that start in each column. */
function startingIn({ columns, cells }: Table): TableCell[][] {
  const starting: TableCell[][] = Array.from({ length: columns }, () => [])
  for (const cell of cells) starting[cell.column]?.push(cell)
  return starting
}

/** True for a column that only keeps the questions apart from their answers, and holds no answers itself. */
function isSpacer(
  books: readonly LabelBook[],
  table: Table,
  column: number,
  starting: readonly TableCell[],
): boolean {
  const inColumn = starting.filter(({ columnSpan }) => columnSpan === 1)
  if (inColumn.length < 2 || !inColumn.every(isEmpty)) return false
  const grid = new Grid(table)
  let answered = 0
  let printed = 0
  for (const { row } of inColumn) {
    const left = grid.at(row, column - 1)
    const right = grid.at(row, column + 1)
    if (!left || !right || isEmpty(right)) continue
    if (isPrinted(books, left) && isPrinted(books, right)) printed++
    else answered++
  }
  return answered > printed * 2
}

/**
 * Rows of a worksheet whose question reaches over the empty cell beside it to an answer further right, though other rows
 * write in that column.
 */
function closedUp(books: readonly LabelBook[], table: Table, starting: readonly TableCell[]): Table {
  const empty = starting.filter((cell) => cell.columnSpan === 1 && cell.rowSpan === 1 && isEmpty(cell))
  if (empty.length < 2 || empty.length === starting.length) return table
  const grid = new Grid(table)
  const closed = new Map<TableCell, TableCell>()
  for (const cell of empty) {
    const left = grid.at(cell.row, cell.column - 1)
    const right = grid.at(cell.row, cell.column + 1)
    if (!left || !right || left.rowSpan > 1 || isEmpty(left) || isEmpty(right)) continue
    if (isPrinted(books, left) && !isPrinted(books, right)) closed.set(left, cell)
  }
  if (closed.size < 2) return table
  const gone = new Set(closed.values())
  const cells = table.cells
    .filter((cell) => !gone.has(cell))
    .map((cell) => (closed.has(cell) ? { ...cell, columnSpan: cell.columnSpan + 1 } : cell))
  return { ...table, cells }
}

/** True for a first column that only sets the answers in below their questions, as notices of web forms do. */
function isIndent(table: Table, starting: readonly TableCell[]): boolean {
  const across = starting.filter(({ columnSpan }) => columnSpan === table.columns)
  const alone = starting.filter(({ columnSpan }) => columnSpan === 1)
  return alone.length >= 2 && alone.length + across.length === starting.length && across.length >= alone.length && alone.every(isEmpty)
} // prettier-ignore

/** A table without the empty columns that its maker put between questions and answers. */
export function withoutSpacers(books: readonly LabelBook[], table: Table): Table {
  let tight = table
  let starting = startingIn(table)
  for (let column = table.columns - 2; column > 0; column--) {
    const cells = starting[column] ?? []
    tight = isSpacer(books, tight, column, cells)
      ? withoutColumn(tight, column)
      : closedUp(books, tight, cells)
    starting = startingIn(tight)
  }
  if (tight.columns === 2 && isIndent(tight, starting[0] ?? [])) tight = withoutColumn(tight, 0)
  return tight
}
