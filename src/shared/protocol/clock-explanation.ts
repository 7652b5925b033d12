import { dateInWords } from '../domain/date-in-words'
import { dateOfDay, timeInWords } from './board-time'
import { isCovered, type Calendar } from './calendar'
import type { Amended } from './clock-amendments'
import type { DueMoment, Start } from './clock-due'
import type { Due } from './clock-schema'
import type { ExplainedDay } from './clock-state'
import type { CompiledClock } from './compiled-pack'
import { weekdayNameOf, whyNotWorking } from './working-days'

/** The sum behind a due date: the start, each day counted or skipped and why, and what a person set. */
export function explain(
  clock: CompiledClock,
  startedBy: string,
  start: Start,
  counted: DueMoment | null,
  { amendments, original, due }: Amended,
  calendar: Calendar,
): ExplainedDay[] {
  const days = clock.due === null ? [] : count(clock.due, start, counted, calendar)
  const clause = clock.definition.clause
  const first = days[0]?.date === dateOfDay(start.day) ? days.shift() : undefined
  const began = `${startedBy} (clause: ${clause}).`
  const explained: ExplainedDay[] = [
    {
      date: dateOfDay(start.day),
      counted: first?.counted ?? false,
      why: [began, first?.why ?? opening(clock, start)].join(' ').trim(),
    },
    ...days,
  ]
  if (clock.due !== null && 'stipulated' in clock.due && original !== null) {
    explained.push({ date: dateOfDay(original.day), counted: false, why: 'The response date stipulated.' })
  }
  for (const { applied, to, by, on, reason } of amendments) {
    if (!applied) continue
    const who = `${by === null ? '' : ` by ${by}`}${on === null ? '' : ` on ${dateInWords(on)}`}`
    explained.push({
      date: to,
      counted: false,
      why: `Brought forward${who}${reason === null ? '' : `: ${reason}`}.`,
    })
  }
  if (due === null)
    explained.push({ date: dateOfDay(start.day), counted: false, why: withoutDate(clock.due) })
  return explained
}

function opening(clock: CompiledClock, start: Start): string {
  if (clock.due !== null && 'hours' in clock.due && start.at !== null) return `At ${timeInWords(start.at)}.`
  if (clock.due !== null && ('workingDays' in clock.due || 'workingWeeks' in clock.due))
    return 'Counting begins with the next working day.'
  if (clock.due !== null && 'calendarDays' in clock.due) return 'Counting begins the day after.'
  return ''
}

function withoutDate(due: Due | null): string {
  if (due !== null && 'stipulated' in due) return 'No response date has been stipulated yet.'
  return 'The policy gives no number of days.'
}

function count(due: Due, start: Start, end: DueMoment | null, calendar: Calendar): ExplainedDay[] {
  if (end === null) return []
  if ('workingDays' in due) return working(start.day + 1, end.day, due.workingDays, calendar)
  if ('workingWeeks' in due) return working(start.day + 1, end.day, due.workingWeeks * 5, calendar)
  if ('sameWorkingDay' in due) return working(start.day, end.day, 1, calendar)
  if ('dayNumber' in due && due.days === 'working')
    return working(start.day, end.day, due.dayNumber, calendar)
  if ('dayNumber' in due) return every(start.day, end.day, (n) => `day ${n}, calendar days`)
  if ('calendarDays' in due) return every(start.day + 1, end.day, (n) => `day ${n} of ${due.calendarDays}`)
  if ('hours' in due) return [hoursEnd(due.hours, start, end)]
  return [{ date: dateOfDay(end.day), counted: true, why: 'Immediately: the same day.' }]
}

function hoursEnd(hours: number, start: Start, end: DueMoment): ExplainedDay {
  const weekday = weekdayNameOf(end.day)
  const why = end.exact
    ? `${weekday}: ${hours} hours on, at ${timeInWords(end.at)}. Nights, weekends and bank holidays count.`
    : `${weekday}: ${hours} hours from a date without a time, so due at the end of the day.`
  return { date: dateOfDay(end.day), counted: end.day > start.day, why }
}

function working(from: number, to: number, total: number, calendar: Calendar): ExplainedDay[] {
  let counted = 0
  return range(from, to).map((day) => {
    const date = dateOfDay(day)
    const skipped = whyNotWorking(date, calendar)
    const weekday = weekdayNameOf(day)
    if (skipped !== null) {
      const why =
        skipped === weekday ? `${weekday}: not a working day.` : `${weekday}: ${skipped}, a bank holiday.`
      return { date, counted: false, why }
    }
    counted += 1
    const known = isCovered(calendar, date) ? '' : ' (bank holidays of this year are not on the list)'
    const end = day === to ? ', due at the end of the day' : ''
    return { date, counted: true, why: `${weekday}: working day ${counted} of ${total}${end}${known}.` }
  })
}

function every(from: number, to: number, label: (n: number) => string): ExplainedDay[] {
  return range(from, to).map((day, index) => ({
    date: dateOfDay(day),
    counted: true,
    why: `${weekdayNameOf(day)}: ${label(index + 1)}${day === to ? ', due at the end of the day' : ''}.`,
  }))
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}
