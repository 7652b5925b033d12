import ExcelJS from 'exceljs'
import { fieldDefinition, type FieldKey } from '../../../src/shared/domain/fields'
import type { FieldValue } from '../../../src/shared/domain/reading'
import { fixDates } from '../../samples/layouts'
import type { TruthItem } from '../truth'

/** A cell: its words, or its words and what they say (null: nothing). */
export type Told = string | readonly [written: string, truth: FieldValue | null]
export interface LogOf {
  readonly columns: readonly (readonly [heading: string, field: FieldKey | null])[]
  readonly above: readonly (readonly string[])[]
  readonly below: readonly (readonly string[])[]
  readonly rows: readonly (readonly Told[])[]
  readonly realDates: boolean
}
export interface LogFile {
  readonly name: string
  readonly writer: 'xlsx' | 'xls' | 'ods' | 'csv' | 'docx'
  readonly bytes: Uint8Array | string
  readonly items: readonly TruthItem[]
}

const told = (cell: Told): { text: string; truth: FieldValue | null } =>
  typeof cell === 'string'
    ? { text: cell, truth: cell === '' ? null : cell }
    : { text: cell[0], truth: cell[1] }

function says({ columns }: LogOf, row: readonly Told[]): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {}
  columns.forEach(([heading, field], n) => {
    const { truth } = told(row[n] ?? '')
    if (field === null || truth === null) return
    const { kind } = fieldDefinition(field)
    if (kind === 'date' && !/^\d{4}-\d\d-\d\d$/.test(String(truth))) throw new Error(`${heading}: ${String(truth)}`)
    fields[field] = truth
  })
  return fields
} // prettier-ignore
/** What each row of the log says. */
export const itemsOf = (log: LogOf, sheet: string): TruthItem[] =>
  log.rows.map((row, n) => ({ path: `${sheet}!r${log.above.length + 2 + n}`, kind: 'log-row', form: null, fields: says(log, row) })) // prettier-ignore

/** The log as a workbook of one sheet. */
export async function workbook(log: LogOf, sheetName: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(sheetName, { views: [{ state: 'frozen', ySplit: log.above.length + 1 }] })
  for (const line of log.above) sheet.addRow([...line])
  const head = sheet.addRow(log.columns.map(([heading]) => heading))
  head.font = { bold: true }
  head.alignment = { wrapText: true }
  for (const row of log.rows) {
    const line = sheet.addRow([])
    row.forEach((each, n) => {
      const { text, truth } = told(each)
      const field: FieldKey | null = log.columns[n]?.[1] ?? null
      const cell = line.getCell(n + 1)
      if (
        field !== null &&
        fieldDefinition(field).kind === 'date' &&
        typeof truth === 'string' &&
        log.realDates
      ) {
        cell.value = new Date(`${truth}T00:00:00Z`)
        cell.numFmt = 'dd-mmm-yy'
      } else if (/^\d{1,3}$/.test(text)) cell.value = Number(text)
      else if (text !== '') cell.value = text
    })
  }
  for (const line of log.below) sheet.addRow([...line])
  log.columns.forEach(([, field], n) => {
    sheet.getColumn(n + 1).width = field !== null && fieldDefinition(field).kind === 'longText' ? 60 : 24
  })
  return fixDates(new Uint8Array(await book.xlsx.writeBuffer()))
}

/** What stands in the cells of the log’s table, its headings first. */
export const written = ({ columns, rows }: LogOf): string[][] => [
  columns.map(([heading]) => heading),
  ...rows.map((row) => row.map((each) => told(each).text)),
]

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
/** The log as comma-separated text, with the line ends of Windows. */
export const commas = (log: LogOf): string =>
  `\ufeff${written(log)
    .map((row) => row.map(quoted).join(','))
    .join('\r\n')}\r\n`
