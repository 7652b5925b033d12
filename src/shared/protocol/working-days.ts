import { dateOfDayNumber, dayNumber, type IsoDate } from '../domain/dates'
import { isWeekendNumber, weekdayOf, type Calendar } from './calendar'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

export function weekdayName(date: IsoDate): string {
  return weekdayNameOf(dayNumber(date))
}

export function weekdayNameOf(day: number): string {
  return weekdays[weekdayOf(day)] ?? ''
}

/** Monday to Friday and not a bank holiday of the calendar. */
export function isWorkingDay(date: IsoDate, calendar: Calendar): boolean {
  return isWorkingNumber(dayNumber(date), calendar)
}

export function isWorkingNumber(day: number, calendar: Calendar): boolean {
  return !isWeekendNumber(day) && !calendar.holidays.has(day)
}

/** Why a date is not a working day: its weekday or the bank holiday's name; null when it is one. */
export function whyNotWorking(date: IsoDate, calendar: Calendar): string | null {
  const day = dayNumber(date)
  if (isWeekendNumber(day)) return weekdayNameOf(day)
  return calendar.holidays.get(day) ?? null
}

/**
 * The date `n` working days after `date`: the first working day after it is day 1. With 0, the date itself, or
 * the next working day when it is not one ("same working day").
 */
export function addWorkingDays(date: IsoDate, n: number, calendar: Calendar): IsoDate {
  return dateOfDayNumber(addWorkingDaysNumber(dayNumber(date), n, calendar))
}

/** {@link addWorkingDays} over day numbers. */
export function addWorkingDaysNumber(day: number, n: number, calendar: Calendar): number {
  if (n === 0) return isWorkingNumber(day, calendar) ? day : addWorkingDaysNumber(day, 1, calendar)
  const { first, before, nth } = calendar.tables
  const upTo = before[day + 1 - first]
  const found = upTo === undefined ? undefined : nth[upTo + n - 1]
  return found ?? stepWorkingDays(day, n, calendar)
}

/** Days outside the tables: one at a time. */
function stepWorkingDays(day: number, n: number, calendar: Calendar): number {
  let at = day
  for (let left = n; left > 0;) {
    at += 1
    if (isWorkingNumber(at, calendar)) left -= 1
  }
  return at
}

/** Working days after `from` up to and including `to`; 0 when they are the same day, negative when `to` is earlier. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: Calendar): number {
  return workingDaysBetweenNumbers(dayNumber(from), dayNumber(to), calendar)
}

/** {@link workingDaysBetween} over day numbers. */
export function workingDaysBetweenNumbers(from: number, to: number, calendar: Calendar): number {
  if (to < from) return -workingDaysBetweenNumbers(to, from, calendar)
  const { first, before } = calendar.tables
  const low = before[from + 1 - first]
  const high = before[to + 1 - first]
  if (low !== undefined && high !== undefined) return high - low
  let count = 0
  for (let day = from + 1; day <= to; day += 1) if (isWorkingNumber(day, calendar)) count += 1
  return count
}
