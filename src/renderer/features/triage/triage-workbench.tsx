import { useRef, useState, type ReactNode } from 'react'
import type { Reading } from '@shared/domain/reading'
import { problemOf } from '../../app/client'
import { useShortcuts } from '../../app/keyboard/use-shortcuts'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { SplitPane } from '../../ui/layout/split-pane'
import { ItemView } from './item-view'
import { useDecide, useUndo } from './mutations'
import { OriginalOfItem } from './original-of-item'
import { useItem } from './queries'
import styles from './triage.module.css'

interface TriageWorkbenchProps {
  readonly queue: ReactNode
  readonly submission: string | null
  readonly empty: ReactNode
  /** Shows an item that waits again. */
  readonly onShow: (submission: string) => void
}

type Place = { readonly submission: string; readonly at: string | null } | null

/** The three panes, and what must outlive a change of item: corrections not yet accepted, and what can be undone. */
export function TriageWorkbench({ queue, submission, empty, onShow }: TriageWorkbenchProps) {
  const [edits, setEdits] = useState<Readonly<Record<string, Reading>>>({})
  const [looked, setLooked] = useState<Place>(null)
  const decided = useRef<string[]>([])
  const undo = useUndo((undone) => {
    decided.current = decided.current.filter((other) => other !== undone)
    onShow(undone)
  })
  const decide = useDecide(
    (done) => undo.mutate(done),
    (done) => decided.current.push(done),
  )
  const undoLast = () => {
    const last = decided.current.at(-1)
    if (last !== undefined) undo.mutate(last)
  }
  useShortcuts({ Z: undoLast })

  const list = { id: 'queue', label: 'Inbox', width: 15.5, min: 13, content: queue }
  if (submission === null)
    return (
      <SplitPane panes={[list, { id: 'reading', label: 'Reading', width: 30, min: 18, content: empty }]} />
    )
  const place = looked?.submission === submission ? looked.at : null
  const onLook = (at: string | null) => setLooked({ submission, at })
  const reading = (
    <ReadingOfItem
      key={submission}
      submission={submission}
      edits={edits[submission] ?? {}}
      busy={decide.isPending || undo.isPending}
      place={place}
      onLook={onLook}
      onEdits={(changed) => setEdits((before) => ({ ...before, [submission]: changed }))}
      onDecide={(decision) => decide.mutate(decision)}
      onUndo={() => undo.mutate(submission)}
    />
  )
  const original = <OriginalOfItem key={submission} submission={submission} place={place} onLook={onLook} />
  return (
    <SplitPane
      panes={[
        list,
        { id: 'reading', label: 'Reading', width: 26, min: 18, content: reading },
        { id: 'original', label: 'Original', width: 24, min: 14, content: original },
      ]}
    />
  )
}

interface ReadingOfItemProps {
  readonly submission: string
  readonly edits: Reading
  readonly busy: boolean
  readonly place: string | null
  readonly onLook: (place: string | null) => void
  readonly onEdits: (edits: Reading) => void
  readonly onDecide: Parameters<typeof ItemView>[0]['onDecide']
  readonly onUndo: () => void
}

function ReadingOfItem({ submission, edits, onEdits, ...rest }: ReadingOfItemProps) {
  const { data: item, error, refetch } = useItem(submission)
  if (error) return <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />
  if (!item)
    return (
      <div className={styles.scroll}>
        <Skeleton lines={10} />
      </div>
    )
  return (
    <ItemView
      {...rest}
      item={item}
      edits={edits}
      onEdit={(field, corrected) => onEdits({ ...edits, [field]: corrected })}
    />
  )
}
