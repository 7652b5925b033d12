import { useQuery } from '@tanstack/react-query'
import { queryFor } from '../../app/query-client'

/** Referrals shown of each phase; more than a board has in years. */
const most = 200

export const useReferrals = () =>
  useQuery(queryFor('referrals.list', { phase: null, offset: 0, limit: most }))

export const useReferral = (ref: string) => useQuery(queryFor('referrals.get', { ref }))

export const useReferralsOfCase = (caseRef: string) => useQuery(queryFor('referrals.ofCase', { caseRef }))

export const useAgencies = () => useQuery(queryFor('agencies.list', { search: '' }))
