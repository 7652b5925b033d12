import { useEffect } from 'react'
import { deadlinesStale } from './deadlines-stale'
import { refetchAfter } from './query-client'

const lookEvery = 20_000

/**
 * Asks for deadlines again when they may have changed by themselves: at midnight, and when somebody comes back to the
 * window. The day is looked at rather than slept until, because a computer that sleeps over midnight runs no timers.
 */
export function useDeadlinesOfToday(): void {
  useEffect(() => {
    let asked = Date.now()
    const look = (returned: boolean) => {
      const now = Date.now()
      if (!deadlinesStale({ asked, now, returned })) return
      asked = now
      refetchAfter(['escalations'])
    }
    const onReturn = () => look(document.visibilityState === 'visible')
    const timer = setInterval(() => look(false), lookEvery)
    window.addEventListener('focus', onReturn)
    document.addEventListener('visibilitychange', onReturn)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', onReturn)
      document.removeEventListener('visibilitychange', onReturn)
    }
  }, [])
}
