import { ownValue } from './own-value'

const words: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, fourteen: 14, fifteen: 15, twenty: 20,
} // prettier-ignore

const stated =
  /^(?:(?:in|took|after)\s+)?(\d+|[a-z]+)\s*(working|business|calendar)?\s*(hour|hr|day|week|wk|month)s?$/

/** A length of time a form states, in the unit it is comparable in. */
export interface StatedTime {
  readonly days: number
  readonly unit: 'working' | 'calendar' | 'either'
}

/**
 * Reads "5 working days", "3 weeks", "ten days". Days said to be neither working nor calendar may be either.
 * Null when the words say anything more, or less, than one length of time.
 */
export function statedTime(text: string): StatedTime | null {
  const match = stated.exec(
    text
      .trim()
      .toLowerCase()
      .replace(/(?<![.,;])[.,;]+$/, '')
      .replace(/-/g, ' '),
  )
  if (!match) return null
  const [, amount = '', kind, unit = ''] = match
  const number = /^\d+$/.test(amount) ? Number(amount) : ownValue(words, amount)
  // A month has no fixed number of days, so a difference of one day could not be told.
  if (number === undefined || unit === 'month') return null
  if (unit === 'hour' || unit === 'hr')
    return number <= 24 && !kind ? { days: number === 24 ? 1 : 0, unit: 'either' } : null
  if (unit === 'week' || unit === 'wk') {
    return kind ? { days: number * 5, unit: 'working' } : { days: number * 7, unit: 'calendar' }
  }
  return { days: number, unit: kind === 'calendar' ? 'calendar' : kind ? 'working' : 'either' }
}

/**
 * True when the time a form states and the time computed from its dates differ by more than one working day.
 * Weeks are compared in calendar days, allowing for a weekend beside that one day; words that cannot be read
 * for certain are never flagged.
 */
export function timesDiffer(
  text: string | null,
  workingDays: number | null,
  calendarDays: number | null,
): boolean {
  const time = text === null ? null : statedTime(text)
  if (!time || calendarDays === null) return false
  const byWorking = workingDays === null ? null : Math.abs(workingDays - time.days) > 1
  const byCalendar = Math.abs(calendarDays - time.days) > (time.unit === 'calendar' && time.days >= 7 ? 3 : 1)
  if (time.unit === 'working') return byWorking ?? false
  if (time.unit === 'calendar') return byCalendar
  return byCalendar && (byWorking ?? true)
}
