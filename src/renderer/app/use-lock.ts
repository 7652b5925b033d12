import { call, problemOf } from './client'
import { keepDraftsNow } from './kept-drafts'
import { queryClient } from './query-client'
import { say } from '../ui/feedback/toast-queue'

/** Locks the register: keys are dropped, and the window shows the unlock screen. */
export function useLock(): () => void {
  return () =>
    void keepDraftsNow()
      .then(() => call('register.lock', null))
      .then((state) => queryClient.setQueryData(['app.state', null], state))
      .catch((error: unknown) => say(problemOf(error).message))
}
