import { PencilLine } from 'lucide-react'
import { useState } from 'react'
import { fieldDefinition } from '@shared/domain/fields'
import type { FieldReading } from '@shared/domain/reading'
import { classes } from '../../ui/classes'
import { Tag } from '../../ui/feedback/tag'
import { confidenceLooks, valueInWords } from '../../ui/words/reading-words'
import { FieldEditor } from './field-editor'
import type { ShownField } from './field-groups'
import styles from './triage.module.css'

interface FieldRowProps {
  readonly submission: string
  readonly field: ShownField
  /** Its place in the document is the one marked now. */
  readonly linked: boolean
  readonly canEdit: boolean
  /** Nothing could be read at all: that a field was not found would say too much. */
  readonly unread: boolean
  /** Words typed before that were neither saved nor given up; null when there are none. */
  readonly typed: string | null
  /** Called with every change of the words; null once they are saved or given up. */
  readonly onType: (text: string | null) => void
  readonly onLook: (place: string | null) => void
  readonly onCorrect: (reading: FieldReading) => void
}

/** One field: what was read, how sure that is, and a click or Enter to put it right. */
export function FieldRow(props: FieldRowProps) {
  const { submission, field, linked, canEdit, unread, typed, onType, onLook, onCorrect } = props
  const [editing, setEditing] = useState(canEdit && typed !== null)
  const { key, reading, corrected } = field
  const { label, kind } = fieldDefinition(key)
  const look = () => onLook(reading?.at ?? null)
  if (editing)
    return (
      <FieldEditor
        submission={submission}
        field={field}
        typed={typed}
        onType={onType}
        onDone={(read) => {
          setEditing(false)
          if (read) onCorrect(read)
          else onType(null)
          requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-field="${key}"]`)?.focus())
        }}
      />
    )
  const value = reading?.value ?? null
  return (
    <button
      type="button"
      data-field={key}
      className={classes(styles.field, linked && styles.linked)}
      aria-disabled={!canEdit}
      onClick={() => canEdit && setEditing(true)}
      onFocus={look}
      onMouseEnter={look}
    >
      <span className={styles.label}>{label}</span>
      <span>
        {value === null || value === '' ? (
          <span className={styles.blank}>
            {reading?.asWritten
              ? `“${reading.asWritten}”`
              : unread
                ? canEdit
                  ? 'Type it in'
                  : 'Not read'
                : 'Not found'}
          </span>
        ) : (
          <span className={classes(styles.value, kind === 'longText' && styles.long)}>
            {valueInWords(value, kind)}
          </span>
        )}
        {reading && <FieldNote reading={reading} corrected={corrected} />}
      </span>
    </button>
  )
}

function FieldNote({ reading, corrected }: { readonly reading: FieldReading; readonly corrected: boolean }) {
  const look = confidenceLooks[reading.confidence]
  if (!look && !corrected) return null
  return (
    <span className={styles.note}>
      {corrected && (
        <Tag tone="accent" icon={<PencilLine size={13} aria-hidden="true" />}>
          Corrected
        </Tag>
      )}
      {look && (
        <Tag tone={look.tone} icon={look.icon}>
          {look.words}
        </Tag>
      )}
      {look && reading.note && <span>{reading.note}</span>}
    </span>
  )
}
