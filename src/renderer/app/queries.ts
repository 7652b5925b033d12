import { useQuery } from '@tanstack/react-query'
import { valueOf } from './client'
import type { firstState } from './first-question'
import { queryClient, queryFor } from './query-client'

/** Takes the answer to the first question as that of the window's first query. */
export function expectFirstState(reply: typeof firstState): void {
  const queryFn = async () => valueOf<'app.state'>(await reply)
  // A failure is shown by the window's own query.
  queryClient.query({ ...queryFor('app.state', null), queryFn }).catch(() => undefined)
}

export const useAppState = () => useQuery({ ...queryFor('app.state', null), staleTime: Infinity })

/** Headline numbers; also where the screens learn which day it is. */
export const useCounts = () => useQuery(queryFor('overview.counts', null))

export const useSettings = () => useQuery(queryFor('settings.get', null))

/** The board's protocol, or that of a case; its newest version unless another is named. */
export const usePack = (id: string, version: string | null = null) =>
  useQuery({ ...queryFor('protocols.get', { id, version }), staleTime: Infinity })

/** What the filters of figures can be set to, and what protocols are called. */
export function useFigureChoices() {
  const { data } = useQuery(queryFor('insights.choices', null))
  return { data, protocols: new Map(data?.protocols.map(({ id, label }) => [id, label])) }
}
