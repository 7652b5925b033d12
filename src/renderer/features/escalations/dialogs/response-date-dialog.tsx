import { useState } from 'react'
import type { IsoDate } from '@shared/domain/dates'
import { isLive } from '@shared/protocol/clock-summary'
import { call } from '../../../app/client'
import { DateField } from '../../../ui/form/date-field'
import { Select } from '../../../ui/form/select'
import { TextField } from '../../../ui/form/text-field'
import { actionWords } from '../case-actions'
import { ChangeDialog, dateError, type CaseDialogProps } from './change-dialog'

/** The date by which a response is wanted, where the protocol leaves it to the professional. */
export function ResponseDateDialog({ one, pack, clock, onClose }: CaseDialogProps) {
  const waiting = one.clocks.filter((one) => isLive(one) && one.dueOn === null && !one.duty)
  const [chosen, setChosen] = useState(clock ?? waiting.at(-1)?.id ?? '')
  const [due, setDue] = useState<IsoDate | null>(null)
  const [reason, setReason] = useState('')
  const stage = waiting.find(({ id }) => id === chosen)?.stage ?? one.stages.at(-1)?.id ?? ''
  const stageName = (id: string) => pack.stages.find((candidate) => candidate.id === id)?.name
  return (
    <ChangeDialog
      title={actionWords['response-date']}
      reference={one.ref}
      button="Set the date"
      done="response date set."
      incomplete={due === null}
      change={() => call('escalations.setResponseDate', { ref: one.ref, stage, due: due ?? '', reason })}
      onClose={onClose}
    >
      {(tried) => (
        <>
          {waiting.length > 1 && (
            <Select
              label="For"
              value={chosen}
              onChange={setChosen}
              choices={waiting.map(({ id, what, stage: at }) => ({ id, label: what, note: stageName(at) }))}
            />
          )}
          <DateField
            autoFocus
            label="Response wanted by"
            description="The date the professional who raised it stipulated. It may be brought forward later, and never pushed back."
            value={due}
            onChange={setDue}
            error={dateError(tried, due)}
          />
          <TextField label="Reason, if one was given" value={reason} onChange={setReason} rows={2} />
        </>
      )}
    </ChangeDialog>
  )
}
