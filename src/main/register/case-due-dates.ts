import type { ParsedInput } from '@shared/contract'
import { dateOf } from '@shared/domain/dates'
import { isLive } from '@shared/protocol/clock-summary'
import { mayBeShorter } from './case-actions'
import { clocksOfCase } from './case-clocks'
import { change, changeCase } from './case-commands'
import type { RegisterContext } from './context'
import { noSuchStage, notNow } from './problems'
import { responseDateRefusal } from './response-date'

/** Records the date by which the professional wants a response, where the protocol leaves it to them. */
export function setResponseDate(context: RegisterContext, input: ParsedInput<'escalations.setResponseDate'>) {
  const { ref, stage, due, reason } = input
  return changeCase(context, ref, (_tx, inHand) => {
    if (!inHand.pack.stages.some(({ id }) => id === stage)) throw noSuchStage(stage, inHand.pack.board.name)
    const on = dateOf(context.clock.now())
    const because = reason.trim() === '' ? {} : { reason }
    const event = { type: 'response-date-set' as const, on, stage, due, ...because }
    const refusal = responseDateRefusal(context, inHand, [event], stage, due)
    if (refusal) throw notNow(ref, refusal, 'Choose another date, or bring a running deadline forward.')
    return change(context, inHand, [event], 'escalation.response-date-set', { stage, due, ...because })
  })
}

/** Brings a running due date forward. One is never pushed back, nor shortened where the policy gives no room for it. */
export function bringForward(context: RegisterContext, input: ParsedInput<'escalations.bringForward'>) {
  const { ref, clock, due, reason } = input
  return changeCase(context, ref, (_tx, inHand) => {
    const running = clocksOfCase(context, inHand.found, false).findLast(
      (one) => one.id === clock && isLive(one),
    )
    const whatToDo = 'Choose an earlier date for a deadline that is running.'
    if (!running || running.dueOn === null)
      throw notNow(ref, 'that deadline has no date to bring forward.', whatToDo)
    if (!mayBeShorter(inHand.pack, clock)) {
      throw notNow(ref, `the protocol gives no shorter time for “${running.what}”.`, whatToDo)
    }
    if (due >= running.dueOn)
      throw notNow(ref, 'a due date may be brought forward, never pushed back.', whatToDo)
    const startedOn = startDate(running.startedAt) ?? due
    if (due < startedOn) throw notNow(ref, 'the date is before that deadline began to run.', whatToDo)
    const on = dateOf(context.clock.now())
    const event = { type: 'due-brought-forward' as const, on, stage: running.stage, clock, due, reason }
    return change(context, inHand, [event], 'escalation.due-brought-forward', {
      clock,
      what: running.what,
      from: running.dueOn,
      due,
      reason,
    })
  })
}

const startDate = (at: string | null): string | null => (at?.includes('T') ? dateOf(at) : at)
