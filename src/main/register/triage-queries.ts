import type { Output, ParsedInput } from '@shared/contract'
import { orderedOn } from './triage-entry'
import { triageState, type TriageItem, type TriageRow } from '@shared/contract/triage'
import { foldText } from '@shared/domain/fold-text'
import { itemKind, notAForm } from '@shared/domain/reading'
import {
  refsOf,
  standingDecision,
  submissionById,
  triageCounts,
  triageQueue,
  type Db,
  type SubmissionRow,
} from '../store'
import { corrected } from './case-sources'
import type { RegisterContext } from './context'
import { loadDirectory } from './directory'
import { evaluateItems, itemToWeigh, type Evaluation } from './evaluate-item'
import { expectedFields } from './expected-fields'
import { formOf } from './forms'
import { draftKept } from './drafts'
import { publicMatch } from './item-answer'
import { loadItem, loadItems, type LoadedItem } from './load-item'
import { agenciesInWords } from './match-items'
import { problemOf, readingOf, whyOf } from './stored-json'

/** A page of the queue. Matches are worked out against the register as it stands now. */
export async function queue(
  context: RegisterContext,
  input: ParsedInput<'triage.queue'>,
): Promise<Output<'triage.queue'>> {
  const { db } = context.store
  const words = foldText(input.search)
    .split(' ')
    .filter((word) => word !== '')
  const { rows, total } = await triageQueue(db, { show: input.show, words }, input)
  const items = await loadItems(
    db,
    rows.map((row) => row.submission_id),
  )
  const evaluations = await weigh(db, context, items)
  const { waiting, clear } = await triageCounts(db)
  const answered = items.map((item, index) => rowOf(context, item, evaluations[index]))
  // What was decided since may have made items clear, or doubtful: those shown are counted as they are shown.
  const before = items.filter(({ entry }) => entry.state === 'waiting' && entry.clear === 1).length
  const now = answered.filter((row) => row.clear).length
  return { rows: answered, total, waiting, clear: Math.max(0, clear - before + now) }
}

async function weigh(db: Db, context: RegisterContext, items: readonly LoadedItem[]): Promise<Evaluation[]> {
  return await evaluateItems(
    db,
    context,
    await loadDirectory(db),
    items.map((item) => {
      const kept = itemToWeigh(item)
      // What has been decided is not weighed again.
      return item.entry.state === 'waiting' ? kept : { ...kept, kind: 'not-a-form' }
    }),
  )
}

function rowOf(context: RegisterContext, item: LoadedItem, evaluation: Evaluation | undefined): TriageRow {
  const { entry, submission, row } = item
  const waiting = entry.state === 'waiting'
  return {
    submission: submission.id,
    name: submission.name,
    from: submission.mail_from,
    originalFrom: submission.original_from,
    receivedOn: submission.received_on,
    on: orderedOn(entry),
    kind: itemKind.parse(entry.kind),
    form: entry.form,
    formTitle: formOf(context.packs, entry.form)?.title ?? null,
    subject: entry.subject,
    agencies: waiting && evaluation ? agenciesInWords(evaluation.facts) : entry.agencies,
    doubtful: entry.doubtful,
    clear: waiting && evaluation?.needsPerson.length === 0,
    state: triageState.parse(entry.state),
    match: waiting && evaluation?.match ? publicMatch(evaluation.match) : null,
    problem: problemOf(row?.problem ?? null),
  }
}

/** One item with everything a person needs to decide it. Errors: `triage/no-such-item`. */
export async function item(context: RegisterContext, submission: string): Promise<TriageItem> {
  const { db } = context.store
  const loaded = await loadItem(db, submission)
  const { entry, row, reading } = loaded
  const [evaluation] = await weigh(db, context, [loaded])
  const decision = await standingDecision(db, submission)
  const corrections = readingOf(decision?.corrections ?? '{}')
  const caseId = entry.escalation_id
  return {
    ...rowOf(context, loaded, evaluation),
    notAForm: row?.not_a_form ? notAForm.parse(row.not_a_form) : null,
    why: row ? whyOf(row.why) : [],
    reading,
    corrections,
    draft: loaded.hasDraft ? await draftKept(db, submission) : null,
    expected: expectedFields(formOf(context.packs, entry.form), entry.kind, corrected(reading, corrections)),
    sha256: loaded.submission.sha256,
    mail: await mailOf(db, loaded.submission),
    needsPerson: entry.state === 'waiting' ? [...(evaluation?.needsPerson ?? [])] : [],
    case: caseId === null ? null : ((await refsOf(db, [caseId])).get(caseId) ?? null),
  }
}

async function mailOf(db: Db, submission: SubmissionRow): Promise<TriageItem['mail']> {
  if (submission.mail_from === null && submission.mail_subject === null) return null
  const container = submission.parent_id === null ? null : await submissionById(db, submission.parent_id)
  return {
    subject: submission.mail_subject ?? '',
    from: submission.mail_from ?? '',
    sentAt: submission.mail_sent_at,
    container: container?.source ?? submission.source,
  }
}
