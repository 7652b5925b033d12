import { dateInWords } from '@shared/domain/date-in-words'
import type { ColumnMapping, LogLayout } from '@shared/domain/column-mapping'
import type { LogHeader } from './log-header'
import type { LogColumn } from './heading'
import type { LogTable } from './log-row'

const samples = 3

/** The columns as a person said they are; what they did not speak of stays as it was understood. */
export function mappedColumns(header: LogHeader, { columns }: ColumnMapping): LogColumn[] {
  const said = new Map(columns.map(({ column, field }) => [column, field]))
  const kept = header.columns.filter(({ column }) => !said.has(column))
  const corrected = columns.flatMap(({ column, field }): LogColumn[] =>
    field === null
      ? []
      : [{ column, heading: header.headings.get(column) ?? '', target: { field, also: [], sure: true }, sure: true }],
  )
  return [...kept, ...corrected].sort((a, b) => a.column - b.column)
} // prettier-ignore

export function correctedWhy({ by, on }: ColumnMapping): string {
  return `Its columns are read as corrected by ${by} on ${dateInWords(on)}.`
}

/** How the columns of a table were understood, for a person to look at. */
export function layoutOf(table: LogTable, header: LogHeader, mapping: ColumnMapping | null): LogLayout {
  const understood = new Map(header.columns.map((column) => [column.column, column]))
  return {
    name: table.name,
    fingerprint: header.fingerprint,
    columns: [...header.headings].sort(([a], [b]) => a - b).map(([column, heading]) => ({
      column,
      heading,
      field: understood.get(column)?.target.field ?? null,
      unclear: doubtAbout(understood.get(column)),
      samples: samplesOf(table, header, column),
    })),
    corrected: mapping && { by: mapping.by, on: mapping.on },
  }
} // prettier-ignore

function doubtAbout(column: LogColumn | undefined): string | null {
  if (!column) return null
  if (column.unclear) return column.unclear
  return column.sure && column.target.sure ? null : `“${column.heading}” could mean something else.`
}

function samplesOf(table: LogTable, header: LogHeader, column: number): string[] {
  const found: string[] = []
  for (const row of table.rows.slice(header.last + 1)) {
    const text = row.cells.find((cell) => cell.column === column)?.text.trim() ?? ''
    if (text !== '' && !found.includes(text)) found.push(text.slice(0, 80))
    if (found.length === samples) break
  }
  return found
}
