import { useState } from 'react'
import type { IsoDate } from '@shared/domain/dates'
import { call } from '../../../app/client'
import { DateField } from '../../../ui/form/date-field'
import { Select } from '../../../ui/form/select'
import { TextField } from '../../../ui/form/text-field'
import { isTimeOfDay, momentOf } from '../../../ui/format/moments'
import { actionWords } from '../case-actions'
import { recordChoices } from '../recordings'
import { ChangeDialog, dateError, type CaseDialogProps } from './change-dialog'

/** Records something that happened: an answer, a duty done, a deadline met. */
export function RecordDialog({ one, pack, today, clock, onClose }: CaseDialogProps) {
  const choices = recordChoices(one, pack)
  const [chosen, setChosen] = useState(clock ?? choices[0]?.id ?? '')
  const [on, setOn] = useState<IsoDate | null>(today)
  const [time, setTime] = useState('')
  const [note, setNote] = useState('')
  const choice = choices.find(({ id }) => id === chosen)
  const badTime = time.trim() !== '' && !isTimeOfDay(time)
  const record = async () => {
    if (!choice || on === null) return
    const at = time.trim() === '' ? null : momentOf(on, time)
    await call('escalations.record', { ref: one.ref, ...choice.recording, on, at, note })
  }
  return (
    <ChangeDialog
      title={actionWords.record}
      reference={one.ref}
      button="Record it"
      done="recorded."
      incomplete={!choice || on === null || badTime}
      change={record}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <Select label="What happened" value={chosen} onChange={setChosen} choices={choices} />
          <DateField label="Date" value={on} onChange={setOn} error={dateError(tried, on)} />
          <TextField
            label="Time, if known"
            description="On the 24-hour clock, such as 14:30. It matters for deadlines in hours."
            value={time}
            onChange={setTime}
            maxLength={5}
            error={tried && badTime ? 'Enter the time as hours and minutes, such as 14:30.' : null}
          />
          <TextField label="Note" value={note} onChange={setNote} rows={3} />
        </>
      )}
    </ChangeDialog>
  )
}
