import { addDays, dateOf, type IsoDate } from '../domain/dates'
import type { StagePassed } from '../domain/escalation'
import type { ClockState } from '../protocol/clock-state'
import { isLive } from '../protocol/clock-summary'

/** Days from the first to before the second; null at the end: it runs still. */
export interface Spell {
  readonly from: IsoDate
  readonly before: IsoDate | null
}

/** From when to when a clock ran; null when it never did, or nobody recorded since when. */
export function clockSpell(clock: ClockState, stages: readonly StagePassed[]): Spell | null {
  if (clock.state === 'not-started' || clock.startedAt === null) return null
  const from = dayOf(clock.startedAt)
  if (isLive(clock)) return { from, before: null }
  if (clock.stoppedAt !== null) return { from, before: latest(from, dayOf(clock.stoppedAt)) }
  // Nobody recorded when it stopped: it is taken to have run no longer than its stage, or than its date.
  const left = stages.find(({ id }) => id === clock.stage)?.leftOn ?? null
  const end = left ?? (clock.dueOn === null ? from : addDays(clock.dueOn, 1))
  return { from, before: latest(from, end) }
}

/** The calendar date of a moment, or of a date as it is. */
export function dayOf(when: string): IsoDate {
  return when.includes('T') ? dateOf(when) : when
}

function latest(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b
}
