import type { FigureFilters } from '@shared/analysis/figure-filters'
import { addDays, type IsoDate } from '@shared/domain/dates'
import { longDate } from '../../ui/format/dates'

export type PeriodChoice = 'this-quarter' | 'last-quarter' | 'this-year' | 'last-year' | 'all' | 'custom'

export interface Span {
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

export const periodNames: Record<PeriodChoice, string> = {
  'this-quarter': 'This quarter',
  'last-quarter': 'Last quarter',
  'this-year': 'This financial year',
  'last-year': 'Last financial year',
  all: 'All time',
  custom: 'Other dates',
}

const two = (n: number) => String(n).padStart(2, '0')
const firstOf = (year: number, month: number): IsoDate =>
  `${year + Math.floor((month - 1) / 12)}-${two(((((month - 1) % 12) + 12) % 12) + 1)}-01`

/** The dates a choice stands for on a day. Financial years and their quarters begin on 1 April. */
export function spanOf(choice: Exclude<PeriodChoice, 'custom'>, today: IsoDate): Span {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  const quarter = month - ((month - 1) % 3)
  const april = month >= 4 ? year : year - 1
  const through = (from: IsoDate, next: IsoDate): Span => ({ from, to: addDays(next, -1) })
  if (choice === 'this-quarter') return through(firstOf(year, quarter), firstOf(year, quarter + 3))
  if (choice === 'last-quarter') return through(firstOf(year, quarter - 3), firstOf(year, quarter))
  if (choice === 'this-year') return through(firstOf(april, 4), firstOf(april + 1, 4))
  if (choice === 'last-year') return through(firstOf(april - 1, 4), firstOf(april, 4))
  return { from: null, to: null }
}

/** The choice a span is on a day, so that the picker shows the name a person chose it by. */
export function choiceOf(span: Span, today: IsoDate): PeriodChoice {
  const named = ['this-quarter', 'last-quarter', 'this-year', 'last-year', 'all'] as const
  const match = named.find((choice) => {
    const { from, to } = spanOf(choice, today)
    return from === span.from && to === span.to
  })
  return match ?? 'custom'
}

/** "1 April 2025 to 31 March 2026". */
export function spanInWords({ from, to }: Span): string {
  if (from !== null && to !== null) return `${longDate(from)} to ${longDate(to)}`
  if (from !== null) return `since ${longDate(from)}`
  if (to !== null) return `up to ${longDate(to)}`
  return 'all time'
}

export const basisWords: Record<FigureFilters['by'], string> = {
  raised: 'by date raised',
  received: 'by date received',
}
