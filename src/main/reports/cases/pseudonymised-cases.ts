import type { ReportCase } from '../../store'
import { ageBand } from '../age-band'
import { wordingIn, type BoardWording } from '../board-wording'
import { month, text, type Column, type SheetRow } from '../sheet'
import { countable, listed, type FigureWords } from './case-words'
import { caseKey, countableColumns } from './countable-columns'

/** The cases without names, dates of birth, addresses, references or free text; dates are months, ages bands. */
export const pseudonymisedColumns: readonly Column[] = [
  caseKey, ...countableColumns, text('Age when raised', 14), text('Receiving agencies', 32),
  text('Grounds', 40), month('Month raised', 12), month('Month received', 12), month('Month resolved', 12),
] // prettier-ignore

export function pseudonymisedRow(
  row: ReportCase,
  pseudonym: string,
  figures: FigureWords,
  person: string,
  wording: BoardWording,
): SheetRow {
  return [
    pseudonym,
    ...countable(row, figures, person),
    ageBand(row.subject.dateOfBirth, row.raisedOn ?? row.receivedOn),
    listed(row.receiving),
    listed([...new Set(row.grounds.map(({ label }) => wordingIn(wording, label)))]),
    row.raisedOn,
    row.receivedOn,
    row.resolvedOn,
  ]
}
