import { dateOf, type Instant } from '../domain/dates'
import type { Problem } from '../domain/problem'
import type { Calendar } from './calendar'

const titles = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
} as const

const monthsOfWarning = 6

/** A warning from six months before the list of bank holidays runs out, and after; null before that. */
export function calendarWarning(calendar: Calendar, now: Instant): Problem | null {
  const today = dateOf(now)
  if (today <= warnsFrom(calendar.through)) return null
  const over = today > calendar.through
  return {
    code: over ? 'calendar.ran-out' : 'calendar.runs-out',
    message:
      `The bank holidays of ${titles[calendar.name]} are known up to 31 December ${calendar.through.slice(0, 4)}. ` +
      (over
        ? 'Due dates after that skip weekends only.'
        : 'Due dates that fall later will skip weekends only.'),
    whatToDo: 'Load the newer list from www.gov.uk/bank-holidays in Settings.',
    item: calendar.name,
  }
}

/** The list ends on a 31 December, so six months before is the end of June of that year. */
function warnsFrom(through: string): string {
  const month = 12 - monthsOfWarning
  return `${through.slice(0, 4)}-${String(month).padStart(2, '0')}-30`
}
