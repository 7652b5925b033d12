import { useState } from 'react'
import type { ReferralDetail } from '@shared/contract/referrals'
import type { IsoDate } from '@shared/domain/dates'
import { call } from '../../../app/client'
import { DateField } from '../../../ui/form/date-field'
import { ReferralDialog } from '../referral-dialog'
import type { StepForm } from './step-form'
import { isFilledIn, StepFieldBox } from './step-field-box'

interface StepDialogProps {
  readonly detail: Pick<ReferralDetail, 'ref' | 'today'>
  readonly form: StepForm
  readonly onClose: () => void
}

/** Asks for what a step needs and records it. */
export function StepDialog({ detail: { ref, today }, form, onClose }: StepDialogProps) {
  const [on, setOn] = useState<IsoDate | null>(today)
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(form.fields.map(({ name, initial = '' }) => [name, initial])),
  )
  const value = (name: string) => (values[name] ?? '').trim()
  const ready = form.fields.every((field) => isFilledIn(field, value(field.name)))
  const record = async () => {
    if (on !== null) await call('referrals.record', { ref, on, happening: form.happening(value) })
  }
  return (
    <ReferralDialog
      title={form.title}
      reference={ref}
      button={form.button}
      done={form.done}
      note={form.note}
      incomplete={on === null || !ready}
      change={record}
      onClose={onClose}
    >
      {(tried) => (
        <>
          {form.day !== null && (
            <DateField
              label={form.day}
              value={on}
              onChange={setOn}
              error={tried && on === null ? 'Enter the date as day, month, year.' : null}
            />
          )}
          {form.fields.map((field) => (
            <StepFieldBox
              key={field.name}
              field={field}
              value={values[field.name] ?? ''}
              tried={tried}
              onChange={(text) => setValues((before) => ({ ...before, [field.name]: text }))}
            />
          ))}
        </>
      )}
    </ReferralDialog>
  )
}
