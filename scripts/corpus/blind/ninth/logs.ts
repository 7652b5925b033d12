import ExcelJS from 'exceljs'
import { fixDates } from '../../../samples/layouts'
import { commas, itemsOf, workbook, type LogFile } from '../agency-log'
import { logInWord } from '../log-in-word'
import { academy, fire, hospital, housing, police, refuge } from './log-rows'

/** What a trust says of its year, a line for each agency it dealt with. */
async function trustReturn(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Annual return')
  for (const line of [
    ['Marlinge Safeguarding Adults Partnership'], ['Annual return of challenges, 1 April 2025 to 31 March 2026'], [], ['Agency', 'East Thames Mental Health Trust'], ['Person completing', 'Associate Director, Safeguarding'], ['Date sent', '30 April 2026'], [],
    ['Challenges made', 'Tier 1', 'Tier 2', 'Tier 3', 'Total'], ['LB Marlinge Adult Social Care', 4, 2, 0, 6], ['Marlinge Homes', 1, 0, 0, 1], ['Total', 5, 2, 0, 7], [],
    ['Challenges received', 'Tier 1', 'Tier 2', 'Tier 3', 'Total'], ['Marlinge Homes', 3, 0, 0, 3], ['LB Marlinge Adult Social Care', 2, 1, 1, 4], ['Total', 5, 1, 1, 7], [],
    ['Main themes', 'Beds; feedback to referrers; who holds risk between services'],
  ]) sheet.addRow(line)
  sheet.getColumn(1).width = 44
  return fixDates(new Uint8Array(await book.xlsx.writeBuffer()))
} // prettier-ignore

/** Agencies’ own logs, and one agency’s return. */
export async function ninthLogs(): Promise<LogFile[]> {
  return [
    { name: 'log-hospital', writer: 'xlsx', bytes: await workbook(hospital, 'Tracker'), items: itemsOf(hospital, 'Tracker') },
    { name: 'log-police', writer: 'xls', bytes: await workbook(police, 'Log'), items: itemsOf(police, 'Log') },
    { name: 'log-housing', writer: 'csv', bytes: commas(housing), items: itemsOf(housing, 'Sheet1') },
    { name: 'log-academy', writer: 'ods', bytes: await workbook(academy, '2025-26'), items: itemsOf(academy, '2025-26') },
    { name: 'log-fire', writer: 'docx', bytes: logInWord(fire, 'Cornouaille Fire and Rescue: log of escalations, 2026'), items: itemsOf(fire, 'Table 1') },
    { name: 'log-refuge', writer: 'xlsx', bytes: await workbook(refuge, 'Sheet1'), items: itemsOf(refuge, 'Sheet1') },
    { name: 'return-trust', writer: 'xlsx', bytes: await trustReturn(), items: [{ path: '', kind: 'annual-return', form: null, fields: {} }] },
  ]
} // prettier-ignore
