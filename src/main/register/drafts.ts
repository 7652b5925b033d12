import type { ParsedInput } from '@shared/contract'
import { draftOf, isEmptyDraft, triageDraft, type TriageDraft } from '@shared/domain/triage-draft'
import type { Reading } from '@shared/domain/reading'
import { draftsOf, dropDraft, putDraft, updateTriage, type Db, type Tx } from '../store'
import type { RegisterContext } from './context'
import { loadItem } from './load-item'

/**
 * Keeps what was typed into a waiting item, encrypted like everything else, until it is accepted or taken back. It is
 * no fact of the register, so the audit trail does not tell of it. What is typed into a decided item is not kept.
 * Errors: `triage/no-such-item`.
 */
export async function keepDraft(
  context: RegisterContext,
  { submission, ...draft }: ParsedInput<'triage.keepDraft'>,
): Promise<null> {
  await context.store.transaction(async (tx) => {
    const { entry } = await loadItem(tx, submission)
    if (entry.state !== 'waiting' && entry.state !== 'more-information') return
    if (isEmptyDraft(draft)) await dropDraft(tx, submission)
    else await putDraft(tx, rowOf(context, submission, draft))
    // Counted as clear no longer; whether it is clear again is found out when clear items are next accepted.
    if (entry.clear === 1 && !isEmptyDraft(draft)) await updateTriage(tx, submission, { clear: 0 })
  })
  return null
}

/** Corrections of a decision that was taken back are typed but not accepted, as they were before it. */
export async function backToDraft(
  tx: Tx,
  context: RegisterContext,
  submission: string,
  corrections: Reading,
): Promise<void> {
  const draft = draftOf(corrections)
  if (!isEmptyDraft(draft)) await putDraft(tx, rowOf(context, submission, draft))
}

const rowOf = ({ store }: RegisterContext, submission_id: string, draft: TriageDraft) => ({
  submission_id,
  draft: JSON.stringify(draft),
  kept_at: store.clock.now(),
})

export async function draftKept(db: Db | Tx, submission: string): Promise<TriageDraft | null> {
  const text = (await draftsOf(db, [submission])).get(submission)
  return text === undefined ? null : triageDraft.parse(JSON.parse(text))
}
