import { Temporal } from 'temporal-polyfill'
import type { Due } from '../../src/shared/protocol/clock-schema'

/**
 * A second, deliberately naive way to a due date: day by day over a list of bank holidays, on Temporal's own dates,
 * sharing nothing with the engine.
 */
export function naiveDueDate(due: Due, start: string, holidays: ReadonlySet<string>): string | null {
  const works = (date: Temporal.PlainDate) => date.dayOfWeek <= 5 && !holidays.has(date.toString())
  let date = Temporal.PlainDate.from(start)
  const workOn = (days: number) => {
    let left = days
    while (left > 0) {
      date = date.add({ days: 1 })
      if (works(date)) left -= 1
    }
  }
  const toWorkingDay = () => {
    while (!works(date)) date = date.add({ days: 1 })
  }
  if ('workingDays' in due) workOn(due.workingDays)
  else if ('workingWeeks' in due) for (let week = 0; week < due.workingWeeks; week += 1) workOn(5)
  else if ('sameWorkingDay' in due) toWorkingDay()
  else if ('calendarDays' in due)
    for (let day = 0; day < due.calendarDays; day += 1) date = date.add({ days: 1 })
  else if ('hours' in due) for (let hours = due.hours; hours > 0; hours -= 24) date = date.add({ days: 1 })
  else if ('dayNumber' in due) {
    if (due.days === 'working') {
      toWorkingDay()
      workOn(due.dayNumber - 1)
    } else for (let day = 1; day < due.dayNumber; day += 1) date = date.add({ days: 1 })
  } else if (!('immediately' in due)) return null
  return date.toString()
}

/** The end of a London day, the long way round. */
export function naiveEndOfDay(date: string): string {
  const next = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime('Europe/London')
  return new Date(next.subtract({ milliseconds: 1 }).epochMilliseconds).toISOString()
}
