import { useState } from 'react'
import type { IsoDate } from '@shared/domain/dates'
import { call } from '../../../app/client'
import { DateField } from '../../../ui/form/date-field'
import { Select } from '../../../ui/form/select'
import { TextField } from '../../../ui/form/text-field'
import { actionWords, rulingsOn } from '../case-actions'
import { ChangeDialog, dateError, type CaseDialogProps } from './change-dialog'

/** Records the agreement reached at a stage; what the protocol then asks for becomes tasks. */
export function ResolveDialog({ one, today, onClose }: CaseDialogProps) {
  const open = rulingsOn(one, 'resolve').filter(({ allowed }) => allowed)
  const current = one.stages.at(-1)?.id
  const [stage, setStage] = useState(
    open.find((ruling) => ruling.stage.id === current)?.stage.id ?? open.at(-1)?.stage.id ?? '',
  )
  const [on, setOn] = useState<IsoDate | null>(today)
  const [summary, setSummary] = useState('')
  return (
    <ChangeDialog
      title={actionWords.resolve}
      reference={one.ref}
      button="Record resolution"
      done="resolution recorded."
      incomplete={on === null || stage === '' || summary.trim() === ''}
      change={() => call('escalations.resolve', { ref: one.ref, stage, on: on ?? '', summary })}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <Select
            label="Stage at which it was resolved"
            value={stage}
            onChange={setStage}
            choices={open.map((ruling) => ({ id: ruling.stage.id, label: ruling.stage.name }))}
          />
          <DateField label="Date agreed" value={on} onChange={setOn} error={dateError(tried, on)} />
          <TextField
            label="What was agreed"
            value={summary}
            onChange={setSummary}
            rows={4}
            error={tried && summary.trim() === '' ? 'Write what was agreed, in a few words.' : null}
          />
        </>
      )}
    </ChangeDialog>
  )
}
