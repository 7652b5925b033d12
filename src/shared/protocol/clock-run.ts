import type { CaseEvent } from '../domain/case-event'
import { dateOfDay, endOfDay, endOfDayInstant, toInstant } from './board-time'
import type { Happening, Round } from './case-history'
import { amend, type Amended } from './clock-amendments'
import { dueFrom, type DueMoment, type Start } from './clock-due'
import { explain } from './clock-explanation'
import { finishOf, type Finish } from './clock-finish'
import { firstMatch } from './clock-matching'
import { judge } from './clock-judgement'
import type { Moment } from './clock-moment'
import type { ClockState } from './clock-state'
import type { CompiledClock } from './compiled-pack'
import { startedBy } from './clock-words'

/** A clock as it ran in one round of a case; null when it did not start in it. Round -1: one that never started. */
export function runClock(
  clock: CompiledClock,
  rounds: readonly Round[],
  index: number,
  moment: Moment,
): ClockState | null {
  const round = rounds[index]
  if (!round) return unstarted(clock, rounds)
  const found = startOf(clock, round)
  if (!found) return null
  if (clock.appliesFrom && !rounds.slice(0, index + 1).some(hasBegun(clock))) return null
  const { happening, assumed } = found
  if (happening.day === null) return blank(clock, index, 'unknown', 'The date it started is not recorded.')
  const start: Start = { day: happening.day, at: happening.at }
  const counted = dueFrom(clock.due, start, moment.calendar)
  const amended = amend(clock, start, counted, round.happenings)
  const finish = finishOf(clock, rounds, index, start.day)
  const verdict = judge({ clock, start, assumed, due: amended.due, finish, moment })
  return {
    ...blank(clock, index, verdict.state, verdict.note),
    startedAt: assumed ? null : (happening.event.at ?? dateOfDay(happening.day)),
    ...dates(amended),
    stoppedAt: finish && !(finish.how === 'left' && verdict.state === 'unknown') ? stoppedAt(finish) : null,
    explanation: moment.explain
      ? explain(clock, startedBy(happening, clock, assumed), start, counted, amended, moment.calendar)
      : [],
    amendments: [...amended.amendments],
  }
}

const hasBegun = (clock: CompiledClock) => (round: Round) =>
  clock.appliesFrom !== null && firstMatch(clock.appliesFrom, round.happenings) !== null

/**
 * What started it. The date a concern arose is often not on a form; it cannot be later than the raising, so the
 * count then begins there at the latest and the answer says so.
 */
function startOf(clock: CompiledClock, round: Round): { happening: Happening; assumed: boolean } | null {
  const happening = firstMatch(clock.starts, round.happenings)
  if (happening) return { happening, assumed: false }
  if (clock.starts.event !== 'concern-arose' || clock.stops.some(({ event }) => event === 'raised'))
    return null
  const raised = round.happenings.find(({ type, day }) => type === 'raised' && day !== null)
  return raised ? { happening: raised, assumed: true } : null
}

/** A clock nothing started: unknown when what stops it is on record all the same. */
function unstarted(clock: CompiledClock, rounds: readonly Round[]): ClockState {
  const hasDeadline = clock.due !== null && !('withoutDelay' in clock.due || 'stipulated' in clock.due)
  const stopped = rounds.some(({ happenings }) => clock.stops.some((stop) => firstMatch(stop, happenings)))
  const begun = clock.appliesFrom === null || rounds.some(hasBegun(clock))
  return hasDeadline && stopped && begun
    ? blank(clock, 0, 'unknown', 'What started it is not recorded.')
    : blank(clock, 0, 'not-started', null)
}

function blank(
  clock: CompiledClock,
  round: number,
  state: ClockState['state'],
  note: string | null,
): ClockState {
  const { id, what, turn, clause } = clock.definition
  return {
    id,
    stage: clock.stage.id,
    what,
    state,
    startedAt: null,
    dueAt: null,
    dueOn: null,
    originalDueOn: null,
    stoppedAt: null,
    turn,
    clause,
    explanation: [],
    duty: clock.duty !== null,
    round,
    amendments: [],
    note,
  }
}

function dates({ due, original }: Amended): Pick<ClockState, 'dueAt' | 'dueOn' | 'originalDueOn'> {
  return {
    dueAt: due && instantOf(due),
    dueOn: due && dateOfDay(due.day),
    originalDueOn: original && dateOfDay(original.day),
  }
}

function instantOf(due: DueMoment): string {
  return due.at === endOfDay(due.day) ? endOfDayInstant(due.day) : toInstant(due.at)
}

function stoppedAt({ by }: Finish): string | null {
  const event: CaseEvent = by.event
  return event.at ?? (by.day === null ? null : dateOfDay(by.day))
}
