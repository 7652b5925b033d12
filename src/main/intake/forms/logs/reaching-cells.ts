import type { LogHeader } from './log-header'
import type { LogCell, LogRow } from './log-row'

/** A cell merged over several rows, as it stands for one of the rows below its own. */
export interface ReachingCell {
  readonly cell: LogCell
  readonly from: LogRow
}

const none: ReadonlyMap<LogRow, readonly ReachingCell[]> = new Map()

/** The agency written once beside three cases, in a cell merged over their rows, is the agency of each. */
export function cellsReaching(
  rows: readonly LogRow[],
  header: LogHeader,
): ReadonlyMap<LogRow, readonly ReachingCell[]> {
  const asked = new Set(header.columns.map(({ column }) => column))
  let reaching: (ReachingCell & { readonly until: number })[] = []
  let found: Map<LogRow, readonly ReachingCell[]> | null = null
  for (const row of rows.slice(header.last + 1)) {
    if (reaching.length > 0) {
      reaching = reaching.filter(({ until }) => until >= row.number)
      const here = reaching.filter(
        ({ cell }) => !row.cells.some((own) => own.column === cell.column && own.text.trim() !== ''),
      )
      if (here.length > 0) (found ??= new Map()).set(row, here)
    }
    for (const cell of row.cells) {
      if (
        cell.rowSpan === undefined ||
        cell.rowSpan < 2 ||
        !asked.has(cell.column) ||
        cell.text.trim() === ''
      )
        continue
      reaching.push({ cell, from: row, until: row.number + cell.rowSpan - 1 })
    }
  }
  return found ?? none
}
