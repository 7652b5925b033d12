import { useMutation } from '@tanstack/react-query'
import { call, problemOf } from '../../app/client'
import { refetchAfter } from '../../app/query-client'
import { useCounts } from '../../app/queries'
import { say } from '../../ui/feedback/toast-queue'
import { shortDate } from '../../ui/format/dates'
import type { Recording } from './record-of'

/** Records in one click that something was done today. */
export function useRecordDone(ref: string) {
  const { data: counts } = useCounts()
  const record = useMutation({
    mutationFn: ({ recording, on }: { recording: Recording; on: string }) =>
      call('escalations.record', { ref, ...recording, on }),
    onSuccess: (_, { on }) => {
      refetchAfter(['escalations'])
      say(`${ref}: recorded as done on ${shortDate(on)}.`)
    },
    onError: (error) => {
      const { message, whatToDo } = problemOf(error)
      say(`${message} ${whatToDo}`)
    },
  })
  return {
    isPending: record.isPending || !counts,
    done: (recording: Recording) => counts && record.mutate({ recording, on: counts.today }),
  }
}
