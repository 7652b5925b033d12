import { useMutation, useQuery } from '@tanstack/react-query'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { Dimension } from '@shared/analysis/drill'
import type { Publication } from '@shared/analysis/figure-table'
import type { Input } from '@shared/contract'
import { queryClient, queryFor } from '../../app/query-client'
import { call } from '../../app/client'

/** While the next figures are worked out the last stay in sight, but never those that are not for publication. */
const keepLast =
  (publication: boolean) =>
  <T extends { readonly publication: Publication | null }>(last: T | undefined): T | undefined =>
    last && (last.publication !== null) === publication ? last : undefined

/** Every table of figures. */
export const useTables = (filters: FigureFilters, publication: boolean) =>
  useQuery({
    ...queryFor('insights.tables', { filters, publication }),
    placeholderData: keepLast(publication),
  })

export const usePivot = (filters: FigureFilters, rows: Dimension, columns: Dimension, publication: boolean) =>
  useQuery(queryFor('insights.pivot', { filters, rows, columns, publication }))

export const useViews = () => useQuery(queryFor('insights.views', null))

type ViewCall = 'insights.saveView' | 'insights.removeView'

/** Saves or removes a view; the list of all is then the one answered. What could not be done, its dialog says. */
export function useViewChange<C extends ViewCall>(channel: C) {
  return useMutation({
    mutationFn: (input: Input<C>) => call(channel, input),
    onSuccess: (views) => queryClient.setQueryData(['insights.views', null], views),
  })
}
