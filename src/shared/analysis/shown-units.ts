import type { IsoDate } from '../domain/dates'
import type { FigureFilters } from './figure-filters'
import { unitsBetween, type TimeUnit } from './time-units'

const mostPoints = 36

/**
 * Which months to show, or quarters when there would be more than 36, or years: from the beginning of the period (or
 * its first case) to its end, or to today when that comes first, and on to the last case.
 */
export function shownUnits(
  { from, to }: Pick<FigureFilters, 'from' | 'to'>,
  cases: { readonly first: IsoDate | null; readonly last: IsoDate | null },
  asOf: IsoDate,
): { unit: TimeUnit; units: string[] } {
  const start = from ?? cases.first
  const ended = to !== null && to < asOf ? to : asOf
  const end = cases.last !== null && cases.last > ended ? cases.last : ended
  if (start === null || start > end) return { unit: 'month', units: [] }
  const fits = (unit: TimeUnit) => {
    const units = unitsBetween(start, end, unit)
    return units.length <= mostPoints ? { unit, units } : null
  }
  return fits('month') ?? fits('quarter') ?? { unit: 'year', units: unitsBetween(start, end, 'year') }
}
