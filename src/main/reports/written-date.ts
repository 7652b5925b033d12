import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { IsoDate } from '@shared/domain/dates'

const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
] // prettier-ignore

/** "3 March 2026". */
export function writtenDate(date: IsoDate): string {
  return `${Number(date.slice(8, 10))} ${months[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`
}

/** The period in words: "1 April 2025 to 31 March 2026", "Up to 31 March 2026", "All dates". */
export function writtenPeriod({ from, to }: Pick<FigureFilters, 'from' | 'to'>): string {
  if (from !== null && to !== null) return `${writtenDate(from)} to ${writtenDate(to)}`
  if (from !== null) return `From ${writtenDate(from)}`
  return to === null ? 'All dates' : `Up to ${writtenDate(to)}`
}
