import { isKnownAgency, looksLikeAgency } from '../values/person'
import type { LogColumn, LogHeader } from './log-header'
import type { LogRow } from './log-row'

const sampled = 200

/**
 * "Escalated by" over a column may ask for an agency or for a person. It asks for a person when another column
 * asks for the agency; else what stands in it decides: agencies known or named like one, or the same few again and again.
 */
export function decidedColumns(
  { columns, last }: LogHeader,
  rows: readonly LogRow[],
  agencies: ReadonlySet<string>,
): LogColumn[] {
  return columns.map((column) => {
    const { field, also } = column.target
    const agency = also.find((each) => each.endsWith('.agency'))
    if (!agency || !field.endsWith('.name') || also.length < 3) return column
    if (columns.some((other) => other.target.field === agency)) return column
    const values = rows
      .slice(last + 1, last + 1 + sampled)
      .flatMap((row) =>
        row.cells.filter((cell) => cell.column === column.column).map((cell) => cell.text.trim()),
      )
      .filter((text) => text !== '')
    const single = values.filter((text) => !/[,;\n]/.test(text))
    if (single.length * 2 < values.length) return column
    const named = single.filter((text) => isKnownAgency(text, agencies) || looksLikeAgency(text)).length
    const repeated = single.length >= 4 && new Set(single).size * 3 <= single.length
    if (named * 2 < single.length && !repeated) return column
    return { ...column, target: { field: agency, also: [], sure: named > 0 } }
  })
}
