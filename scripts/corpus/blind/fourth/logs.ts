import ExcelJS from 'exceljs'
import type { TruthItem } from '../../truth'
import { BlindHand } from '../hand'
import { logBook, type Column, type Row } from '../log'
import { fourthPool } from './pool'
import { wordTable } from './word'

const hands = (from: number, count: number): BlindHand[] =>
  Array.from({ length: count }, (_, n) => new BlindHand(fourthPool, from + n * 7, (from + n) % 2 === 0))
const titles = (columns: readonly Column[]): string[] => columns.map(([heading]) => heading)

const notifications: readonly Column[] = [
  ['No', null, '·'], ['Date of notification', 'raisedOn'], ['Service user', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Notifying agency', 'escalatedBy.agency'], ['Agency in disagreement', 'escalatedTo.agency'], ['Nature of disagreement', 'concern.summary'], ['Tier', 'stage'], ['How settled', 'outcome.summary'], ['Settled on', 'outcome.agreedOn'],
] // prettier-ignore
const challenges: readonly Column[] = [
  ['Child', 'subject.name'], ['UPN / NHS no.', 'subject.reference'], ['Challenge made on', 'raisedOn'], ['Challenged by (agency)', 'escalatedBy.agency'], ['Practitioner', 'escalatedBy.name'], ['Agency challenged', 'escalatedTo.agency'], ['Reason', 'concern.summary'], ['Reply received', 'response.on'], ['Result', 'outcome.summary'],
] // prettier-ignore

const said = (column: Column, hand: BlindHand): string =>
  column[1] === null ? (column[2] ?? '') : hand.write(column[1]).text
function item(path: string, columns: readonly Column[], hand: BlindHand): TruthItem {
  const fields: TruthItem['fields'] = {}
  for (const [, field] of columns) {
    const truth = field === null ? null : hand.write(field).truth
    if (field !== null && truth !== null) fields[field] = truth
  }
  return { path, kind: 'log-row', form: null, fields }
} // prettier-ignore

/** A log as a table in a Word document. */
export function logInWord(): { bytes: Uint8Array; items: TruthItem[] } {
  const cases = hands(4, 4)
  const rows = [titles(notifications), ...cases.map((hand) => notifications.map((column) => said(column, hand)))]
  return { bytes: wordTable('Disagreements log: Ormsdale Homes, 2025-26', rows), items: cases.map((hand, n) => item(`Table 1!r${n + 2}`, notifications, hand)) }
} // prettier-ignore

/** A log turned sideways: the headings down column A and a case in each column after it. */
export async function sideways(): Promise<{ bytes: Uint8Array; items: TruthItem[] }> {
  const cases = hands(60, 4)
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Log')
  for (const column of challenges) sheet.addRow([column[0], ...cases.map((hand) => said(column, hand) || null)])
  return { bytes: new Uint8Array(await book.xlsx.writeBuffer()), items: cases.map((hand, n) => item(`Log!${'BCDE'.charAt(n)}`, challenges, hand)) }
} // prettier-ignore

/** Notes of whoever keeps it stand in rows between the cases. */
export async function noted(): Promise<{ bytes: Uint8Array; items: TruthItem[] }> {
  const [a, b] = [hands(100, 2), hands(140, 3)]
  const rows: Row[] = [['BECKSIDE ACADEMY'], ['Challenges to other agencies'], [], titles(challenges), ...a, ['Chased by telephone, see diary'], ...b, [], ['Next audit: September 2026']]
  return logBook([{ name: 'Challenges', columns: challenges, rows, realDates: true }])
} // prettier-ignore
