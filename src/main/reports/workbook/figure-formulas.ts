import type { FigureColumn, FigureRow, FigureTable } from '@shared/analysis/figure-table'
import { numberIn } from '@shared/analysis/findings-tables'
import { headerRow } from '../sheet'

/** The sheet's rows of a table: its own, then its totals. */
export interface Laid {
  readonly own: readonly FigureRow[]
  readonly totals: readonly FigureRow[]
}

export function laidOut({ rows }: FigureTable): Laid {
  return { own: rows.filter((row) => !row.total), totals: rows.filter((row) => row.total) }
}

export const firstRow = headerRow + 1
/** Where the totals begin; a table without rows has an empty one. */
export const firstTotal = ({ own }: Laid): number => firstRow + Math.max(1, own.length)

/** "A" for the first column. */
export function letterOf(column: number): string {
  const rest = column % 26
  const letter = String.fromCharCode(65 + rest)
  return column < 26 ? letter : `${letterOf((column - rest) / 26 - 1)}${letter}`
}

/**
 * How a figure is worked out from others of its sheet, where it comes to exactly the same: a total of its column, a
 * share of the total or of two counts of its row, a difference. Null for all other figures, which stand for themselves.
 */
export function formulaOf(table: FigureTable, laid: Laid, row: FigureRow, column: FigureColumn): string | null {
  const value = numberIn(table, row, column.key)
  if (value === null) return null
  const letter = (key: string) => letterOf(table.heads.length + table.columns.findIndex((one) => one.key === key))
  const at = row.total ? firstTotal(laid) + laid.totals.indexOf(row) : firstRow + laid.own.indexOf(row)
  const [a, b] = (column.of ?? []).map((key) => ({ ref: `${letter(key)}${at}`, value: numberIn(table, row, key) ?? NaN }))
  if (column.kind === 'count' && row.total && laid.own.length > 0) {
    const sum = laid.own.reduce((sofar, one) => sofar + (numberIn(table, one, column.key) ?? NaN), 0)
    const own = letter(column.key)
    return sum === value ? `SUM(${own}${firstRow}:${own}${firstTotal(laid) - 1})` : null
  }
  if (column.kind === 'signed' && a && b) return a.value - b.value === value ? `${a.ref}-${b.ref}` : null
  if (column.kind !== 'share' || !a) return null
  if (b) {
    if (a.value / (a.value + b.value) === value) return `${a.ref}/(${a.ref}+${b.ref})`
    return a.value / b.value === value ? `${a.ref}/${b.ref}` : null
  }
  const [key] = column.of ?? []
  const [total] = laid.totals
  const whole = total && key !== undefined ? numberIn(table, total, key) : null
  return whole !== null && a.value / whole === value ? `${a.ref}/${letter(key ?? '')}$${firstTotal(laid)}` : null
} // prettier-ignore
