import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../app/client'
import { refetchAfter } from '../../app/query-client'
import { startImport, type ImportSource } from './import-source'

/** Starts an import once, and follows it until it ends; it can be gone on with when it was stopped. */
export function useImportRun(source: ImportSource) {
  const [batch, setBatch] = useState<string | null>(null)
  /** How often it has been started: each time it is followed anew. */
  const [round, setRound] = useState(0)
  const [error, setError] = useState<unknown>(null)
  const started = useRef(false)
  const start = (what: ImportSource) => {
    startImport(what)
      .then((answer) => {
        setBatch(answer.batch)
        setRound((before) => before + 1)
      })
      .catch(setError)
  }
  useEffect(() => {
    if (started.current) return
    started.current = true
    start(source)
  }, [source])
  const progress = useQuery({
    queryKey: ['intake.progress', batch, round],
    queryFn: () => call('intake.progress', { batch: batch ?? '' }),
    enabled: batch !== null,
    refetchInterval: (query) => (query.state.data && query.state.data.state !== 'running' ? false : 300),
    gcTime: 0,
  })
  const ended = progress.data !== undefined && progress.data.state !== 'running'
  useEffect(() => {
    if (ended) refetchAfter(['intake', 'triage'])
  }, [ended])
  return {
    batch,
    error: error ?? progress.error,
    progress: progress.data ?? null,
    ended,
    round,
    goOn: () => batch !== null && start({ kind: 'resume', batch }),
  }
}
