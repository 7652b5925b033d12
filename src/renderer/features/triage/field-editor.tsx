import { useMutation } from '@tanstack/react-query'
import { useState, type KeyboardEvent } from 'react'
import { fieldDefinition, type FieldKind } from '@shared/domain/fields'
import type { FieldReading } from '@shared/domain/reading'
import { call, problemOf } from '../../app/client'
import { Button } from '../../ui/button/button'
import { TextField } from '../../ui/form/text-field'
import { valueInWords } from '../../ui/words/reading-words'
import type { ShownField } from './field-groups'
import styles from './triage.module.css'

const hints: Partial<Record<FieldKind, string>> = {
  date: 'For example 12/6/2026',
  yesNo: 'Yes or no',
  personKind: 'Adult or child',
  stage: 'A number',
  list: 'One a line',
}

interface FieldEditorProps {
  readonly submission: string
  readonly field: ShownField
  /** Words typed before, to go on with. */
  readonly typed: string | null
  readonly onType: (text: string) => void
  /** Called with what was read from the words typed, or null when given up. */
  readonly onDone: (reading: FieldReading | null) => void
}

/** A box to put a field right. What is typed is read by the same rules as the form was. */
export function FieldEditor({ submission, field, typed, onType, onDone }: FieldEditorProps) {
  const { label, kind } = fieldDefinition(field.key)
  const { reading } = field
  const before = reading?.value != null ? valueInWords(reading.value, kind) : (reading?.asWritten ?? '')
  const [text, setText] = useState(typed ?? before)
  const read = useMutation({
    mutationFn: () => call('triage.readField', { submission, field: field.key, text }),
    onSuccess: (result) => onDone(result),
  })
  const long = kind === 'longText' || kind === 'list'
  const save = () => (text === before ? onDone(null) : read.mutate())
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone(null)
    else if (event.key === 'Enter' && (!long || event.ctrlKey)) {
      event.preventDefault()
      save()
    } else return
    event.stopPropagation()
  }
  return (
    <div className={styles.editor} onKeyDownCapture={onKeyDown}>
      <TextField
        compact
        label={label}
        description={hints[kind]}
        value={text}
        onChange={(changed) => {
          setText(changed)
          onType(changed)
        }}
        rows={long ? 5 : undefined}
        error={read.error ? problemOf(read.error).message : null}
        autoFocus
      />
      <div className={styles['editor-actions']}>
        <Button size="small" variant="primary" onPress={save} isPending={read.isPending}>
          Save
        </Button>
        <Button size="small" variant="quiet" onPress={() => onDone(null)}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
