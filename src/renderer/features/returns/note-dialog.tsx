import { useState } from 'react'
import { problemOf } from '../../app/client'
import { TextField } from '../../ui/form/text-field'
import { FormDialog } from '../../ui/overlay/form-dialog'
import { useDoing } from './queries'

interface NoteDialogProps {
  readonly title: string
  readonly label: string
  readonly description?: string
  readonly button: string
  /** The words there at first. */
  readonly first?: string
  readonly optional?: boolean
  /** Saves; answers what to say about it. */
  readonly onSave: (note: string) => Promise<string>
  readonly onClose: () => void
}

/** Something recorded with a few words of a person's. */
export function NoteDialog(props: NoteDialogProps) {
  const { title, label, description, button, first = '', optional = false, onSave, onClose } = props
  const [note, setNote] = useState(first)
  const [tried, setTried] = useState(false)
  const missing = !optional && note.trim() === ''
  const save = useDoing(async () => {
    const said = await onSave(note.trim())
    onClose()
    return said
  }, 'shown')
  const problem = save.error && problemOf(save.error)
  return (
    <FormDialog
      title={title}
      button={button}
      isPending={save.isPending}
      problem={problem}
      onSubmit={() => {
        setTried(true)
        if (!missing) save.mutate(undefined)
      }}
      onClose={onClose}
    >
      <TextField
        label={label}
        {...(description === undefined ? {} : { description })}
        value={note}
        onChange={setNote}
        rows={first === '' ? 3 : 10}
        maxLength={2000}
        error={tried && missing ? 'Say it in a few words.' : null}
      />
    </FormDialog>
  )
}
