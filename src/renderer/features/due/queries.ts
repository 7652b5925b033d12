import { keepPreviousData, useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '@shared/contract'
import type { DueGroup, DueRow } from '@shared/contract/due'
import { queryFor } from '../../app/query-client'

export type Turn = DueRow['turn']
export type DueList = Output<'due.list'>

const pageSize = 100

/** One group of what is due, a page at a time as more is asked for. */
export function useDueGroup(group: DueGroup, turn: Turn | null) {
  const [pages, setPages] = useState(1)
  const results = useQueries({
    queries: Array.from({ length: pages }, (_, page) => ({
      ...queryFor('due.list', { turn, group, offset: page * pageSize, limit: pageSize }),
      placeholderData: keepPreviousData,
    })),
  })
  return {
    /** Null until the first page is there. */
    rows: results[0]?.data ? results.flatMap((result) => result.data?.rows ?? []) : null,
    today: results[0]?.data?.today ?? null,
    count: results[0]?.data?.counts[group] ?? 0,
    error: results.find((result) => result.error)?.error ?? null,
    retry: () => results.forEach((result) => void result.refetch()),
    more: () => setPages((before) => before + 1),
  }
}

export type DueGroupFound = ReturnType<typeof useDueGroup>
