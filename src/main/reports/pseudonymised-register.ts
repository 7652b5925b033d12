import type { ReportCase } from '../store'
import { ageBand } from './age-band'
import { wordingIn, type BoardWording } from './board-wording'
import { countable, inWords, listed } from './register-words'
import { month, number, text, type Column, type SheetRow } from './sheet'

/** The register without names, dates of birth, addresses, references or free text; dates are months, ages bands. */
export const pseudonymisedColumns: readonly Column[] = [
  text('Case', 19), text('Status', 11), text('Adult or child', 9), text('Age when raised', 12),
  text('Escalating agency', 32), text('Receiving agencies', 32), month('Month raised', 12), month('Month received', 12),
  text('Stage reached', 16), text('Level', 16), text('Grounds', 40), month('Month resolved', 12),
  number('Stage resolved', 10), number('Working days', 10), number('Calendar days', 10), text('About process', 10),
  text('About handling', 10),
] // prettier-ignore

export function pseudonymisedRow(row: ReportCase, pseudonym: string, wording: BoardWording): SheetRow {
  return [
    pseudonym,
    inWords(row.status),
    inWords(row.subject.kind),
    ageBand(row.subject.dateOfBirth, row.raisedOn ?? row.receivedOn),
    row.escalating,
    listed(row.receiving),
    row.raisedOn,
    row.receivedOn,
    row.stageName,
    inWords(row.rung),
    listed([...new Set(row.grounds.map(({ label }) => wordingIn(wording, label)))]),
    row.resolvedOn,
    row.resolvedStage,
    ...countable(row),
  ]
}
