import { fieldDefinition } from '@shared/domain/fields'
import type { DateOrder, LogColumn } from './heading'

const slips = 5
const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2,4})\b/

/** "04/20/2026" shows that a log writes the month first; null where nothing does. */
export function dateOrderOf(
  columns: readonly LogColumn[],
  valuesOf: (column: LogColumn) => readonly string[],
): DateOrder | null {
  let monthFirst = 0
  let dayFirst = 0
  for (const column of columns) {
    if (fieldDefinition(column.target.field).kind !== 'date') continue
    for (const text of valuesOf(column)) {
      const [, first, , second] = parts.exec(text) ?? []
      if (Number(first) > 12) dayFirst++
      else if (Number(second) > 12) monthFirst++
    }
  }
  // One in many is a slip of the pen.
  if (monthFirst === 0 || dayFirst > monthFirst * slips) return null
  return dayFirst === 0 && monthFirst > 1 ? 'month-first' : 'mixed'
}

/** A date of such a log, written day first; null where nobody can say, undefined for any other text. */
export function inOrder(text: string, order: DateOrder): string | null | undefined {
  const [whole, first = '', mark = '', second = '', year = ''] = parts.exec(text.trim()) ?? []
  if (whole === undefined || Number(first) > 12 || first === second) return undefined
  if (order === 'mixed') return Number(second) > 12 ? undefined : null
  return `${second}${mark}${first}${mark}${year}${text.trim().slice(whole.length)}`
}
