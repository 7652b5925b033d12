import { commas, itemsOf, workbook, type LogFile } from '../agency-log'
import { logInWord } from '../log-in-word'
import { college, community, constabulary, hospice, landlord } from './log-rows'

/** Agencies’ own logs. */
export async function tenthLogs(): Promise<LogFile[]> {
  return [
    { name: 'log-community', writer: 'xlsx', bytes: await workbook(community, 'Q2'), items: itemsOf(community, 'Q2') },
    { name: 'log-constabulary', writer: 'xls', bytes: await workbook(constabulary, 'Challenges'), items: itemsOf(constabulary, 'Challenges') },
    { name: 'log-landlord', writer: 'csv', bytes: commas(landlord), items: itemsOf(landlord, 'Sheet1') },
    { name: 'log-hospice', writer: 'ods', bytes: await workbook(hospice, 'Log'), items: itemsOf(hospice, 'Log') },
    { name: 'log-college', writer: 'docx', bytes: logInWord(college, 'Log of professional challenges, autumn term 2026'), items: itemsOf(college, 'Table 1') },
  ]
} // prettier-ignore
