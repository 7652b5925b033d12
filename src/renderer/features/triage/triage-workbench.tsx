import { useRef, useState, type ReactNode } from 'react'
import type { Reading } from '@shared/domain/reading'
import { useShortcuts } from '../../app/keyboard/use-shortcuts'
import { SplitPane } from '../../ui/layout/split-pane'
import { useDecide, useUndo } from './mutations'
import { OriginalOfItem } from './original-of-item'
import { ReadingOfItem } from './reading-of-item'
import { TypedWords } from './typed-words'

interface TriageWorkbenchProps {
  readonly queue: ReactNode
  readonly submission: string | null
  readonly empty: ReactNode
  /** Shows an item that waits again. */
  readonly onShow: (submission: string) => void
}

type Place = { readonly submission: string; readonly at: string | null } | null

/** The three panes, and what must outlive a change of item: what was typed and not yet accepted, and what can be undone. */
export function TriageWorkbench({ queue, submission, empty, onShow }: TriageWorkbenchProps) {
  const [edits, setEdits] = useState<Readonly<Record<string, Reading>>>({})
  const [typed] = useState(() => new TypedWords())
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
      edits={edits[submission] ?? null}
      typed={typed}
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
        { id: 'reading', label: 'Reading', width: 26, min: 18, byTurns: true, content: reading },
        { id: 'original', label: 'Original', width: 24, min: 14, byTurns: true, content: original },
      ]}
    />
  )
}
