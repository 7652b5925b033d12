import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { TextField } from '../../ui/form/text-field'
import { Dialog } from '../../ui/overlay/dialog'

interface NoteDialogProps {
  readonly title: string
  readonly label: string
  readonly description: string
  readonly action: string
  readonly onSave: (note: string) => void
  readonly onClose: () => void
}

/** Asks for the words that go with a decision. */
export function NoteDialog({ title, label, description, action, onSave, onClose }: NoteDialogProps) {
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const save = () => (note.trim() === '' ? setTried(true) : onSave(note.trim()))
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={save}>
            {action}
          </Button>
        </>
      }
    >
      <TextField
        label={label}
        description={description}
        value={note}
        onChange={setNote}
        rows={3}
        autoFocus
        error={tried && note.trim() === '' ? 'Write a few words, so that others know why.' : null}
      />
    </Dialog>
  )
}
