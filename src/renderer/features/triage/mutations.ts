import { useMutation } from '@tanstack/react-query'
import type { Input } from '@shared/contract'
import { call, problemOf } from '../../app/client'
import { refetchAfter } from '../../app/query-client'
import { counted } from '../../ui/format/counts'
import { say } from '../../ui/feedback/toast-queue'

const onError = (error: unknown) => {
  const { message, whatToDo } = problemOf(error)
  say(`${message} ${whatToDo}`)
}

/** Takes a decision back. */
export function useUndo(onUndone: (submission: string) => void) {
  return useMutation({
    mutationFn: (submission: string) => call('triage.undo', { submission }),
    onSuccess: ({ submission, said }) => {
      refetchAfter(['triage'])
      onUndone(submission)
      say(said)
    },
    onError,
  })
}

/** Decides about one item; the notice that says so offers Undo. */
export function useDecide(undo: (submission: string) => void, onDecided: (submission: string) => void) {
  return useMutation({
    mutationFn: (input: Input<'triage.decide'>) => call('triage.decide', input),
    onSuccess: ({ submission, said }) => {
      refetchAfter(['triage'])
      onDecided(submission)
      say(said, () => undo(submission))
    },
    onError,
  })
}

/** Accepts everything that needs no judgement. */
export function useAcceptClear() {
  return useMutation({
    mutationFn: () => call('triage.acceptClear', null),
    onSuccess: ({ accepted, left }) => {
      refetchAfter(['triage'])
      const rest = left.length > 0 ? ` ${counted(left.length, 'item')} left for you to look at.` : ''
      say(`${counted(accepted.length, 'item')} accepted.${rest}`)
    },
    onError,
  })
}
