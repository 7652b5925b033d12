import type { z } from 'zod'
import type { DecisionInput, decisionResult, TriageState } from '@shared/contract/triage'
import { dateOf } from '@shared/domain/dates'
import { AccordError } from '@shared/domain/problem'
import {
  appendAudit,
  caseByRef,
  dropDraft,
  insertDecision,
  standingDecision,
  submissionById,
  updateTriage,
  type Tx,
} from '../store'
import { acceptItem } from './accept'
import type { RegisterContext } from './context'
import { loadDirectory } from './directory'
import { checkCorrections } from './check-corrections'
import { loadItem, type LoadedItem } from './load-item'
import { alreadyDecided } from './problems'
import { weighWaitingAgain } from './weigh-waiting-again'

export type DecisionResult = z.infer<typeof decisionResult>

/**
 * Decides what a waiting item is. Errors: `triage/no-such-item`, `triage/already-decided`, `triage/not-understood`,
 * `escalations/no-such-case`.
 */
export async function decide(context: RegisterContext, input: DecisionInput): Promise<DecisionResult> {
  return await context.store.transaction(async (tx) => {
    const item = await loadItem(tx, input.submission)
    if (item.entry.state !== 'waiting' && item.entry.state !== 'more-information') {
      throw alreadyDecided(item.submission.name)
    }
    if (input.decision !== 'accept-new' && input.decision !== 'accept-update') {
      return await setAside(tx, context, item, input)
    }
    const to = input.decision === 'accept-update' ? input.case : null
    checkCorrections(input.corrections, dateOf(context.clock.now()))
    await dropDraft(tx, input.submission)
    const directory = await loadDirectory(tx)
    const accepted = await acceptItem(tx, context, item, to, input.corrections, directory)
    const { ref, state } = accepted
    if (accepted.directory !== directory) await weighWaitingAgain(tx, context, directory)
    return { submission: item.submission.id, state, case: ref, said: saidOf(state, ref) }
  })
}

function saidOf(state: 'accepted-new' | 'accepted-update', ref: string): string {
  return state === 'accepted-new' ? `Accepted as ${ref}` : `Added to ${ref}`
}

export { saidOf as saidOfAcceptance }

type SettingAside = Exclude<DecisionInput, { decision: 'accept-new' | 'accept-update' }>

const said: Record<SettingAside['decision'], { state: TriageState; said: string }> = {
  duplicate: { state: 'duplicate', said: 'Set aside as a duplicate' },
  'not-a-form': { state: 'not-a-form', said: 'Set aside as not a form' },
  'out-of-scope': { state: 'out-of-scope', said: 'Set aside as out of scope' },
  'more-information': { state: 'more-information', said: 'Marked as needing more information' },
}

/** Records a decision that makes an item part of no case. */
export async function setAside(
  tx: Tx,
  context: RegisterContext,
  item: LoadedItem,
  input: SettingAside,
): Promise<DecisionResult> {
  const submission = item.submission.id
  const note = await noteOf(tx, input)
  // Asking for more information leaves the question open, so a later decision replaces it.
  const standing = await standingDecision(tx, submission)
  await insertDecision(tx, {
    submission_id: submission,
    decision: input.decision,
    escalation_id: null,
    corrections: '{}',
    note,
    made_at: context.clock.now(),
    made_by: context.actor,
    effects: '{}',
  })
  // Asking for more leaves the item open, and what was typed into it with it.
  if (input.decision !== 'more-information') await dropDraft(tx, submission)
  const { state, said: words } = said[input.decision]
  await updateTriage(tx, submission, { state, escalation_id: null })
  await appendAudit(tx, context.clock, {
    actor: context.actor,
    action: `triage.${input.decision}`,
    subjectType: 'submission',
    subjectId: submission,
    details: { note, after: standing?.decision ?? null },
  })
  return { submission, state, case: null, said: words }
}

async function noteOf(tx: Tx, input: SettingAside): Promise<string | null> {
  switch (input.decision) {
    case 'duplicate':
      if (input.of !== null && !(await isOnRegister(tx, input.of))) throw noSuchOriginal(input.of)
      return input.of
    case 'out-of-scope':
      return input.reason
    case 'more-information':
      return input.note
    case 'not-a-form':
      return null
  }
}

/** A copy repeats a submission, or what a whole case says. */
const isOnRegister = async (tx: Tx, of: string): Promise<boolean> =>
  (await submissionById(tx, of)) !== null || (await caseByRef(tx, of)) !== null

function noSuchOriginal(id: string): AccordError {
  return new AccordError({
    code: 'triage/no-such-original',
    message: 'What it is said to be a duplicate of is not on the register.',
    whatToDo: 'Choose the original again, or leave it out.',
    item: id,
  })
}
