import type { ParsedInput } from '@shared/contract'
import { dateOf } from '@shared/domain/dates'
import { change, changeCase, type CaseInHand } from './case-commands'
import type { RegisterContext } from './context'
import { noSuchStage, notNow } from './problems'

/** Records whether a condition of the protocol, such as immediate risk of harm, holds for the case. */
export function recordCondition(context: RegisterContext, input: ParsedInput<'escalations.recordCondition'>) {
  const { ref, condition, holds, on, reason } = input
  return changeCase(context, ref, (_tx, inHand) => {
    const known = inHand.pack.conditions.find(({ id }) => id === condition)
    if (!known)
      throw notNow(ref, `the protocol asks nothing called “${condition}”.`, 'Choose what it asks about.')
    refuseUndoable(context, inHand, on)
    const because = reason.trim() === '' ? {} : { reason }
    const event = { type: 'condition-recorded' as const, on, condition, holds, ...because }
    const what = `${known.label}: ${holds ? 'yes' : 'no'}`
    return change(context, inHand, [event], 'escalation.recorded', { what, on, ...because })
  })
}

/** Records whether the manager at a gate let the escalation go on to a stage; a no needs a reason. */
export function decideGate(context: RegisterContext, input: ParsedInput<'escalations.decideGate'>) {
  const { ref, stage, passed, on, reason } = input
  return changeCase(context, ref, (_tx, inHand) => {
    const asked = inHand.pack.stages.find(({ id }) => id === stage)
    if (!asked) throw noSuchStage(stage, inHand.pack.board.name)
    if (!asked.gate)
      throw notNow(ref, `nobody need agree before ${asked.name}.`, 'Move the case on without it.')
    refuseUndoable(context, inHand, on)
    if (!passed && reason.trim() === '')
      throw notNow(ref, 'a reason is needed for deciding against it.', 'Say why.')
    const because = reason.trim() === '' ? {} : { reason }
    const type = passed ? ('gate-passed' as const) : ('gate-rejected' as const)
    // It was an escalation all the same, so it is not out of scope.
    const closes = !passed && asked.gate.ifRejected === 'closes'
    const events = [
      { type, on, stage, ...because },
      ...(closes ? [{ type: 'withdrawn' as const, on, ...because }] : []),
    ]
    const what = `${asked.gate.who} ${passed ? 'agreed to' : 'decided against'} ${asked.name}`
    return change(context, inHand, events, 'escalation.recorded', { what, on, ...because })
  })
}

/** Such things are recorded of open cases, on a day that has come. */
function refuseUndoable(context: RegisterContext, { ref, found }: CaseInHand, on: string): void {
  if (found.status !== 'open') throw notNow(ref, 'the case is closed.', 'Reopen it first.')
  if (on > dateOf(context.clock.now()))
    throw notNow(ref, 'the date is in the future.', 'Record it once it has happened.')
}
