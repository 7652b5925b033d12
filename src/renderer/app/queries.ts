import { useQuery } from '@tanstack/react-query'
import { queryFor } from './query-client'

export const useAppState = () => useQuery({ ...queryFor('app.state', null), staleTime: Infinity })

/** Headline numbers; also where the screens learn which day it is. */
export const useCounts = () => useQuery(queryFor('overview.counts', null))

export const useSettings = () => useQuery(queryFor('settings.get', null))

/** The board's protocol, or that of a case; its newest version unless another is named. */
export const usePack = (id: string, version: string | null = null) =>
  useQuery({ ...queryFor('protocols.get', { id, version }), staleTime: Infinity })
