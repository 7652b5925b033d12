import type { CaseDetail } from '@shared/contract/escalations'
import type { ParsedInput } from '@shared/contract'
import { AccordError } from '@shared/domain/problem'
import {
  appendAudit, fileUnderCase, insertCaseMerge, membersOf, mergeOfRef, referralsOfCase, removeCase, undoCaseMerge, type EscalationRow, type Tx,
} from '../store' // prettier-ignore
import { caseByReference } from './case-view'
import type { RegisterContext } from './context'
import { loadDirectory } from './directory'
import { notNow } from './problems'
import { refoldCase } from './refold-case'
import { standingCaseByRef } from './standing-case'

/**
 * Makes one case part of another, because a person says that they are the same. Every submission and event stays with
 * the case it was filed under; the other is worked out from all of them, and is the one that counts.
 * Errors: `escalations/no-such-case`, `escalations/not-now`.
 */
export async function mergeCase(
  context: RegisterContext,
  { ref, into, reason }: ParsedInput<'escalations.merge'>,
): Promise<CaseDetail> {
  const { store, clock, actor } = context
  await store.transaction(async (tx) => {
    const [one, other] = [await standingCaseByRef(tx, ref), await standingCaseByRef(tx, into)]
    refuseUnlikely(one, other)
    if ((await referralsOfCase(tx, one.ref)).length > 0) throw referred(one.ref, other.ref)
    await insertCaseMerge(tx, {
      case_id: one.id,
      into_id: other.id,
      ref: one.ref,
      created_at: one.created_at,
      reason,
      made_at: clock.now(),
      made_by: actor,
    })
    await refoldCase(tx, context, await loadDirectory(tx), other.id)
    await fileUnderCase(tx, await membersOf(tx, one.id), other.id)
    await removeCase(tx, one.id)
    const details = { ref: one.ref, into: other.ref, reason }
    const entry = { actor, action: 'escalation.merged-into', subjectType: 'case', details }
    await appendAudit(tx, clock, { ...entry, subjectId: one.id })
  })
  return await caseByReference(context, into)
}

function refuseUnlikely(one: EscalationRow, other: EscalationRow): void {
  if (one.id === other.id)
    throw notNow(one.ref, 'it is that case already.', 'Choose another case that is the same as this one.')
  if (one.pack_id !== other.pack_id)
    throw notNow(
      one.ref,
      `it is under another board’s protocol than ${other.ref}.`,
      'Cases of two boards cannot be one. Close the one that does not belong here as out of scope.',
    )
}

/** A referral carries the reference of its case, so the case it is about must be the one that stands. */
const referred = (ref: string, into: string) =>
  notNow(
    ref,
    'it has been referred to the Chair.',
    `Open ${into} instead, and say there that it is the same as ${ref}. Two cases that were both referred stay apart.`,
  )

/**
 * Takes a merge back: the case stands by itself again, under its own reference, with what was filed under it. What was
 * recorded meanwhile stays with the case it was recorded on. Answers the case that stands again.
 * Errors: `escalations/not-merged`.
 */
export async function unmergeCase(
  context: RegisterContext,
  { ref }: ParsedInput<'escalations.unmerge'>,
): Promise<CaseDetail> {
  const { store, clock, actor } = context
  await store.transaction(async (tx) => {
    const merge = await mergeOfRef(tx, ref)
    if (!merge) throw notMerged(ref)
    const { case_id, into_id, sequence, created_at } = merge
    await undoCaseMerge(tx, sequence, clock.now())
    const directory = await loadDirectory(tx)
    await refoldCase(tx, context, directory, case_id, { ref, createdAt: created_at })
    await fileUnderCase(tx, await membersOf(tx, case_id), case_id)
    const left = await refoldCase(tx, context, directory, into_id)
    await audit(tx, context, [case_id, left?.id ?? into_id], { other: ref })
  })
  return await caseByReference(context, ref)

  async function audit(tx: Tx, of: RegisterContext, ids: readonly string[], details: { other: string }) {
    for (const subjectId of ids)
      await appendAudit(tx, of.clock, {
        actor,
        action: 'escalation.taken-apart',
        subjectType: 'case',
        subjectId,
        details,
      })
  }
}

function notMerged(ref: string): AccordError {
  return new AccordError({
    code: 'escalations/not-merged',
    message: `${ref} is not part of another case.`,
    whatToDo:
      'Check the reference. Only a case that was said to be the same as another can be taken apart from it.',
    item: ref,
  })
}
