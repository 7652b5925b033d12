import type { ReportCase } from '../../store'
import { date, text, type Column, type SheetRow } from '../sheet'
import { writtenDate } from '../written-date'
import { countable, listed, type FigureWords } from './case-words'
import { caseKey, countableColumns } from './countable-columns'

/** The cases with everything that says whom they are about. */
export const identifiableColumns: readonly Column[] = [
  caseKey, ...countableColumns, text('Person', 22), date('Date of birth', 12), text('Person’s reference', 16),
  text('Receiving agencies', 28), text('Grounds', 30), text('Stages entered', 28), date('Date raised', 12),
  date('Date received', 12), date('Date resolved', 12), text('Reason for dispute', 50), text('Outcome', 40),
] // prettier-ignore

export function identifiableRow(row: ReportCase, figures: FigureWords, person: string): SheetRow {
  return [
    row.ref,
    ...countable(row, figures, person),
    row.subject.name,
    row.subject.dateOfBirth,
    row.subject.reference,
    listed(row.receiving),
    listed(row.grounds.map(({ label }) => label)),
    listed(row.stages.map(stageEntered)),
    row.raisedOn,
    row.receivedOn,
    row.resolvedOn,
    row.narrative?.reason ?? null,
    row.narrative?.outcome ?? null,
  ]
}

function stageEntered({ name, enteredOn }: ReportCase['stages'][number]): string {
  return enteredOn === null ? `${name} (date not recorded)` : `${name} (${writtenDate(enteredOn)})`
}
