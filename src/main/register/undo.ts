import { triageState } from '@shared/contract/triage'
import {
  appendAudit, caseById, deleteAliases, deleteUnusedAgencies, markUndone, mergeOfCase, newerDecisionStands, noteEffects, standingCase, standingDecision,
  updateTriage, type DecisionRow, type Tx,
} from '../store' // prettier-ignore
import type { RegisterContext } from './context'
import type { DecisionResult } from './decide'
import { backToDraft } from './drafts'
import { loadDirectory } from './directory'
import { loadDecided } from './load-item'
import { nothingToUndo } from './problems'
import { refoldCase } from './refold-case'
import { recordTakenOut } from './returns/file-return'
import { effectsOf, readingOf } from './stored-json'
import { weighWaitingAgain } from './weigh-waiting-again'

/** Takes the standing decision on an item back: everything is as before it. Errors: `triage/nothing-to-undo`. */
export async function undo(context: RegisterContext, submission: string): Promise<DecisionResult> {
  return await context.store.transaction(async (tx) => {
    const { decision, submission: row } = await loadDecided(tx, submission)
    if (!decision) throw nothingToUndo(row.name)
    await markUndone(tx, decision.sequence, context.clock.now())
    const directory = await loadDirectory(tx)
    const ref = await takeOutOfCase(tx, context, decision)
    if (decision.decision === 'filed-return') await recordTakenOut(tx, context, submission)
    const before = await standingDecision(tx, submission)
    await backToDraft(tx, context, submission, readingOf(decision.corrections))
    const state = triageState.parse(before ? stateAfter(before) : 'waiting')
    const now = before?.escalation_id ?? null
    const escalation_id = now === null ? null : await standingCase(tx, now)
    await updateTriage(tx, submission, { state, escalation_id })
    const { agencies, aliases } = effectsOf(decision.effects)
    if (agencies.length > 0 || aliases.length > 0) await weighWaitingAgain(tx, context, directory)
    await appendAudit(tx, context.clock, {
      actor: context.actor,
      action: 'triage.undone',
      subjectType: decision.escalation_id === null ? 'submission' : 'case',
      subjectId: decision.escalation_id ?? submission,
      details: { submission, decision: decision.decision, ref },
    })
    return { submission, state, case: null, said: ref === null ? 'Decision undone' : `Taken out of ${ref}` }
  })
}

function stateAfter(decision: DecisionRow): string {
  if (decision.decision === 'accept-new') return 'accepted-new'
  return decision.decision === 'accept-update' ? 'accepted-update' : decision.decision
}

/** Works the case out again without the submission; answers the case's reference. */
async function takeOutOfCase(
  tx: Tx,
  context: RegisterContext,
  decision: DecisionRow,
): Promise<string | null> {
  const id = decision.escalation_id
  if (id === null) return null
  const ref = await referenceOf(tx, id)
  const effects = effectsOf(decision.effects)
  // Kept with the decision, so that accepting the submission again gives the same reference and no other case ever has it.
  if (ref !== null) await noteEffects(tx, decision.sequence, JSON.stringify({ ...effects, ref }))
  // What later decisions may rest on is kept: an alias a person confirmed stays true.
  if (!(await newerDecisionStands(tx, decision.sequence))) await deleteAliases(tx, effects.aliases)
  await refoldCase(tx, context, await loadDirectory(tx), id)
  await deleteUnusedAgencies(tx, effects.agencies)
  return ref
}

/** The reference of a case, or the one it had before it was made part of another. */
async function referenceOf(tx: Tx, id: string): Promise<string | null> {
  return (await caseById(tx, id))?.ref ?? (await mergeOfCase(tx, id))?.ref ?? null
}
