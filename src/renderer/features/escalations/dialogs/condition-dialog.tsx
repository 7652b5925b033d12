import { useState } from 'react'
import type { IsoDate } from '@shared/domain/dates'
import { call } from '../../../app/client'
import { DateField } from '../../../ui/form/date-field'
import { RadioGroup } from '../../../ui/form/radio-group'
import { Select } from '../../../ui/form/select'
import { TextField } from '../../../ui/form/text-field'
import { actionWords } from '../case-actions'
import { ChangeDialog, dateError, type CaseDialogProps } from './change-dialog'

/** A circumstance the protocol's clocks and rules depend on, such as immediate risk of harm: whether it holds. */
export function ConditionDialog({ one, today, onClose }: CaseDialogProps) {
  const [id, setId] = useState(one.conditions[0]?.id ?? '')
  const asked = one.conditions.find((condition) => condition.id === id)
  const [holds, setHolds] = useState<string | null>(null)
  const [on, setOn] = useState<IsoDate | null>(today)
  const [reason, setReason] = useState('')
  return (
    <ChangeDialog
      title={actionWords.condition}
      reference={one.ref}
      button="Record it"
      done={`${asked?.label ?? 'circumstance'}: ${holds === 'yes' ? 'yes' : 'no'}.`}
      incomplete={on === null || holds === null}
      change={() =>
        call('escalations.recordCondition', {
          ref: one.ref,
          condition: id,
          holds: holds === 'yes',
          on: on ?? '',
          reason,
        })
      }
      onClose={onClose}
    >
      {(tried) => (
        <>
          {one.conditions.length > 1 && (
            <Select
              label="Circumstance"
              value={id}
              onChange={setId}
              choices={one.conditions.map((condition) => ({ id: condition.id, label: condition.label }))}
            />
          )}
          <RadioGroup
            label={asked?.question ?? 'Does it hold?'}
            description={asked && `Clause ${asked.clause}. Nobody having said is taken as no.`}
            value={holds}
            onChange={setHolds}
            error={tried && holds === null ? 'Choose yes or no.' : null}
            choices={[
              { id: 'yes', label: 'Yes' },
              { id: 'no', label: 'No' },
            ]}
          />
          <DateField label="Since" value={on} onChange={setOn} error={dateError(tried, on)} />
          <TextField label="What it rests on" value={reason} onChange={setReason} rows={2} />
        </>
      )}
    </ChangeDialog>
  )
}
