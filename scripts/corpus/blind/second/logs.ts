import type { TruthItem } from '../../truth'
import { BlindHand } from '../hand'
import { logBook, type Column } from '../log'
import { secondPool } from './pool'

export interface LogFile {
  readonly name: string
  readonly to: 'xlsx' | 'xls' | 'ods' | 'csv'
  readonly bytes: Uint8Array
  readonly items: readonly TruthItem[]
}

const hand = (n: number): BlindHand => new BlindHand(secondPool, n, n % 4 !== 0)
const hands = (from: number, count: number): BlindHand[] =>
  Array.from({ length: count }, (_, n) => hand(from + n * 7))
const titles = (columns: readonly Column[]): string[] => columns.map(([heading]) => heading)

const tracker: readonly Column[] = [
  ['Item', null, '–'], ['Adult', 'subject.name'], ['D.o.B.', 'subject.dateOfBirth'], ['Who raised it', 'escalatedBy.agency'], ['Raised by (name)', 'escalatedBy.name'], ['Raised against', 'escalatedTo.agency'],
  ['Date raised', 'raisedOn'], ['What is the issue?', 'concern.summary'], ['Level', 'stage'], ['Status', null, 'Open'], ['Resolution', 'outcome.summary'], ['Date closed', 'outcome.agreedOn'],
] // prettier-ignore
const paired: readonly Column[] = [
  ['Name', 'subject.name'], ['Ref', 'subject.reference'], ['Organisation', 'escalatedBy.agency'], ['Worker', 'escalatedBy.name'], ['Organisation', 'escalatedTo.agency'], ['Worker', 'escalatedTo.name'],
  ['Date', 'raisedOn'], ['Details', 'concern.summary'], ['Date', 'response.on'], ['Details', 'response.summary'],
] // prettier-ignore
const received: readonly Column[] = [
  ['Date raised with us', 'raisedOn'], ['Received from', 'escalatedBy.agency'], ['Their worker', 'escalatedBy.name'], ['Patient name', 'subject.name'], ['NHS / local number', 'subject.reference'], ['Challenge', 'concern.summary'], ['Our response', 'response.summary'], ['Date of our response', 'response.on'],
] // prettier-ignore
const made: readonly Column[] = [
  ['Date raised', 'raisedOn'], ['Sent to', 'escalatedTo.agency'], ['Patient name', 'subject.name'], ['NHS / local number', 'subject.reference'], ['Challenge', 'concern.summary'], ['Result', 'outcome.summary'],
] // prettier-ignore

/** Agencies’ own logs of the set. */
export async function secondLogs(): Promise<LogFile[]> {
  const [a, b] = [hands(2, 3), hands(31, 2)]
  const quarters = await logBook([{
    name: 'Tracker 25-26', columns: tracker,
    rows: [
      ['NORTHREACH HOUSING GROUP'], ['Professional challenge tracker 2025/26 – owner: Safeguarding Lead'], [], titles(tracker),
      ['Quarter 3 (October to December)'], ...a, ['Quarter 4 (January to March)'], ...b, [], ['Total', 5], ['Key: Level 1 = practitioner, Level 2 = manager'],
    ],
    merged: ['A1:L1', 'A2:L2', 'A5:L5', 'A9:L9'],
  }])
  const [c, d, e, f] = hands(51, 4)
  const groups = c && d && e && f ? await logBook([{
    name: 'Challenges', columns: paired,
    rows: [['Child', null, 'Challenge made by', null, 'Challenge made to', null, 'The challenge', null, 'The response', null], titles(paired), c, d, e, f, [], ['Checked by business support 3 June 2026']],
    merged: ['A1:B1', 'C1:D1', 'E1:F1', 'G1:H1', 'I1:J1', 'C3:C4', 'E5:E6'],
    shared: [{ field: 'escalatedBy.agency', cases: [c, d] }, { field: 'escalatedTo.agency', cases: [e, f] }],
  }]) : null
  const twoSheets = await logBook([
    { name: 'Received', columns: received, rows: [['Challenges RECEIVED from other agencies'], titles(received), ...hands(71, 3)], realDates: true },
    { name: 'Made', columns: made, rows: [['Challenges MADE to other agencies'], [], titles(made), ...hands(95, 3)], realDates: true },
    { name: 'Read me', columns: [], rows: [['Complete one line for each challenge.'], ['Send to the Board every quarter.']] },
  ])
  const plain = hands(120, 5)
  const csv = await logBook([{ name: 'Log', path: 'Sheet1', columns: tracker.slice(1), rows: [['Corvedale Community Health CIC: escalations log'], titles(tracker.slice(1)), ...plain] }])
  const again = hands(160, 4)
  const [first, second, ...others] = again
  const repeated = await logBook([{
    name: 'Sheet1', columns: received,
    rows: [titles(received), ...(first && second ? [first, [], second] : []), [], titles(received), ...others],
  }])
  return [
    { name: 'log-quarter-rows', to: 'xlsx', ...quarters }, ...(groups ? [{ name: 'log-merged-agencies', to: 'xls' as const, ...groups }] : []), { name: 'log-made-and-received', to: 'ods', ...twoSheets },
    { name: 'log-with-title', to: 'csv', ...csv }, { name: 'log-heading-again', to: 'xlsx', ...repeated },
  ]
} // prettier-ignore
