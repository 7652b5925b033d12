import { dateInWords } from '../domain/date-in-words'
import { dateOf, daysBetween, type Instant, type IsoDate } from '../domain/dates'
import { dayOfMoment, endOfDay, fromInstant, timeInWords, toInstant } from './board-time'
import type { Calendar } from './calendar'
import { workingDaysBetween } from './working-days'

/** From the first moment, that included, to before the second; null leaves that end open. */
export interface DueSpan {
  readonly from: Instant | null
  readonly before: Instant
}

export const datedGroups = ['overdue', 'today', 'this-week'] as const
export type DatedGroup = (typeof datedGroups)[number]

const daysToCome = 7

/**
 * When something falls due that stands under each heading: run out already; later today; after today, within the
 * seven days to come. What falls due after that is not shown.
 */
export function dueSpans(now: Instant): Readonly<Record<DatedGroup, DueSpan>> {
  const today = dayOfMoment(fromInstant(now))
  const tomorrow = toInstant(endOfDay(today) + 1)
  const moment = toInstant(fromInstant(now))
  return {
    overdue: { from: null, before: moment },
    today: { from: moment, before: tomorrow },
    'this-week': { from: tomorrow, before: toInstant(endOfDay(today + daysToCome) + 1) },
  }
}

/** How long something is overdue, or has left, as it would be said: “overdue by 2 working days”, “due tomorrow”. */
export function dueInTime(dueAt: Instant, now: Instant, calendar: Calendar): string {
  const at = fromInstant(dueAt)
  const dueOn = dateOf(dueAt)
  const today = dateOf(now)
  const wholeDay = at === endOfDay(dayOfMoment(at))
  const hour = wholeDay ? '' : ` at ${timeInWords(at)}`
  if (fromInstant(now) > at) {
    const days = dueOn < today ? workingDaysBetween(dueOn, today, calendar) : 0
    if (days > 0) return `overdue by ${days.toLocaleString('en-GB')} working ${days === 1 ? 'day' : 'days'}`
    return dueOn === today ? `overdue since${hour.slice(3)} today` : `overdue since ${dateInWords(dueOn)}`
  }
  if (dueOn === today) return `due today${hour}`
  if (daysBetween(today, dueOn) === 1) return `due tomorrow${hour}`
  return `due on ${dateInWords(dueOn)}${hour}`
}

/** How long a case has been open with no date to meet; `asked` while a response date waits to be set. */
export function driftInTime(since: IsoDate | null, today: IsoDate, asked: boolean): string {
  const what = asked ? 'no response date' : 'no date to meet'
  if (since === null || since > today) return what
  const days = daysBetween(since, today)
  if (days === 0) return `${what} since today`
  return `${what} for ${days} ${days === 1 ? 'day' : 'days'}`
}
