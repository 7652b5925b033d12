import { useMutation, useQuery } from '@tanstack/react-query'
import { call, problemOf } from '../../app/client'
import { queryFor, refetchAfter } from '../../app/query-client'
import { say } from '../../ui/feedback/toast-queue'

export const useRounds = () => useQuery(queryFor('returns.rounds', null))
export const useRound = (round: string) => useQuery(queryFor('returns.round', { round }))
/** Those of the directory that a round can ask. */
export const useAgenciesToAsk = () =>
  (useQuery(queryFor('agencies.list', { search: '' })).data ?? []).filter(
    ({ confirmed, type }) => confirmed && type !== 'board',
  )
export const useAgencyReturn = (round: string, agency: string) =>
  useQuery(queryFor('returns.agency', { round, agency }))
export const useReconciliation = (round: string) => useQuery(queryFor('returns.reconcile', { round }))
export const useSnapshots = (round: string) => useQuery(queryFor('returns.snapshots', { round }))
export const useOriginal = (submission: string) =>
  useQuery({ ...queryFor('triage.document', { submission }), staleTime: Infinity })

/**
 * Does something to a return and says so; what cannot be done is said in the same place.
 * @param failing `shown` where a dialog is open that says itself why it could not be done
 */
export function useDoing<T>(work: (given: T) => Promise<string | null>, failing: 'said' | 'shown' = 'said') {
  return useMutation({
    mutationFn: work,
    onSuccess: (said) => {
      refetchAfter(['returns'])
      if (said !== null) say(said)
    },
    onError: (error) => {
      if (failing === 'shown') return
      const { message, whatToDo } = problemOf(error)
      say(`${message} ${whatToDo}`)
    },
  })
}

/** Asks for a folder and writes into it; null when the person thought better of it. */
export async function intoFolder(
  title: string,
  write: (folder: string) => Promise<string>,
): Promise<string | null> {
  const { folder } = await call('desktop.chooseFolder', { title, create: true })
  return folder === null ? null : await write(folder)
}
