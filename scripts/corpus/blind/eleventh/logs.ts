import { commas, itemsOf, workbook, type LogFile } from '../agency-log'
import { logInWord } from '../log-in-word'
import { charity, hospital, probation, school } from './log-rows'

/** Agencies’ own logs. */
export async function eleventhLogs(): Promise<LogFile[]> {
  return [
    { name: 'log-hospital', writer: 'xlsx', bytes: await workbook(hospital, '2026-27'), items: itemsOf(hospital, '2026-27') },
    { name: 'log-probation', writer: 'ods', bytes: await workbook(probation, 'Disputes'), items: itemsOf(probation, 'Disputes') },
    { name: 'log-charity', writer: 'csv', bytes: commas(charity), items: itemsOf(charity, 'Sheet1') },
    { name: 'log-school', writer: 'docx', bytes: logInWord(school, 'Log of professional challenge / Cofnod o heriau proffesiynol'), items: itemsOf(school, 'Table 1') },
  ]
} // prettier-ignore
