import type { ParsedInput } from '@shared/contract'
import type { ReferralDetail } from '@shared/contract/referrals'
import type { ReferralHappening } from '@shared/domain/referral-step'
import { foldReferral, struckOut } from '@shared/referral/fold-referral'
import { stepProblem } from '@shared/referral/step-rules'
import { stepInWords } from '@shared/referral/step-words'
import { appendAudit, insertReferralStep, setReferralPhase, type Tx } from '../../store'
import { changeCaseIn, reopening } from '../case-commands'
import type { RegisterContext } from '../context'
import { partiesOf } from './case-parties'
import { loadReferral, type LoadedReferral } from './loaded-referral'
import { breachesOf, withMembership } from './panel-check'
import { referralNotNow } from './referral-problems'
import { referralView } from './referral-view'
import { mayBeStruckOut } from './may-be-struck-out'
import { recordOnCase } from './record-on-case'
import { stepOf, stepRow } from './step-row'

/**
 * Records what happened in a referral. What the case must know (that it is before the Chair, the recommendation, the
 * check back) is recorded of the case by its own commands, in the same transaction: both, or neither.
 */
export async function recordStep(
  context: RegisterContext,
  { ref, on, happening }: ParsedInput<'referrals.record'>,
): Promise<ReferralDetail> {
  if (happening.type === 'struck-out') return strikeOut(context, { ref, ...happening })
  await context.store.transaction(async (tx) => {
    const loaded = await loadReferral(tx, context, ref)
    await recordIn(tx, context, loaded, on, happening)
  })
  return await referralView(context, ref)
}

/** Records a step in the transaction of a command that does more. */
export async function recordIn(
  tx: Tx,
  context: RegisterContext,
  loaded: LoadedReferral,
  on: string,
  given: ReferralHappening,
): Promise<void> {
  const happening = await asItIs(tx, loaded, given)
  const { pack, referral, today, readiness } = loaded
  const items = readiness.map(({ id }) => id)
  const problem = stepProblem({ pack, referral, happening, on, today, items })
  if (problem !== null) throw referralNotNow(loaded.ref, problem, 'Change what was entered, or look at the referral again.')
  await recordOnCase(tx, context, loaded, on, happening)
  await keep(tx, context, loaded, on, happening, 'referral.recorded', { what: stepInWords(happening).what, on })
} // prettier-ignore

/** What the register knows better than whoever records: what the protocol says against a panel. */
async function asItIs(tx: Tx, loaded: LoadedReferral, happening: ReferralHappening): Promise<ReferralHappening> {
  if (happening.type !== 'panel-confirmed') return happening
  const seats = await withMembership(tx, loaded.referral.panel?.seats ?? [])
  return { ...happening, breaches: await breachesOf(tx, loaded, seats) }
} // prettier-ignore

/** Strikes out a step recorded by mistake. Errors: `referrals/not-now` when the case has gone on from it. */
export async function strikeOut(
  context: RegisterContext,
  { ref, step: id, reason }: ParsedInput<'referrals.strikeOut'>,
): Promise<ReferralDetail> {
  await context.store.transaction(async (tx) => {
    const loaded = await loadReferral(tx, context, ref)
    const step = loaded.steps.find((one) => one.id === id)
    const again = 'Choose another entry.'
    if (!step) throw referralNotNow(ref, 'there is no such entry.', again)
    if (struckOut(loaded.steps).has(id)) throw referralNotNow(ref, 'that entry is struck out already.', again)
    if (!mayBeStruckOut(step.happening))
      throw referralNotNow(ref, 'the case rests on that entry, so it stays.', 'Record what is right as a new entry.')
    // The recommendation resolved the case: without it, it is open again.
    if (step.happening.type === 'recommended' && loaded.found.status === 'resolved')
      await changeCaseIn(tx, context, loaded.row.caseRef, reopening(context, { on: loaded.today, reason }))
    const words = { reason: `${stepInWords(step.happening).what}. ${reason}` }
    await keep(tx, context, loaded, loaded.today, { type: 'struck-out', step: id, reason }, 'referral.struck-out', words)
  })
  return await referralView(context, ref)
} // prettier-ignore

async function keep(
  tx: Tx,
  context: RegisterContext,
  { row, ref, steps, found }: LoadedReferral,
  on: string,
  happening: ReferralHappening,
  action: string,
  words: Record<string, unknown>,
): Promise<void> {
  const added = stepRow(context, row.id, on, happening)
  await insertReferralStep(tx, added)
  const { phase } = foldReferral(
    [...steps, stepOf({ ...added, sequence: steps.length + 1 })],
    partiesOf(found),
  )
  await setReferralPhase(tx, row.id, phase)
  await appendAudit(tx, context.clock, {
    actor: context.actor,
    action,
    subjectType: 'case',
    subjectId: row.escalation_id,
    details: { ref: row.caseRef, referral: ref, type: happening.type, step: added.id, ...words },
  })
}
