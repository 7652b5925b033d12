import type { FigureCell, FigureRow, FigureTable } from './figure-table'
import type { Counted } from './findings-words'
import { notRecorded } from './in-order'

export type Tables = readonly FigureTable[]

export function tableNamed(tables: Tables, id: string): FigureTable | null {
  return tables.find((table) => table.id === id) ?? null
}

export function cellOf(table: FigureTable, row: FigureRow, column: string): FigureCell | null {
  return row.cells[table.columns.findIndex(({ key }) => key === column)] ?? null
}

/** A number of a row; null when it is kept back, is not reached, or is not there. */
export function numberIn(table: FigureTable, row: FigureRow, column: string): number | null {
  const value = cellOf(table, row, column)?.value
  return typeof value === 'number' ? value : null
}

/** The rows that say something of their own: not totals, nor what nobody recorded. */
export function ownRows({ rows }: FigureTable): FigureRow[] {
  return rows.filter((row) => !row.total && row.key !== notRecorded && row.labels[0] !== notRecorded)
}

/** How many escalations a table rests on; null when that is kept back. */
export function restsOnCount({ rests }: FigureTable, label = 'Escalations'): number | null {
  const value = rests.find((one) => one.label === label)?.cell.value
  return typeof value === 'number' ? value : null
}

/** A column's counts under the names of their rows. */
export function countsIn(table: FigureTable, column: string): Counted[] {
  return ownRows(table).map((row) => ({ name: row.labels[0] ?? '', count: numberIn(table, row, column) }))
}

/** A time that rests on fewer than this is compared with no other. */
export const fewestToCompare = 10

/** The rows whose times rest on enough, by the counts they rest on. */
export function enoughMeasured(
  table: FigureTable,
  rows: readonly FigureRow[],
  counts: readonly string[],
): FigureRow[] {
  const restsOn = (row: FigureRow) => counts.reduce((sum, key) => sum + (numberIn(table, row, key) ?? 0), 0)
  return rows.filter((row) => restsOn(row) >= fewestToCompare)
}
