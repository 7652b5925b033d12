import { useState } from 'react'
import { canonicalFields } from '@shared/domain/fields'
import { call } from '../../../app/client'
import { Select } from '../../../ui/form/select'
import { TextField } from '../../../ui/form/text-field'
import { actionWords } from '../case-actions'
import { ChangeDialog, reasonError, type CaseDialogProps } from './change-dialog'

/** Corrects one fact; what the forms said stays on record. */
export function CorrectDialog({ one, onClose }: CaseDialogProps) {
  const [field, setField] = useState('')
  const [text, setText] = useState('')
  const [reason, setReason] = useState('')
  return (
    <ChangeDialog
      title={actionWords.correct}
      reference={one.ref}
      button={actionWords.correct}
      done="corrected."
      incomplete={field === '' || reason.trim() === ''}
      change={() => call('escalations.correct', { ref: one.ref, field, text, reason })}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <Select
            label="Which fact"
            value={field || null}
            onChange={setField}
            error={tried && field === '' ? 'Choose which fact to correct.' : null}
            choices={Object.entries(canonicalFields).map(([id, { label }]) => ({ id, label }))}
          />
          <TextField label="What it should say" value={text} onChange={setText} rows={2} />
          <TextField
            label="Why it is corrected"
            value={reason}
            onChange={setReason}
            rows={3}
            error={reasonError(tried, reason)}
          />
        </>
      )}
    </ChangeDialog>
  )
}
