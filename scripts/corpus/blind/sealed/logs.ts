import { commas, itemsOf, workbook, type LogFile } from '../agency-log'
import { logInWord } from '../log-in-word'
import { college, housing, police, trust } from './log-rows'

/** Agencies’ own logs. */
export async function sealedLogs(): Promise<LogFile[]> {
  return [
    { name: 'log-trust', writer: 'xlsx', bytes: await workbook(trust, 'Escalations'), items: itemsOf(trust, 'Escalations') },
    { name: 'log-police', writer: 'xls', bytes: await workbook(police, 'Sheet1'), items: itemsOf(police, 'Sheet1') },
    { name: 'log-housing', writer: 'csv', bytes: commas(housing), items: itemsOf(housing, 'Sheet1') },
    { name: 'log-college', writer: 'docx', bytes: logInWord(college, 'Safeguarding team: disagreements with other agencies'), items: itemsOf(college, 'Table 1') },
  ]
} // prettier-ignore
