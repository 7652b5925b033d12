import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { Input } from '@shared/contract'
import type { CaseRow } from '@shared/contract/escalations'
import { queryFor } from '../../app/query-client'

export type CaseQuery = Pick<Input<'escalations.list'>, 'filter' | 'sort'>

const pageSize = 100

/** The register by position: only the pages in sight are fetched. */
export function useCases(query: CaseQuery) {
  const [pages, setPages] = useState<readonly number[]>([0])
  const wanted = pages.includes(0) ? pages : [0, ...pages]
  const results = useQueries({
    queries: wanted.map((page) => ({
      ...queryFor('escalations.list', { ...query, offset: page * pageSize, limit: pageSize }),
      placeholderData: keepPreviousData,
    })),
  })
  const first = results[wanted.indexOf(0)]
  const onSight = useCallback((from: number, to: number) => {
    const start = Math.floor(from / pageSize)
    const end = Math.floor(to / pageSize)
    const seen = Array.from({ length: end - start + 1 }, (_, index) => start + index)
    setPages((before) => (before.join() === seen.join() ? before : seen))
  }, [])
  const rowAt = (index: number): CaseRow | undefined =>
    results[wanted.indexOf(Math.floor(index / pageSize))]?.data?.cases[index % pageSize]
  return {
    total: first?.data?.total ?? 0,
    loaded: first?.data !== undefined,
    error: results.find((result) => result.error)?.error ?? null,
    retry: () => results.forEach((result) => void result.refetch()),
    rowAt,
    onSight,
  }
}

/** Open cases for the board by stage, longest open first. */
export const useOpenCases = () =>
  useQuery(
    queryFor('escalations.list', {
      filter: { status: 'open' },
      sort: { by: 'raisedOn', descending: false },
      offset: 0,
      limit: 500,
    }),
  )

export const useCase = (ref: string) => useQuery(queryFor('escalations.get', { ref }))

export const useAgencies = () => useQuery(queryFor('agencies.list', { search: '' }))

export const useDocument = (submission: string) =>
  useQuery({ ...queryFor('triage.document', { submission }), staleTime: Infinity, gcTime: 60_000 })
