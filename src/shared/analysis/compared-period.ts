import { z } from 'zod'
import { addDays, daysBetween, type IsoDate } from '../domain/dates'
import type { FigureFilters } from './figure-filters'

/** The period before, of the same length; or the same period of the year before. */
export const comparedWith = z.enum(['before', 'year-before'])
export type ComparedWith = z.infer<typeof comparedWith>

/** What each is called where it stands by itself. */
export const comparedNames: Readonly<Record<ComparedWith, string>> = {
  before: 'The period before',
  'year-before': 'Same period last year',
}

/** The same filters over the period to compare with; null when the period has no beginning or no end. */
export function comparedFilters(filters: FigureFilters, compared: ComparedWith): FigureFilters | null {
  const { from, to } = filters
  if (from === null || to === null || to < from) return null
  if (compared === 'year-before') return { ...filters, from: yearBefore(from), to: yearBefore(to) }
  const months = wholeMonths(from, to)
  const end = addDays(from, -1)
  if (months !== null) return { ...filters, from: monthsBefore(from, months), to: end }
  return { ...filters, from: addDays(from, -daysBetween(from, to) - 1), to: end }
}

/** Two periods to set side by side. */
export interface ComparedPeriods {
  /** The period chosen, up to today when it is not over: what is still to come is not compared with what was. */
  readonly now: FigureFilters
  readonly before: FigureFilters
  /** The last day that is compared: that of the period chosen, or today when it is not over. */
  readonly until: IsoDate
  /** The part of all days of both that the first has. */
  readonly shareOfDays: number
  /** Some days are in both. */
  readonly overlap: boolean
}

/** The period chosen and the one to compare it with; null when it has no beginning or no end, or has not begun. */
export function comparedPeriods(
  filters: FigureFilters,
  compared: ComparedWith,
  today: IsoDate,
): ComparedPeriods | null {
  const { from, to } = filters
  if (from === null || to === null || from > today) return null
  const until = to > today ? today : to
  const now = { ...filters, to: until }
  const before = comparedFilters(now, compared)
  if (before === null) return null
  const [a, b] = [days(now), days(before)]
  return { now, before, until, shareOfDays: a / (a + b), overlap: (before.to ?? '') >= from }
}

function days({ from, to }: FigureFilters): number {
  return from === null || to === null ? 0 : daysBetween(from, to) + 1
}

/** How many months a period is that begins on a first and ends on a last of the month; else null. */
function wholeMonths(from: IsoDate, to: IsoDate): number | null {
  if (!from.endsWith('-01') || !addDays(to, 1).endsWith('-01')) return null
  const month = (date: IsoDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return month(to) - month(from) + 1
}

function monthsBefore(first: IsoDate, months: number): IsoDate {
  const month = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 - months
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

/** The last of February stays the last of February. */
function yearBefore(date: IsoDate): IsoDate {
  const year = String(Number(date.slice(0, 4)) - 1).padStart(4, '0')
  const monthEnds = date.slice(5, 7) === '02' && addDays(date, 1).endsWith('-01')
  return monthEnds ? addDays(`${year}-03-01`, -1) : `${year}${date.slice(4)}`
}
