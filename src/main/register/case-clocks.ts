import type { AssembledCase } from '@shared/domain/assemble-types'
import { clocksOf, dutiesOf, type ClockQuestion } from '@shared/protocol/clock-engine'
import type { ClockState } from '@shared/protocol/clock-state'
import { isLive, tasksOf } from '@shared/protocol/clock-summary'
import type { CaseProjection } from '../store'
import type { RegisterContext } from './context'
import { packOf } from './forms'

type CaseOnClock = Pick<AssembledCase, 'protocol' | 'events' | 'subject'>

/** The clocks of a case as they stand now. Explanations are left out of lists, where nobody reads them. */
export function clocksOfCase(context: RegisterContext, found: CaseOnClock, explain: boolean): ClockState[] {
  return clocksOf(clockQuestion(context, found, explain))
}

/** What agreement has left to be done, as tasks. */
export function tasksOfCase(context: RegisterContext, found: CaseOnClock) {
  return tasksOf(dutiesOf(clockQuestion(context, found, false)))
}

/** A case as the clock engine asks about it. */
export function clockQuestion(context: RegisterContext, found: CaseOnClock, explain: boolean): ClockQuestion {
  const pack = packOf(context.packs, found.protocol.pack, found.protocol.version)
  return {
    pack,
    events: found.events,
    now: context.clock.now(),
    calendar: context.packs.calendar(pack.calendar),
    facts: { kind: found.subject.kind },
    explain,
  }
}

export function clockRows(pack_id: string, clocks: readonly ClockState[]): CaseProjection['clocks'] {
  return clocks.map((clock) => ({
    pack_id,
    clock: clock.id,
    stage_id: clock.stage,
    what: clock.what,
    state: clock.state,
    live: isLive(clock) ? 1 : 0,
    due_at: clock.dueAt,
    due_on: clock.dueOn,
    turn: clock.turn,
  }))
}

/** Since when, and at whose turn, a case has been open with no date to meet; null when it has one, or is closed. */
export function driftOf(
  found: Pick<AssembledCase, 'status' | 'stage' | 'raisedOn'>,
  clocks: readonly ClockState[],
): CaseProjection['drift'] {
  const waiting = clocks.filter(isLive)
  if (found.status !== 'open' || waiting.some(({ dueAt }) => dueAt !== null)) return null
  const asked = waiting.at(-1)
  return {
    clock: asked?.id ?? null,
    // With nothing running at all it is for the agency that escalated to settle it or take it further.
    turn: asked?.turn ?? 'escalating',
    since: found.stage?.enteredOn ?? found.raisedOn,
  }
}
