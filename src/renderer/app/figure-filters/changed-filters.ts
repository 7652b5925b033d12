import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { FilterKey } from '@shared/analysis/filters-in-words'

/** The filters with some of them changed. A side without an agency or type to be on it is dropped. */
export function changeFilters(filters: FigureFilters, change: Partial<FigureFilters>): FigureFilters {
  const next = { ...filters, ...change }
  const isSet = (list: readonly string[] | undefined) => list !== undefined && list.length > 0
  return isSet(next.agency) || isSet(next.agencyType) ? next : { ...next, side: undefined }
}

/** The filters without one value of one of them. */
export function withoutValue(filters: FigureFilters, key: FilterKey, id: string): FigureFilters {
  const given = filters[key]
  if (!Array.isArray(given)) return changeFilters(filters, { [key]: undefined })
  const left = given.filter((one) => one !== id)
  return changeFilters(filters, { [key]: left.length === 0 ? undefined : left })
}

/** Only the date the period goes by is left. */
export const everyCaseBy = ({ by }: FigureFilters): FigureFilters => ({ from: null, to: null, by })
