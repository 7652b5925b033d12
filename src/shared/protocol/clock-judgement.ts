import { dateOfDay } from './board-time'
import { dateInWords } from '../domain/date-in-words'
import type { DueMoment, Start } from './clock-due'
import type { Finish } from './clock-finish'
import type { Moment } from './clock-moment'
import type { ClockStateName } from './clock-state'
import type { CompiledClock } from './compiled-pack'

export interface Verdict {
  readonly state: ClockStateName
  readonly note: string | null
}

interface Case {
  readonly clock: CompiledClock
  readonly start: Start
  /** The start is the latest it can have been, not the date recorded. */
  readonly assumed: boolean
  readonly due: DueMoment | null
  readonly finish: Finish | null
  readonly moment: Moment
}

const latest =
  'The date the concern arose is not recorded; counted from the date raised, so due no later than this.'

/** The state of a clock that has started. On time is on or before the due instant; nothing is taken to be met unseen. */
export function judge({ start, assumed, due, finish, moment }: Case): Verdict {
  if (finish === null) return { state: running(due, moment), note: assumed ? latest : null }
  const { by, how } = finish
  if (due === null)
    return { state: 'stopped', note: how === 'done' ? null : `It had no date to meet when ${went(finish)}.` }
  if (by.day === null) return { state: 'unknown', note: 'The date it ended is not recorded.' }
  if (how === 'done' && by.day < start.day)
    return { state: 'unknown', note: 'It is recorded as done before it started.' }
  const inTime = compare(by.day, by.at, due)
  if (inTime === null)
    return { state: 'unknown', note: 'It was done on the day it fell due, at a time that is not recorded.' }
  if (how === 'done') return done(inTime, assumed)
  if (inTime) return { state: 'stopped', note: `It had not fallen due when ${went(finish)}.` }
  if (how === 'failed')
    return { state: 'met-late', note: `It had not been met when ${went(finish)}, after it fell due.` }
  return {
    state: 'unknown',
    note: `It fell due before ${went(finish)}, and nobody recorded that it was done.`,
  }
}

function done(inTime: boolean, assumed: boolean): Verdict {
  if (!inTime) return { state: 'met-late', note: null }
  return assumed ? { state: 'unknown', note: latest } : { state: 'met', note: null }
}

function running(due: DueMoment | null, { now, soonUntil }: Moment): ClockStateName {
  if (due === null) return 'running'
  if (now > due.at) return 'overdue'
  return due.day <= soonUntil ? 'due-soon' : 'running'
}

/** True in time, false late, null when the hour decides and is not known. */
function compare(day: number, at: number | null, due: DueMoment): boolean | null {
  if (!due.exact) return day <= due.day
  if (at !== null) return at <= due.at
  return day === due.day ? null : day < due.day
}

function went({ by }: Finish): string {
  const on = by.day === null ? '' : ` on ${dateInWords(dateOfDay(by.day))}`
  if (by.type === 'stage-entered') return `the case went to the next stage${on}`
  if (by.type === 'reopened') return `the case was reopened${on}`
  return `the case closed${on}`
}
