import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { StartPage } from '../features/start/start-page'
import { ErrorView } from '../ui/feedback/error-view'
import { ToastRegion } from '../ui/feedback/toast-region'
import { problemOf } from './client'
import { ErrorBoundary } from './error-boundary'
import { wearTheme } from './preferences'
import { useAppState } from './queries'
import { queryClient, refetchAfter } from './query-client'

// Fetched while the register is being unlocked, so that the first screen is there sooner.
const shell = () => import('./shell')
const Shell = lazy(async () => ({ default: (await shell()).Shell }))

/** The whole window: start screens until a register is open, then the shell. */
export function App() {
  useEffect(wearTheme, [])
  useEffect(() => window.accord.onChanged(({ topics }) => refetchAfter(topics)), [])
  return (
    <I18nProvider locale="en-GB">
      <QueryClientProvider client={queryClient}>
        <ErrorBoundary>
          <Gate />
        </ErrorBoundary>
        <ToastRegion />
      </QueryClientProvider>
    </I18nProvider>
  )
}

function Gate() {
  const { data: state, error, refetch } = useAppState()
  const open = state?.state === 'open'
  // A locked register leaves nothing behind in the window's memory.
  useEffect(() => {
    if (state && !open)
      queryClient.removeQueries({ predicate: ({ queryKey: [name] }) => name !== 'app.state' })
  }, [state, open])
  useEffect(() => {
    if (!state) return
    const idle = requestIdleCallback(() => void shell())
    return () => cancelIdleCallback(idle)
  }, [state])
  if (error) return <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />
  if (!state) return null
  if (!open) return <StartPage state={state} />
  return (
    <Suspense fallback={null}>
      <Shell state={state} />
    </Suspense>
  )
}
