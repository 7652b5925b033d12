import { useEffect } from 'react'
import { dateOf } from '@shared/domain/dates'
import { refetchAfter } from './query-client'

const lookEvery = 20_000
const staleAfter = 60_000

/**
 * Asks for deadlines again when they may have changed by themselves: at midnight, and when somebody comes back to the
 * window. The day is looked at rather than slept until, because a computer that sleeps over midnight runs no timers.
 */
export function useDeadlinesOfToday(): void {
  useEffect(() => {
    let asked = Date.now()
    const refresh = () => {
      asked = Date.now()
      refetchAfter(['escalations'])
    }
    const look = () => {
      if (dayOf(asked) !== dayOf(Date.now())) refresh()
    }
    const onReturn = () => {
      if (document.visibilityState === 'visible' && Date.now() - asked > staleAfter) refresh()
      else look()
    }
    const timer = setInterval(look, lookEvery)
    window.addEventListener('focus', onReturn)
    document.addEventListener('visibilitychange', onReturn)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', onReturn)
      document.removeEventListener('visibilitychange', onReturn)
    }
  }, [])
}

const dayOf = (milliseconds: number) => dateOf(new Date(milliseconds).toISOString())
