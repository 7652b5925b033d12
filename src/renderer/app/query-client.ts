import { QueryClient, queryOptions } from '@tanstack/react-query'
import type { Channel, Input } from '@shared/contract'
import type { Changed } from '@shared/contract/reply'
import { call } from './client'

/** What has been fetched. Main says when something changed; nothing is asked of a network. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 60_000, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
})

/** A query for one call of the contract, kept under the call's own name and input. */
export function queryFor<C extends Channel>(channel: C, input: Input<C>) {
  return queryOptions({ queryKey: [channel, input], queryFn: () => call(channel, input) })
}

/** Which calls give another answer once a topic has changed. */
const affected: Record<Changed['topics'][number], readonly string[]> = {
  state: ['app.', 'protocols.'],
  intake: ['triage.', 'overview.', 'intake.watch', 'intake.unfinished', 'intake.earlier', 'returns.'],
  triage: [
    'referrals.',
    'triage.',
    'escalations.',
    'due.',
    'overview.',
    'agencies.',
    'insights.',
    'returns.',
  ],
  escalations: ['referrals.', 'escalations.', 'due.', 'overview.', 'insights.', 'agencies.', 'returns.'],
  agencies: ['referrals.', 'agencies.', 'escalations.', 'due.', 'insights.', 'triage.', 'returns.'],
  referrals: ['referrals.'],
  settings: ['settings.', 'calendars.', 'protocols.'],
  returns: ['returns.', 'triage.', 'overview.'],
}

/** Fetches again what a change may have touched, as far as it is on screen. */
export function refetchAfter(topics: Changed['topics']): void {
  const prefixes = topics.flatMap((topic) => affected[topic])
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [channel] }) =>
      typeof channel === 'string' && prefixes.some((prefix) => channel.startsWith(prefix)),
  })
}
