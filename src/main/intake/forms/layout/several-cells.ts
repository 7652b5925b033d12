import { fieldDefinition } from '@shared/domain/fields'
import type { Target } from '../labels/label-book'
import type { Answer } from './answer'
import type { CellView } from './cell-view'
import type { TableMap } from './table-map'

/** The cell an answer stands in. */
export interface Value {
  /** Several cells that hold one answer are put together as one. */
  readonly view: CellView
  readonly cells?: readonly CellView[]
  readonly placing: Answer['placing']
}

export const textOf = ({ lines }: CellView): string =>
  lines
    .map(({ text }) => text)
    .join(' ')
    .trim()

/** The answer cells of a question whose own cell is merged over several rows. */
function besideMerged(map: TableMap, { cell }: CellView, right: CellView): CellView[] {
  const cells = [right]
  for (let row = cell.row + 1; row < cell.row + cell.rowSpan; row++) {
    const next = map.at(row, right.cell.column)
    if (next && next !== cells.at(-1) && next.kind !== 'empty') cells.push(next)
  }
  return cells.every(({ kind, cell: { columnSpan } }) => kind === 'text' && columnSpan === right.cell.columnSpan)
    ? cells
    : [right]
} // prettier-ignore

/** Day, month and year in boxes of their own. */
function dateBoxes(map: TableMap, day: CellView): CellView[] {
  const month = map.rightOf(day)
  const year = month && map.rightOf(month)
  if (!month || !year) return []
  const shaped = /^\d{1,2}$/.test(textOf(day)) && /^(?:\d{1,2}|\p{L}{3,9})$/u.test(textOf(month)) && /^(?:\d\d)?\d\d$/.test(textOf(year)) // prettier-ignore
  return shaped ? [day, month, year] : []
}

/** An answer that stands in more than the cell straight beside its question; null when it does not. */
export function severalCells(map: TableMap, view: CellView, right: CellView, target: Target): Value | null {
  if (fieldDefinition(target.field).kind === 'date') {
    const boxes = dateBoxes(map, right)
    const [line] = right.lines
    if (boxes.length === 0 || !line) return null
    const lines = [{ ...line, text: boxes.map(textOf).join(' '), marks: [] }]
    return { view: { ...right, lines, pieces: [] }, cells: boxes, placing: 'certain' }
  }
  const cells = view.cell.rowSpan > 1 ? besideMerged(map, view, right) : []
  if (cells.length < 2) return null
  const whole = { ...right, lines: cells.flatMap(({ lines }) => lines), pieces: cells.flatMap(({ pieces }) => pieces) } // prettier-ignore
  return { view: whole, cells, placing: 'certain' }
}
