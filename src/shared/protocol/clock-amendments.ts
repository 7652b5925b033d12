import { dateOfDay } from './board-time'
import { dayNumber } from '../domain/dates'
import { wholeDay, type DueMoment, type Start } from './clock-due'
import type { Amendment } from './clock-state'
import type { CompiledClock } from './compiled-pack'
import type { Happening } from './case-history'

export interface Amended {
  readonly original: DueMoment | null
  readonly due: DueMoment | null
  readonly amendments: readonly Amendment[]
}

/**
 * A due date with what people did to it: the date stipulated, and dates brought forward. A due date is never pushed
 * back: a later date is kept on record and not applied.
 */
export function amend(
  clock: CompiledClock,
  start: Start,
  counted: DueMoment | null,
  happenings: readonly Happening[],
): Amended {
  const changes = happenings.filter((one) => concerns(clock, one))
  if (changes.length === 0) return { original: counted, due: counted, amendments: none }
  const stipulated = clock.due !== null && 'stipulated' in clock.due
  let due = counted
  let original = counted
  const amendments: Amendment[] = []
  for (const { event, type } of changes) {
    if (event.due === undefined) continue
    const day = dayNumber(event.due)
    const early = type === 'due-brought-forward' && due === null
    const note = early
      ? 'Not applied: there was no date yet to bring forward.'
      : refusal(clock, start, due, day)
    const from = due && dateOfDay(due.day)
    const { on, by = null, reason = null } = event
    if (stipulated && original === null && note === null) original = wholeDay(day)
    else amendments.push({ on, by, reason, from, to: event.due, applied: note === null, note })
    if (note === null) due = wholeDay(day)
  }
  return { original, due, amendments }
}

const none: readonly Amendment[] = []

function refusal(clock: CompiledClock, start: Start, due: DueMoment | null, day: number): string | null {
  if (day < start.day) return 'Not applied: it is before the clock started.'
  if (clock.due === null || !('stipulated' in clock.due || clock.definition.orShorter))
    return 'Not applied: the protocol does not provide for a shorter timescale here.'
  if (due !== null && day >= due.day)
    return 'Not applied: a due date may be brought forward, never pushed back.'
  return null
}

/** A response date belongs to the stage it is set at, or to the clock it names; an amendment to the clock it names. */
function concerns(clock: CompiledClock, { event, stage }: Happening): boolean {
  const named = event.clock === clock.definition.id
  if (event.type === 'due-brought-forward') return named
  if (event.type !== 'response-date-set') return false
  if (event.clock !== undefined || clock.duty !== null) return named
  return clock.due !== null && 'stipulated' in clock.due && stage === clock.stageIndex
}
