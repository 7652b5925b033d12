import type { TruthItem } from '../../truth'
import { BlindHand } from '../hand'
import { logBook, type Column, type Row } from '../log'
import { thirdPool } from './pool'

export interface LogFile {
  readonly name: string
  readonly to: 'xlsx' | 'xls' | 'ods' | 'csv'
  readonly bytes: Uint8Array
  readonly items: readonly TruthItem[]
}

const hands = (from: number, count: number): BlindHand[] =>
  Array.from({ length: count }, (_, n) => new BlindHand(thirdPool, from + n * 11, (from + n) % 3 !== 0))
const titles = (columns: readonly Column[]): string[] => columns.map(([heading]) => heading)

const register: readonly Column[] = [
  ['', null], ['Log no.', null, '#'], ['Service user', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Escalated on', 'raisedOn'], ['Our practitioner', 'escalatedBy.name'], ['Escalating team / agency', 'escalatedBy.agency'], ['Escalated to (organisation)', 'escalatedTo.agency'],
  ['Reason', 'concern.summary'], ['Desired outcome', 'concern.outcomeSought'], ['Stage', 'stage'], ['RAG', null, 'Green'], ['Outcome', 'outcome.summary'], ['Outcome date', 'outcome.agreedOn'], ['Days taken', 'outcome.timeTaken'],
] // prettier-ignore
const twoRows: readonly Column[] = [
  ['Initials / name', 'subject.name'], ['ID', 'subject.reference'], ['Agency', 'escalatedBy.agency'], ['Name', 'escalatedBy.name'], ['Post', 'escalatedBy.jobTitle'], ['Agency', 'escalatedTo.agency'], ['Name', 'escalatedTo.name'], ['Post', 'escalatedTo.jobTitle'],
  ['Raised', 'raisedOn'], ['Replied', 'response.on'], ['Agreed', 'outcome.agreedOn'], ['What about', 'concern.summary'], ['Stage settled', 'outcome.stage'],
] // prettier-ignore
const brief: readonly Column[] = [
  ['Date of escalation', 'raisedOn'], ['Person', 'subject.name'], ['Escalated by', 'escalatedBy.name'], ['Issue / concern', 'concern.summary'], ['Response', 'response.summary'], ['Response date', 'response.on'], ['Comments', null, 'n/a'],
] // prettier-ignore
const children: readonly Column[] = [
  ['Child', 'subject.name'], ['DOB', 'subject.dateOfBirth'], ['LA ref', 'subject.reference'], ['School / agency raising', 'escalatedBy.agency'], ['Raised with', 'escalatedTo.agency'], ['Date raised', 'raisedOn'], ['Summary of disagreement', 'concern.summary'], ['How resolved', 'outcome.summary'], ['Date resolved', 'outcome.agreedOn'],
] // prettier-ignore

/** Agencies’ own logs of the set. */
export async function thirdLogs(): Promise<LogFile[]> {
  const [a, b] = [hands(3, 3), hands(47, 3)]
  const indented = await logBook([{
    name: 'Register', columns: register,
    rows: [[], [null, 'PENTREATH HOSPITALS NHS FOUNDATION TRUST'], [null, 'Safeguarding escalations register'], [null, 'Reporting period: 1 April 2025 to 31 March 2026', null, null, 'Owner: Named Nurse'], [], titles(register), ...a, [], ...b, [null, 'Sub-total', 6], [null, 'Green = on time; amber = late; red = no reply']],
    merged: ['B2:F2', 'B3:F3'],
  }])
  const [c, d, e, f, g] = hands(90, 5)
  const grouped = c && d && e && f && g ? await logBook([{
    name: '2025_26', columns: twoRows,
    rows: [['Escalations 2025/26'], [], ['Adult', null, 'Raised by', null, null, 'Raised with', null, null, 'Dates', null, null, 'Detail', null], titles(twoRows), c, d, e, f, g],
    merged: ['A3:B3', 'C3:E3', 'F3:H3', 'I3:K3', 'L3:M3', 'C5:C6', 'F7:F9'],
    shared: [{ field: 'escalatedBy.agency', cases: [c, d] }, { field: 'escalatedTo.agency', cases: [e, f, g] }], realDates: true,
  }]) : null
  const months = await logBook(['April', 'May', 'June'].map((name, n) => ({ name, columns: children, rows: [[`Challenge log: ${name} 2026`], titles(children), ...hands(130 + n * 40, 2), [], ['No further entries']] as Row[] })))
  const csv = await logBook([{ name: 'x', path: 'Sheet1', columns: children, rows: [titles(children), ...hands(300, 5)] }])
  const short = await logBook([{ name: 'Sheet1', columns: brief, rows: [titles(brief), ...hands(350, 5), [], ['Total number of escalations', 5]], realDates: true }])
  return [
    { name: 'log-indented', to: 'xlsx', ...indented }, ...(grouped ? [{ name: 'log-grouped-twice', to: 'xlsx' as const, ...grouped }] : []), { name: 'log-months', to: 'ods', ...months },
    { name: 'log-children', to: 'csv', ...csv }, { name: 'log-brief', to: 'xls', ...short },
  ]
} // prettier-ignore
