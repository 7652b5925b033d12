import { endOfDay, dayOfMoment } from './board-time'
import type { Calendar } from './calendar'
import type { Due } from './clock-schema'
import { addWorkingDaysNumber } from './working-days'

/** When something falls due: the day, and the last moment that is in time, in milliseconds. */
export interface DueMoment {
  readonly day: number
  readonly at: number
  /** True when the hour matters; otherwise the whole day is in time. */
  readonly exact: boolean
}

export interface Start {
  readonly day: number
  /** Milliseconds, when the time of day is known. */
  readonly at: number | null
}

const msPerHour = 3_600_000

/** When a length counted from a start falls due; null where the policy gives no number. */
export function dueFrom(due: Due | null, start: Start, calendar: Calendar): DueMoment | null {
  if (due === null || 'withoutDelay' in due || 'stipulated' in due) return null
  if ('hours' in due && start.at !== null) {
    const at = start.at + due.hours * msPerHour
    return { day: dayOfMoment(at), at, exact: true }
  }
  return wholeDay(dueDay(due, start.day, calendar))
}

/** In time until the end of a day. */
export function wholeDay(day: number): DueMoment {
  return { day, at: endOfDay(day), exact: false }
}

function dueDay(
  due: Exclude<Due, { withoutDelay: true } | { stipulated: true }>,
  day: number,
  calendar: Calendar,
) {
  if ('workingDays' in due) return addWorkingDaysNumber(day, due.workingDays, calendar)
  if ('workingWeeks' in due) return addWorkingDaysNumber(day, due.workingWeeks * 5, calendar)
  if ('sameWorkingDay' in due) return addWorkingDaysNumber(day, 0, calendar)
  if ('calendarDays' in due) return day + due.calendarDays
  // A date without a time is a date: whole days are added to it.
  if ('hours' in due) return day + Math.ceil(due.hours / 24)
  if ('dayNumber' in due) return numberedDay(due.dayNumber, due.days, day, calendar)
  return day
}

/** Day 1 is the day itself; in working days, the day itself or the next working day. */
function numberedDay(n: number, days: 'calendar' | 'working', day: number, calendar: Calendar): number {
  if (days === 'calendar') return day + n - 1
  const first = addWorkingDaysNumber(day, 0, calendar)
  return n === 1 ? first : addWorkingDaysNumber(first, n - 1, calendar)
}
