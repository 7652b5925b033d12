import { useState } from 'react'
import type { Input } from '@shared/contract'
import type { TriageItem } from '@shared/contract/triage'
import { isFieldKey, type FieldKey } from '@shared/domain/fields'
import type { FieldReading, Reading } from '@shared/domain/reading'
import type { TriageDraft } from '@shared/domain/triage-draft'
import { useShortcuts } from '../../app/keyboard/use-shortcuts'
import { ActionBar } from './action-bar'
import { CandidateDialog } from './candidate-dialog'
import { decisionKeys, type Decision } from './decision'
import { NoteDialog } from './note-dialog'
import { ReadingPane } from './reading-pane'

interface ItemViewProps {
  readonly item: TriageItem
  readonly edits: Reading
  readonly typing: TriageDraft['typing']
  readonly busy: boolean
  readonly place: string | null
  readonly onLook: (place: string | null) => void
  readonly onTyping: (typing: TriageDraft['typing']) => void
  readonly onEdit: (field: FieldKey, reading: FieldReading) => void
  readonly onDecide: (decision: Input<'triage.decide'>) => void
  readonly onUndo: () => void
}

type Asking = 'update' | 'out-of-scope' | 'more-information' | null

/** One item with what can be done about it. */
export function ItemView(props: ItemViewProps) {
  const { item, edits, typing, busy, place, onLook, onTyping, onEdit, onDecide, onUndo } = props
  const [asking, setAsking] = useState<Asking>(null)
  const { submission } = item
  const corrections: Reading = { ...item.corrections, ...edits }
  const decide = (decision: Decision) => {
    if (busy || item.state !== 'waiting') return
    if (decision === 'new') onDecide({ submission, decision: 'accept-new', corrections })
    else if (decision === 'duplicate') onDecide({ submission, decision, of: item.match?.case ?? null })
    else if (decision === 'not-a-form') onDecide({ submission, decision })
    else if (decision === 'update' && item.match?.decision === 'update' && item.match.case !== null)
      onDecide({ submission, decision: 'accept-update', case: item.match.case, corrections })
    else setAsking(decision)
  }
  const settle = (decision: Input<'triage.decide'>) => {
    setAsking(null)
    onDecide(decision)
  }
  useShortcuts(Object.fromEntries(decisionKeys.map(({ key, decision }) => [key, () => decide(decision)])))
  return (
    <>
      <ReadingPane
        item={item}
        edits={edits}
        typing={typing}
        onTyping={onTyping}
        place={place}
        onLook={onLook}
        onOtherCase={() => setAsking('update')}
        onEdit={(field, reading) => isFieldKey(field) && onEdit(field, reading)}
      />
      <ActionBar item={item} busy={busy} onDecide={decide} onUndo={onUndo} />
      {asking === 'update' && (
        <CandidateDialog
          submission={submission}
          title="Which case is this an update of?"
          onChoose={(reference) =>
            settle({ submission, decision: 'accept-update', case: reference, corrections })
          }
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'out-of-scope' && (
        <NoteDialog
          title="Out of scope"
          label="Why is it not an escalation between agencies?"
          description="For example: a concern about a colleague, which goes to whistleblowing."
          action="Mark out of scope"
          onSave={(reason) => settle({ submission, decision: 'out-of-scope', reason })}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'more-information' && (
        <NoteDialog
          title="More information needed"
          label="What is missing, and who was asked?"
          description="The item stays at hand under Decided until you take this back."
          action="Save"
          onSave={(note) => settle({ submission, decision: 'more-information', note })}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  )
}
