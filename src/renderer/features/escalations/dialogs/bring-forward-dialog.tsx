import { useState } from 'react'
import type { IsoDate } from '@shared/domain/dates'
import { call } from '../../../app/client'
import { DateField } from '../../../ui/form/date-field'
import { Select } from '../../../ui/form/select'
import { TextField } from '../../../ui/form/text-field'
import { longDate } from '../../../ui/format/dates'
import { actionWords } from '../case-actions'
import { ChangeDialog, dateError, reasonError, type CaseDialogProps } from './change-dialog'

/** An earlier due date that protects the person. The date first set stays on record. */
export function BringForwardDialog({ one, clock, onClose }: CaseDialogProps) {
  const open = one.canBringForward.flatMap((id) => one.clocks.findLast((state) => state.id === id) ?? [])
  const [chosen, setChosen] = useState(clock ?? open[0]?.id ?? '')
  const [due, setDue] = useState<IsoDate | null>(null)
  const [reason, setReason] = useState('')
  const before = open.find(({ id }) => id === chosen)?.dueOn ?? null
  const notEarlier = due !== null && before !== null && due >= before
  return (
    <ChangeDialog
      title={actionWords['bring-forward']}
      reference={one.ref}
      button="Bring it forward"
      done="due date brought forward."
      incomplete={due === null || notEarlier || reason.trim() === ''}
      change={() => call('escalations.bringForward', { ref: one.ref, clock: chosen, due: due ?? '', reason })}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <Select
            label="Deadline"
            value={chosen}
            onChange={setChosen}
            choices={open.map(({ id, what, dueOn }) => ({
              id,
              label: what,
              note: dueOn === null ? 'No date set' : `Due ${longDate(dueOn)}`,
            }))}
          />
          <DateField
            label="New date"
            description={before === null ? undefined : `Earlier than ${longDate(before)}.`}
            value={due}
            onChange={setDue}
            error={
              notEarlier
                ? 'A due date may be brought forward, never pushed back. Enter an earlier one.'
                : dateError(tried, due)
            }
          />
          <TextField
            label="How the earlier date protects the person"
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
