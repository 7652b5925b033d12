import ExcelJS from 'exceljs'
import { fixDates } from '../../../samples/layouts'
import { commas, itemsOf, workbook, type LogFile } from '../agency-log'
import { councilLog, schoolsLog, trustLog } from './log-rows'

/** A police force’s own count of its year, by the agency it dealt with. */
async function forceReturn(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Return')
  for (const row of [
    ['Thornmere Safeguarding Partnership: annual return on professional challenge'], ['Agency making this return:', 'Mid Thorn Police'], ['Reporting year:', '1 April 2025 – 31 March 2026'], ['Completed by:', 'Detective Superintendent, Public Protection'], [],
    ['Escalations made'], ['Made to', 'Number', 'Settled at stage 1', 'Settled at stage 2', 'Settled at stage 3'], ['Thornmere Children’s Services', 5, 4, 1, 0], ['Mere and Vale Hospitals NHS Trust', 2, 1, 1, 0], ['Total made', 7, 5, 2, 0], [],
    ['Escalations received'], ['Received from', 'Number', 'Settled at stage 1', 'Settled at stage 2', 'Settled at stage 3'], ['Thornmere Adult Social Care', 3, 2, 0, 1], ['Total received', 3, 2, 0, 1], [],
    ['Themes and issues for learning', 'Sharing of information after arrest; grading of missing children'],
  ]) sheet.addRow(row)
  sheet.getColumn(1).width = 50
  return fixDates(new Uint8Array(await book.xlsx.writeBuffer()))
} // prettier-ignore

/** Agencies’ own logs, and one agency’s return. */
export async function seventhLogs(): Promise<LogFile[]> {
  return [
    { name: 'log-hospital', writer: 'xlsx', bytes: await workbook(trustLog, 'Register'), items: itemsOf(trustLog, 'Register') },
    { name: 'log-schools', writer: 'csv', bytes: commas(schoolsLog), items: itemsOf(schoolsLog, 'Sheet1') },
    { name: 'log-council', writer: 'ods', bytes: await workbook(councilLog, 'Escalations'), items: itemsOf(councilLog, 'Escalations') },
    { name: 'return-police', writer: 'xlsx', bytes: await forceReturn(), items: [{ path: '', kind: 'annual-return', form: null, fields: {} }] },
  ]
} // prettier-ignore
