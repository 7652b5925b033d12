import type { ParsedInput } from '@shared/contract'
import type { ReferralDetail } from '@shared/contract/referrals'
import { dateOf } from '@shared/domain/dates'
import { referralPhase as phaseName } from '@shared/domain/referral'
import { chairStageOf, stageBeforeChair } from '@shared/referral/chair-stages'
import {
  appendAudit, caseByRef, insertReferral, insertReferralStep, newId, referralsOfCase, type Db, type ReferralOfCase, type Tx,
} from '../../store' // prettier-ignore
import type { RegisterContext } from '../context'
import { packOf } from '../forms'
import { noSuchCase } from '../problems'
import { assembledOf } from '../stored-json'
import { refOfReferral } from './ref-of-referral'
import { referralNotNow } from './referral-problems'
import { referralView } from './referral-view'
import { stepRow } from './step-row'

/** Opens a referral of a case; with a reason when the case has not reached the Chair’s stage. Errors: `referrals/not-now`. */
export async function openReferral(
  context: RegisterContext,
  { caseRef, on, reason }: ParsedInput<'referrals.open'>,
): Promise<ReferralDetail> {
  const ref = await context.store.transaction(async (tx) => {
    const { row, whyNot, needsReason, others } = await openingOf(tx, context, caseRef)
    if (whyNot !== null) throw referralNotNow(caseRef, whyNot, 'Look at the case, and at its referral if it has one.')
    const why = reason.trim()
    if (needsReason && why === '')
      throw referralNotNow(caseRef, 'it has not reached the Chair’s stage, so a referral needs a reason.', 'Say why it is referred now.')
    if (on > dateOf(context.clock.now()))
      throw referralNotNow(caseRef, 'the date is in the future.', 'Open the referral on the day it begins.')
    const id = newId(context.clock)
    const number = Math.max(0, ...others.map((other) => other.number)) + 1
    await insertReferral(tx, { id, escalation_id: row.id, number, phase: 'preparing', created_at: context.clock.now() })
    const how = needsReason ? 'by-hand' : 'stage-reached'
    await insertReferralStep(tx, stepRow(context, id, on, { type: 'opened', how, reason: why === '' ? null : why }))
    await appendAudit(tx, context.clock, {
      actor: context.actor,
      action: 'referral.opened',
      subjectType: 'case',
      subjectId: row.id,
      details: { ref: caseRef, referral: refOfReferral({ caseRef, number }), on, ...(why === '' ? {} : { reason: why }) },
    })
    return refOfReferral({ caseRef, number })
  })
  return await referralView(context, ref)
} // prettier-ignore

/** Whether a referral of a case can be opened. Errors: `escalations/no-such-case`. */
export async function openingOf(db: Db | Tx, context: RegisterContext, caseRef: string) {
  const row = await caseByRef(db, caseRef)
  if (!row) throw noSuchCase(caseRef)
  const found = assembledOf(row.assembled)
  const pack = packOf(context.packs, row.pack_id, row.pack_version)
  const reached = stageBeforeChair(pack, found.events)
  const others = await referralsOfCase(db, caseRef)
  const reachedOn = found.stages.find(({ id }) => id === reached?.id)?.enteredOn ?? null
  return { row, others, needsReason: reached === null, reachedOn, whyNot: whyNot() }

  function whyNot(): string | null {
    if (chairStageOf(pack) === null)
      return `${pack.policy.title} has no stage at which a case is put to a Chair.`
    const open: ReferralOfCase | undefined = others.find(({ phase }) => phase !== 'closed')
    if (open) return `${refOfReferral(open)} is open already.`
    if (found.status === 'open') return null
    return `it is ${found.status === 'resolved' ? 'resolved' : 'closed'}; reopen it first.`
  }
}

/** The referrals of a case, for its page. Errors: `escalations/no-such-case`. */
export async function referralsOf(context: RegisterContext, caseRef: string) {
  const { others, whyNot, needsReason, reachedOn } = await openingOf(context.store.db, context, caseRef)
  const referrals = others.map((row) => ({ ref: refOfReferral(row), phase: phaseName.parse(row.phase) }))
  return { referrals, whyNot, needsReason, reachedOn, today: dateOf(context.clock.now()) }
}
