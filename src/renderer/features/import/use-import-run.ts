import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../app/client'
import { refetchAfter } from '../../app/query-client'

/** Starts an import of these paths once, and follows it until it ends. */
export function useImportRun(paths: readonly string[]) {
  const [batch, setBatch] = useState<string | null>(null)
  const [error, setError] = useState<unknown>(null)
  const started = useRef(false)
  useEffect(() => {
    if (paths.length === 0 || started.current) return
    started.current = true
    call('intake.start', { paths: [...paths] })
      .then((answer) => setBatch(answer.batch))
      .catch(setError)
  }, [paths])
  const progress = useQuery({
    queryKey: ['intake.progress', batch],
    queryFn: () => call('intake.progress', { batch: batch ?? '' }),
    enabled: batch !== null,
    refetchInterval: (query) => (query.state.data && query.state.data.state !== 'running' ? false : 300),
    gcTime: 0,
  })
  const ended = progress.data !== undefined && progress.data.state !== 'running'
  useEffect(() => {
    if (ended) refetchAfter(['intake', 'triage'])
  }, [ended])
  return { batch, error: error ?? progress.error, progress: progress.data ?? null, ended }
}
