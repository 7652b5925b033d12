import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ImportProgress, ImportSummary } from '@shared/contract/intake'
import { call, problemOf } from '../../app/client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { ErrorView } from '../../ui/feedback/error-view'
import { ProgressBar } from '../../ui/feedback/progress-bar'
import { Skeleton } from '../../ui/feedback/skeleton'
import { counted } from '../../ui/format/counts'
import { ImportResults } from './import-results'
import styles from './import.module.css'
import { ItemResult } from './item-result'
import { paceInWords } from './rate'
import { SaveReport } from './save-report'
import { countsOf, endInWords } from './summary-in-words'
import type { useImportRun } from './use-import-run'

/** An import while it runs, and its report once it has ended. */
export function ImportRun({ run }: { readonly run: ReturnType<typeof useImportRun> }) {
  const { batch, error, progress, ended, round, goOn } = run
  if (error) return <ErrorView problem={problemOf(error)} />
  if (!progress || batch === null) return <Skeleton lines={3} />
  return (
    <>
      {ended ? (
        <Ended progress={progress} onResume={goOn} />
      ) : (
        <Running key={round} batch={batch} progress={progress} />
      )}
      <Counts summary={progress.summary} />
      {ended && <SaveReport batch={batch} />}
      {ended ? (
        <ImportResults key={round} batch={batch} summary={progress.summary} />
      ) : (
        <ul className={styles.items} aria-label="Latest items">
          {progress.recent.slice(-6).map((item, index) => (
            <ItemResult key={`${item.source}-${index}`} item={item} />
          ))}
        </ul>
      )}
    </>
  )
}

function Running({ batch, progress }: { readonly batch: string; readonly progress: ImportProgress }) {
  const elapsed = useElapsed()
  const cancel = useMutation({ mutationFn: () => call('intake.cancel', { batch }) })
  const pace = paceInWords(progress.filesFound, { done: progress.filesDone, at: elapsed })
  return (
    <div className={styles.stack}>
      <ProgressBar
        label={
          progress.filesFound === 0
            ? 'Looking for files'
            : `${progress.filesDone.toLocaleString('en-GB')} of ${counted(progress.filesFound, 'file')}`
        }
        value={progress.filesDone}
        of={progress.filesFound}
        text={pace}
      />
      <p className={styles.current}>{progress.current}</p>
      <div>
        <Button size="small" onPress={() => cancel.mutate()} isPending={cancel.isPending}>
          Cancel the rest
        </Button>
      </div>
    </div>
  )
}

interface EndedProps {
  readonly progress: ImportProgress
  readonly onResume: () => void
}

function Ended({ progress, onResume }: EndedProps) {
  const { tone, title, text } = endInWords(progress)
  return (
    <Banner
      tone={tone}
      title={title}
      announce
      action={
        progress.left > 0 ? (
          <Button size="small" onPress={onResume}>
            Resume
          </Button>
        ) : undefined
      }
    >
      {text}
    </Banner>
  )
}

function Counts({ summary }: { readonly summary: ImportSummary }) {
  return (
    <dl className={styles.counts}>
      {countsOf(summary)
        .filter(([name, count]) => count > 0 || name === 'Forms')
        .map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count.toLocaleString('en-GB')}</dd>
          </div>
        ))}
    </dl>
  )
}

/** Milliseconds since this was first shown. */
function useElapsed(): number {
  const [elapsed, setElapsed] = useState(0)
  useEffect(() => {
    const start = performance.now()
    const timer = setInterval(() => setElapsed(performance.now() - start), 500)
    return () => clearInterval(timer)
  }, [])
  return elapsed
}
