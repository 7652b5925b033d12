import { z } from 'zod'
import { dateOfDayNumber, dayNumber, isoDate, type IsoDate } from '../domain/dates'

export const calendarName = z.enum(['england-and-wales', 'scotland', 'northern-ireland'])
export type CalendarName = z.infer<typeof calendarName>

/** One bank holiday as an official list gives it. */
export const bankHoliday = z.object({ date: isoDate, title: z.string() })
export type BankHoliday = z.infer<typeof bankHoliday>

/**
 * A nation's bank holidays, pinned: only days on the list are bank holidays, none is ever computed. Outside the
 * years the list covers only weekends are known; {@link isCovered} tells, and explanations say so.
 */
export interface Calendar {
  readonly name: CalendarName
  /** First and last day the list speaks for. */
  readonly from: IsoDate
  readonly through: IsoDate
  /** Day number to the holiday's name. */
  readonly holidays: ReadonlyMap<number, string>
  readonly tables: WorkingDayTables
}

/** Running counts over a span of days, so that adding and counting working days are two look-ups. */
export interface WorkingDayTables {
  readonly first: number
  /** before[i]: working days in the span strictly before day `first + i`. */
  readonly before: Int32Array
  /** nth[k]: day number of the span's working day k, counted from 0. */
  readonly nth: Int32Array
}

const spanStart = dayNumber('1990-01-01')
const yearsBeyondTheList = 5

/** Builds a calendar from an official list. The list speaks for whole years, first to last. */
export function buildCalendar(name: CalendarName, list: readonly BankHoliday[]): Calendar {
  const dates = list.map((holiday) => holiday.date).sort()
  const from = `${dates[0]?.slice(0, 4) ?? '1990'}-01-01`
  const through = `${dates.at(-1)?.slice(0, 4) ?? '1989'}-12-31`
  const holidays = new Map(list.map((holiday) => [dayNumber(holiday.date), holiday.title]))
  const end = Math.max(dayNumber(through), spanStart) + yearsBeyondTheList * 366
  return { name, from, through, holidays, tables: tablesFor(holidays, end) }
}

/**
 * One list laid over another: the newer speaks for the years it covers, the older for the rest. The government's
 * list reaches back a few years only, and due dates of years ago must not lose their bank holidays by it.
 */
export function overlayHolidays(older: readonly BankHoliday[], newer: readonly BankHoliday[]): BankHoliday[] {
  const years = newer.map(({ date }) => date.slice(0, 4)).sort()
  const first = years[0] ?? '9999'
  const last = years.at(-1) ?? '0000'
  const kept = older.filter(({ date }) => date.slice(0, 4) < first || date.slice(0, 4) > last)
  return [...kept, ...newer].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
}

/** The list a calendar was built from. */
export function holidaysOf(calendar: Calendar): BankHoliday[] {
  return [...calendar.holidays].map(([day, title]) => ({ date: dateOfDayNumber(day), title }))
}

function tablesFor(holidays: ReadonlyMap<number, string>, end: number): WorkingDayTables {
  const length = end - spanStart + 1
  const before = new Int32Array(length + 1)
  const nth: number[] = []
  for (let i = 0; i < length; i += 1) {
    const day = spanStart + i
    before[i] = nth.length
    if (!isWeekendNumber(day) && !holidays.has(day)) nth.push(day)
  }
  before[length] = nth.length
  return { first: spanStart, before, nth: Int32Array.from(nth) }
}

/** 0 Sunday … 6 Saturday, of a day number (1 January 1970 was a Thursday). */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

export function isWeekendNumber(day: number): boolean {
  const weekday = weekdayOf(day)
  return weekday === 0 || weekday === 6
}

/** True when the list says which days of that date's year are bank holidays. */
export function isCovered(calendar: Calendar, date: IsoDate): boolean {
  return date >= calendar.from && date <= calendar.through
}

/** Dates whose being a working day differs between two lists: what a newer list would move. */
export function changedDays(
  before: Calendar,
  after: Calendar,
): { date: IsoDate; was: string; becomes: string }[] {
  const days = new Set([...before.holidays.keys(), ...after.holidays.keys()])
  return [...days]
    .filter((day) => before.holidays.has(day) !== after.holidays.has(day))
    .sort((a, b) => a - b)
    .map((day) => ({
      date: dateOfDayNumber(day),
      was: before.holidays.get(day) ?? 'not a bank holiday',
      becomes: after.holidays.get(day) ?? 'not a bank holiday',
    }))
}
