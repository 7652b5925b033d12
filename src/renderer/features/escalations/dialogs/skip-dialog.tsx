import { useState } from 'react'
import type { IsoDate } from '@shared/domain/dates'
import { call } from '../../../app/client'
import { DateField } from '../../../ui/form/date-field'
import { Select } from '../../../ui/form/select'
import { TextField } from '../../../ui/form/text-field'
import { actionWords, rulingsOn } from '../case-actions'
import { ChangeDialog, dateError, reasonError, type CaseDialogProps } from './change-dialog'

/** Records that a stage is passed over, where the protocol lets it be. */
export function SkipDialog({ one, today, onClose }: CaseDialogProps) {
  const open = rulingsOn(one, 'skip').filter(({ allowed }) => allowed)
  const [stage, setStage] = useState(open[0]?.stage.id ?? '')
  const [on, setOn] = useState<IsoDate | null>(today)
  const [reason, setReason] = useState('')
  const name = open.find((ruling) => ruling.stage.id === stage)?.stage.name ?? 'The stage'
  return (
    <ChangeDialog
      title={actionWords.skip}
      reference={one.ref}
      button="Pass over it"
      done={`${name} passed over.`}
      incomplete={on === null || stage === '' || reason.trim() === ''}
      change={() => call('escalations.skip', { ref: one.ref, stage, on: on ?? '', reason })}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <Select
            label="Stage passed over"
            value={stage}
            onChange={setStage}
            choices={open.map((ruling) => ({ id: ruling.stage.id, label: ruling.stage.name }))}
          />
          <DateField label="Date" value={on} onChange={setOn} error={dateError(tried, on)} />
          <TextField
            label="Why it is passed over"
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
