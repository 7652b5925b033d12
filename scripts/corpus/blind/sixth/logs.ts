import ExcelJS from 'exceljs'
import { fieldDefinition, type FieldKey } from '../../../../src/shared/domain/fields'
import type { FieldValue } from '../../../../src/shared/domain/reading'
import { fixDates } from '../../../samples/layouts'
import type { TruthItem } from '../../truth'
import { custodyLog, housingLog, nurseLog, type LogOf, type Told } from './log-rows'

export interface LogFile {
  readonly name: string
  readonly writer: 'xlsx' | 'ods' | 'csv'
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
const itemsOf = (log: LogOf, sheet: string): TruthItem[] =>
  log.rows.map((row, n) => ({ path: `${sheet}!r${log.above.length + 2 + n}`, kind: 'log-row', form: null, fields: says(log, row) })) // prettier-ignore

async function workbook(log: LogOf, sheetName: string): Promise<Uint8Array> {
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

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const commas = ({ columns, rows }: LogOf): string =>
  `\ufeff${[columns.map(([heading]) => heading), ...rows.map((row) => row.map((each) => told(each).text))].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n` // prettier-ignore

/** An agency's own count of its year. */
async function yearsCount(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('2025-26')
  for (const row of [
    ['Annual return of escalations to the Safeguarding Board'], ['Year: 1 April 2025 to 31 March 2026'], [], ['Agency', 'Fellside Homes'], ['Completed by', 'Safeguarding and Tenancy Manager'], ['Date', '24 April 2026'], [],
    ['', 'Stage 1', 'Stage 2', 'Stage 3', 'Total'], ['Escalations made', 6, 2, 1, 9], ['Escalations received', 3, 1, 0, 4], [],
    ['Themes and issues', 'Self-neglect and hoarding; thresholds; no feedback after referral'],
  ]) sheet.addRow(row)
  return fixDates(new Uint8Array(await book.xlsx.writeBuffer()))
} // prettier-ignore

/** Agencies' own logs, and one agency's return. */
export async function sixthLogs(): Promise<LogFile[]> {
  return [
    { name: 'log-district-nurses', writer: 'xlsx', bytes: await workbook(nurseLog, 'Escalations'), items: itemsOf(nurseLog, 'Escalations') },
    { name: 'log-public-protection', writer: 'csv', bytes: commas(custodyLog), items: itemsOf(custodyLog, 'Sheet1') },
    { name: 'log-housing', writer: 'ods', bytes: await workbook(housingLog, 'Log 2026'), items: itemsOf(housingLog, 'Log 2026') },
    { name: 'return-housing', writer: 'xlsx', bytes: await yearsCount(), items: [{ path: '', kind: 'annual-return', form: null, fields: {} }] },
  ]
} // prettier-ignore
