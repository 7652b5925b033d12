import ExcelJS from 'exceljs'
import { fixDates } from '../../../samples/layouts'
import { commas, itemsOf, workbook, type LogFile } from '../agency-log'
import { custodyLog, housingLog, nurseLog } from './log-rows'

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
