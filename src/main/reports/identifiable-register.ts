import type { ReportCase } from '../store'
import { countable, inWords, listed } from './register-words'
import { date, number, text, type Column, type SheetRow } from './sheet'
import { writtenDate } from './written-date'

/** The register with everything that says whom a case is about. */
export const identifiableColumns: readonly Column[] = [
  text('Reference', 18), text('Status', 11), text('Person', 22), date('Date of birth', 12), text('Person’s reference', 16),
  text('Adult or child', 9), text('Escalating agency', 26), text('Receiving agencies', 26), date('Date raised', 12),
  date('Date received', 12), text('Stage reached', 14), text('Stages entered', 28), text('Grounds', 30),
  text('Reason for dispute', 50), text('Outcome', 40), date('Date resolved', 12), number('Stage resolved', 10),
  number('Working days', 10), number('Calendar days', 10), text('About process', 10), text('About handling', 10),
] // prettier-ignore

export function identifiableRow(row: ReportCase): SheetRow {
  return [
    row.ref,
    inWords(row.status),
    row.subject.name,
    row.subject.dateOfBirth,
    row.subject.reference,
    inWords(row.subject.kind),
    row.escalating,
    listed(row.receiving),
    row.raisedOn,
    row.receivedOn,
    row.stageName,
    listed(row.stages.map(stageEntered)),
    listed(row.grounds.map(({ label }) => label)),
    row.narrative?.reason ?? null,
    row.narrative?.outcome ?? null,
    row.resolvedOn,
    row.resolvedStage,
    ...countable(row),
  ]
}

function stageEntered({ name, enteredOn }: ReportCase['stages'][number]): string {
  return enteredOn === null ? `${name} (date not recorded)` : `${name} (${writtenDate(enteredOn)})`
}
