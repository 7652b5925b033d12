import { triageState, type TriageState } from '@shared/contract/triage'
import { itemKind, notAForm } from '@shared/domain/reading'
import { kindWords, notAFormWords } from '@shared/domain/reading-in-words'
import type { RegisterContext } from '../register/context'
import { problemOf, whyOf } from '../register/stored-json'
import {
  importItems, refsOf, submissionsByIds, triageEntries, type ImportItemRow, type SubmissionRow, type TriageEntry,
} from '../store' // prettier-ignore
import type { SheetRow } from './sheet'

const pageSize = 500

const nowAt: Record<TriageState, string> = {
  waiting: 'Waiting in Triage',
  'accepted-new': 'A case',
  'accepted-update': 'Part of a case',
  duplicate: 'Set aside as a duplicate',
  'filed-return': 'Filed as an annual return',
  'not-a-form': 'Set aside as not a form',
  'out-of-scope': 'Set aside as out of scope',
  'more-information': 'Waiting for more information',
}

/** The items of an import, each with what became of it since, a page at a time. */
export async function* importReportRows(context: RegisterContext, batch: string): AsyncGenerator<SheetRow> {
  const { db } = context.store
  for (let offset = 0; ; offset += pageSize) {
    const items = await importItems(db, batch, { offset, limit: pageSize })
    const ids = items.flatMap(({ submission_id }) => submission_id ?? [])
    const entries = new Map((await triageEntries(db, ids)).map((entry) => [entry.submission_id, entry]))
    const submissions = new Map((await submissionsByIds(db, ids)).map((row) => [row.id, row]))
    const refs = await refsOf(
      db,
      [...entries.values()].flatMap(({ escalation_id }) => escalation_id ?? []),
    )
    for (const item of items) {
      const id = item.submission_id ?? ''
      yield rowOf(item, submissions.get(id), entries.get(id), refs)
    }
    if (items.length < pageSize) return
  }
}

function rowOf(
  item: ImportItemRow,
  submission: SubmissionRow | undefined,
  entry: TriageEntry | undefined,
  refs: ReadonlyMap<string, string>,
): SheetRow {
  const problem = problemOf(item.problem)
  const what = item.not_a_form === null ? null : notAFormWords[notAForm.parse(item.not_a_form)]
  return [
    item.source,
    submission?.received_on ?? null,
    what ?? kindWords[itemKind.parse(item.kind)],
    problem?.message ?? whyOf(item.why).join(' '),
    whereNow(item, entry, refs),
    problem ? problem.whatToDo : entry?.state === 'waiting' ? 'Decide in Triage.' : null,
  ]
}

function whereNow(
  item: ImportItemRow,
  entry: TriageEntry | undefined,
  refs: ReadonlyMap<string, string>,
): string {
  if (item.submission_id === null) return 'Not kept in the register'
  if (!entry) return 'Kept in the register'
  const words = nowAt[triageState.parse(entry.state)]
  const ref = entry.escalation_id === null ? undefined : refs.get(entry.escalation_id)
  return item.kind === 'duplicate' && entry.state !== 'duplicate'
    ? `Was here before: ${words.toLowerCase()}${ref ? `, ${ref}` : ''}`
    : `${words}${ref ? `, ${ref}` : ''}`
}
