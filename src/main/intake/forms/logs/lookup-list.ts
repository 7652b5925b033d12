import { fieldDefinition, type FieldKey } from '@shared/domain/fields'
import type { LogHeader } from './log-header'
import type { LogRow, LogTable } from './log-row'

const named =
  /^(?:lists?|look[ -]?ups?|drop[ -]?downs?|drop[ -]?down lists?|pick[ -]?lists?|data ?validation|validation|options?|choices|codes?|settings?|config(?:uration)?|reference data|ref data|menus?|values|key|legend)\b/i
const ofOneCase = new Set<FieldKey>([
  'subject.name',
  'subject.reference',
  'subject.dateOfBirth',
  'concern.summary',
])

/**
 * True for the sheet that a workbook's drop-down lists are kept on: its headings are those of the log, but what
 * stands below is each agency, stage and outcome once, and no dates.
 */
export function isLookupList(table: LogTable, header: LogHeader): boolean {
  const rows = table.rows.slice(header.last + 1)
  const dates = header.columns.filter(({ target }) => fieldDefinition(target.field).kind === 'date')
  if (dates.some(({ column }) => valuesIn(rows, column).some((text) => /\d/.test(text)))) return false
  if (named.test(table.name.trim())) return true
  if (header.columns.some(({ target }) => ofOneCase.has(target.field))) return false
  const filled = header.columns
    .map(({ column }) => valuesIn(rows, column))
    .filter((values) => values.length > 0)
  const uneven = new Set(filled.map((values) => values.length)).size > 1
  return uneven && filled.every((values) => new Set(values).size === values.length)
}

const valuesIn = (rows: readonly LogRow[], column: number): string[] =>
  rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.column === column && cell.text.trim() !== '')
      .map((cell) => cell.date ?? cell.text.trim().toLowerCase()),
  )
