import type { IsoDate } from '@shared/domain/dates'

const monthAndYear = /^(?:\p{L}{3,9}\.?[\s,./'’-]{0,3}|\d{1,2}[./-])(\d{4}|\d{2})$/u
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/**
 * What a cell shows that holds a date but shows no day, "Apr-26" or "04/2026": the day in it was put there by the program,
 * not by who wrote it. Null for any other.
 */
export function monthShown(shown: string, date: IsoDate): string | null {
  const text = shown.trim()
  const [year = '', month = ''] = date.split('-')
  const written = monthAndYear.exec(text)?.[1]
  if (written === undefined || (written !== year && written !== year.slice(2))) return null
  if (/^\d/.test(text) && written.length === 2) return null
  return `${months[Number(month) - 1] ?? ''} ${year}`
}
