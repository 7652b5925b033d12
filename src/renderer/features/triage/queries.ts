import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { call } from '../../app/client'
import { queryFor } from '../../app/query-client'

export type Show = 'waiting' | 'decided' | 'all'

const pageSize = 200

/** The queue, fetched a page at a time as it is scrolled. */
export function useQueue(show: Show, search: string) {
  return useInfiniteQuery({
    queryKey: ['triage.queue', { show, search }],
    queryFn: ({ pageParam }) => call('triage.queue', { show, search, offset: pageParam, limit: pageSize }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const fetched = pages.reduce((sum, page) => sum + page.rows.length, 0)
      return fetched < last.total && last.rows.length > 0 ? fetched : null
    },
    placeholderData: keepPreviousData,
  })
}

export const useItem = (submission: string) => useQuery(queryFor('triage.item', { submission }))

export const useDocument = (submission: string) =>
  useQuery({ ...queryFor('triage.document', { submission }), staleTime: Infinity, gcTime: 60_000 })

export const useCandidates = (submission: string, search: string) =>
  useQuery({ ...queryFor('triage.candidates', { submission, search }), placeholderData: keepPreviousData })
