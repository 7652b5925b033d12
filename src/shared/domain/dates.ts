import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** A calendar date without a time, `YYYY-MM-DD`. Never a UTC midnight. */
export const isoDate = z.iso.date()
export type IsoDate = z.infer<typeof isoDate>

/** A moment in time, UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export const instant = z.iso.datetime()
export type Instant = z.infer<typeof instant>

/** The only source of "now" that rules may see; passed in, never asked of the machine. */
export interface Clock {
  now(): Instant
}

/** Every board keeps the time of the wall clock in the United Kingdom. */
export const boardZone = 'Europe/London'

/** Dates by the hour: clocks in the board's zone go by whole hours, and a month's mail falls into a few hundred of them. */
const hours = new Map<string, IsoDate>()
const wholeHour = /^(?:19[7-9]|20)\d+-\d\d-\d\dT\d\d:\d\d.*Z$/

/** The calendar date in the board's time zone at a moment. */
export function dateOf(moment: Instant): IsoDate {
  const hour = moment.slice(0, 13)
  const known = hours.get(hour)
  if (known !== undefined && wholeHour.test(moment)) return known
  const date = Temporal.Instant.from(moment).toZonedDateTimeISO(boardZone).toPlainDate().toString()
  if (hours.size > 5000) hours.clear()
  if (wholeHour.test(moment)) hours.set(hour, date)
  return date
}

/** Days from one calendar date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** Days since 1 January 1970: integers make the long sums over calendars fast. */
export function dayNumber(date: IsoDate): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000
  )
}

/** The calendar date of a day number. */
export function dateOfDayNumber(day: number): IsoDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** Adds calendar days (may be negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumber(date) + days)
}

/** True for a date of the calendar written `YYYY-MM-DD`: 30 February is not one. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = month === 2 && leap ? 29 : (daysOfMonths[month - 1] ?? 0)
  return year >= 100 && day >= 1 && day <= last
}

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
