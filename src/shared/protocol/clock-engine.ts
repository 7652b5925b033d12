import type { CaseEvent } from '../domain/case-event'
import type { Instant } from '../domain/dates'
import { dayOfMoment, fromInstant } from './board-time'
import type { Calendar } from './calendar'
import { roundsOf } from './case-history'
import { applies, type CaseFacts } from './clock-applies'
import type { Moment } from './clock-moment'
import { runClock } from './clock-run'
import type { ClockState } from './clock-state'
import { compilePack, type CompiledClock } from './compiled-pack'
import type { ProtocolPack } from './pack-schema'
import { addWorkingDaysNumber } from './working-days'

export interface ClockQuestion {
  readonly pack: ProtocolPack
  /** In any order. */
  readonly events: readonly CaseEvent[]
  readonly now: Instant
  readonly calendar: Calendar
  /** Adult or child, for clocks that are only for one; not known when left out. */
  readonly facts?: CaseFacts
  /** False leaves explanations empty, for lists. Default true. */
  readonly explain?: boolean
  /** A clock is due soon from so many working days before its due date. Default 1. */
  readonly soonWorkingDays?: number
}

/**
 * Every clock of a case that applies to it, in the order of the pack, with its state at `now` and the sum behind its
 * due date. Due dates depend on the events and the calendar alone, never on `now`. A case that was reopened shows a
 * clock once for each time it started.
 */
export function clocksOf(question: ClockQuestion): ClockState[] {
  return run(question, (clock) => clock.due !== null)
}

/** The duties agreement has raised (confirm in writing, check back, review), deadlines or none. */
export function dutiesOf(question: ClockQuestion): ClockState[] {
  return run(question, (clock) => clock.duty !== null).filter(({ state }) => state !== 'not-started')
}

function run(question: ClockQuestion, wanted: (clock: CompiledClock) => boolean): ClockState[] {
  const pack = compilePack(question.pack)
  const rounds = roundsOf(pack, question.events)
  const all =
    rounds.length === 1 ? (rounds[0]?.happenings ?? []) : rounds.flatMap((round) => round.happenings)
  const facts = question.facts ?? { kind: null }
  const moment = momentOf(question)
  const states: ClockState[] = []
  for (const clock of pack.clocks) {
    if (!wanted(clock) || !applies(clock, all, facts)) continue
    const started = rounds.flatMap((_, index) => runClock(clock, rounds, index, moment) ?? [])
    const last = started.length > 0 ? started : [runClock(clock, rounds, -1, moment)]
    for (const state of last) if (state) states.push(state)
  }
  return states
}

function momentOf({ now, calendar, explain = true, soonWorkingDays = 1 }: ClockQuestion): Moment {
  const at = fromInstant(now)
  const today = dayOfMoment(at)
  return { now: at, soonUntil: addWorkingDaysNumber(today, soonWorkingDays, calendar), calendar, explain }
}
