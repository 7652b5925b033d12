import type { FigureTable } from '@shared/analysis/figure-table'
import { numberIn } from '@shared/analysis/findings-tables'
import type { Beyond, CellValue, Column } from '../sheet'
import { chartColumns } from './drawing-part'
import { firstRow, letterOf } from './figure-formulas'

interface Corners extends Beyond {
  /** What each row comes to. */
  readonly values: readonly (readonly (number | null)[])[]
}

const columns: readonly Column[] = [
  { header: 'Day', kind: 'number', width: 8 },
  { header: 'Unresolved', kind: 'share', width: 12 },
  { header: '95% interval, from', kind: 'share', width: 12 },
  { header: '95% interval, to', kind: 'share', width: 12 },
]

/**
 * The corners a curve of steps is drawn through. A chart of a spreadsheet draws straight from point to point, so each
 * step has a second point where it falls; both are worked out from the table, which the curve so follows.
 */
export function cornersOf(table: FigureTable): Corners | null {
  if (table.rows.length < 2) return null
  const keys = ['unresolved', 'low', 'high']
  const points = table.rows.map((row) => [Number(row.key), ...keys.map((key) => numberIn(table, row, key))])
  const corners = points.flatMap((_, at) => (at === 0 ? [[0, 0] as const] : [[at, at - 1] as const, [at, at] as const]))
  const valueAt = (at: number, column: number) => points[at]?.[column] ?? null
  const cellAt = (at: number, column: number): CellValue => {
    const result = valueAt(at, column)
    return result === null ? null : { formula: `${letterOf(column)}${firstRow + at}`, result }
  }
  const across = (of: (at: number, column: number) => CellValue) =>
    corners.map(([day, height]) => columns.map((_, column) => of(column === 0 ? day : height, column)))
  return {
    column: table.heads.length + table.columns.length + chartColumns,
    heading: 'What the chart draws: the corners of its steps, worked out from the table',
    columns,
    rows: across(cellAt),
    values: corners.map(([day, height]) => columns.map((_, column) => valueAt(column === 0 ? day : height, column))),
  }
} // prettier-ignore
