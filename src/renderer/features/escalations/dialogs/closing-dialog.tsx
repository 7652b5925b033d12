import { useState } from 'react'
import type { IsoDate } from '@shared/domain/dates'
import { call } from '../../../app/client'
import { DateField } from '../../../ui/form/date-field'
import { TextField } from '../../../ui/form/text-field'
import { actionWords } from '../case-actions'
import { ChangeDialog, dateError, reasonError, type CaseDialogProps } from './change-dialog'

type Closing = 'withdraw' | 'out-of-scope' | 'reopen'

const channels = {
  withdraw: 'escalations.withdraw',
  'out-of-scope': 'escalations.outOfScope',
  reopen: 'escalations.reopen',
} as const

const words: Record<Closing, { readonly done: string; readonly why: string }> = {
  withdraw: { done: 'withdrawn.', why: 'Why it is withdrawn' },
  'out-of-scope': { done: 'closed as out of scope.', why: 'Why it is not an escalation under this protocol' },
  reopen: { done: 'reopened.', why: 'Why it is reopened' },
}

/** Closes a case without agreement, or opens it again: when, and why. */
export function ClosingDialog({
  one,
  today,
  onClose,
  action,
}: CaseDialogProps & { readonly action: Closing }) {
  const [on, setOn] = useState<IsoDate | null>(today)
  const [reason, setReason] = useState('')
  return (
    <ChangeDialog
      title={actionWords[action]}
      reference={one.ref}
      button={actionWords[action]}
      done={words[action].done}
      incomplete={on === null || reason.trim() === ''}
      change={() => call(channels[action], { ref: one.ref, on: on ?? '', reason })}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <DateField label="Date" value={on} onChange={setOn} error={dateError(tried, on)} />
          <TextField
            label={words[action].why}
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
