import { useQuery } from '@tanstack/react-query'
import { queryFor } from '../../app/query-client'

/** The versions of a protocol the register knows. */
export const useVersions = (id: string) => useQuery(queryFor('protocols.versions', { id }))

/** What differs between two versions; asked only when there are two. */
export const useComparison = (id: string, from: string, to: string) =>
  useQuery({ ...queryFor('protocols.compare', { id, from, to }), enabled: from !== to })
