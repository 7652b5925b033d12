import type { Reading } from '@shared/domain/reading'
import { foldText } from '@shared/domain/fold-text'
import type { NewSubmission, NewTriageEntry } from '../store'
import type { Evaluation } from './evaluate-item'
import { agenciesInWords } from './match-items'

/** How many fields of a reading are doubtful. */
export function countDoubtful(reading: Reading): number {
  return Object.values(reading).filter((field) => field?.confidence === 'doubtful').length
}

/** The line of the queue for an item that waits. */
export function waitingEntry(
  item: {
    submissionId: string
    sha256: string
    kind: string
    form: string | null
    receivedOn: string
    reading: Reading
    /** What the search looks through besides: file name, sender, subject. */
    about: readonly (string | null)[]
  },
  { facts, needsPerson }: Pick<Evaluation, 'facts' | 'needsPerson'>,
): NewTriageEntry {
  const agencies = agenciesInWords(facts)
  return {
    submission_id: item.submissionId,
    state: 'waiting',
    kind: item.kind,
    form: item.form,
    subject: facts.name,
    agencies,
    doubtful: countDoubtful(item.reading),
    clear: needsPerson.length === 0 ? 1 : 0,
    received_on: item.receivedOn,
    // See orderedOn.
    sort_key: `${facts.raisedOn ?? item.receivedOn} ${item.sha256}`,
    escalation_id: null,
    search: foldText([facts.name, facts.reference, agencies, ...item.about].join(' ')),
  }
}

/** What the search of the queue looks through besides what was read. */
export function aboutOf(submission: NewSubmission): (string | null)[] {
  return [
    submission.name,
    submission.source,
    submission.mail_from ?? null,
    submission.original_from ?? null,
    submission.mail_subject ?? null,
  ]
}

/** The date by which an item has its place in the queue. */
export function orderedOn({ sort_key }: { readonly sort_key: string }): string {
  return sort_key.slice(0, 'YYYY-MM-DD'.length)
}
