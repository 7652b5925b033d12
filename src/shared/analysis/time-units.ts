import { addDays, type IsoDate } from '../domain/dates'

export type TimeUnit = 'month' | 'quarter' | 'year'

const two = (n: number) => String(n).padStart(2, '0')
const names = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
] // prettier-ignore

/** The key of the month, calendar quarter or financial year (from 1 April) a date is in: `2026-04`, `2026-Q2`, `2026`. */
export function unitOf(date: IsoDate, unit: TimeUnit): string {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  if (unit === 'month') return date.slice(0, 7)
  if (unit === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`
  return String(month < 4 ? year - 1 : year)
}

/** First and last day of a month, quarter or year by its key; null when it is no such key. */
export function spanOfUnit(key: string): { from: IsoDate; to: IsoDate } | null {
  const match = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?$/.exec(key)
  if (!match) return null
  const year = Number(match[1])
  const [first, months] = match[2]
    ? [Number(match[2]), 1]
    : match[3]
      ? [Number(match[3]) * 3 - 2, 3]
      : [4, 12]
  return { from: firstOf(year, first), to: addDays(firstOf(year, first + months), -1) }
}

/** "April 2026", "April to June 2026", "2026-27". */
export function unitLabel(key: string): string {
  const span = spanOfUnit(key)
  if (!span) return key
  const year = key.slice(0, 4)
  const named = (date: IsoDate) => names[Number(date.slice(5, 7)) - 1] ?? ''
  if (key.length === 4) return `${year}-${two((Number(year) + 1) % 100)}`
  if (key.includes('Q')) return `${named(span.from)} to ${named(span.to)} ${year}`
  return `${named(span.from)} ${year}`
}

/** Keys from the unit of one date to that of another, in order. */
export function unitsBetween(from: IsoDate, to: IsoDate, unit: TimeUnit): string[] {
  const keys: string[] = []
  for (let day = from; day <= to;) {
    const key = unitOf(day, unit)
    keys.push(key)
    day = addDays(spanOfUnit(key)?.to ?? to, 1)
  }
  return keys
}

function firstOf(year: number, month: number): IsoDate {
  return month > 12 ? `${year + 1}-${two(month - 12)}-01` : `${year}-${two(month)}-01`
}
