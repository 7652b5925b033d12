import { useState } from 'react'
import type { IsoDate } from '@shared/domain/dates'
import { call } from '../../../app/client'
import { DateField } from '../../../ui/form/date-field'
import { RadioGroup } from '../../../ui/form/radio-group'
import { Select } from '../../../ui/form/select'
import { TextField } from '../../../ui/form/text-field'
import { actionWords } from '../case-actions'
import { ChangeDialog, dateError, reasonError, type CaseDialogProps } from './change-dialog'

/** What the manager at a gate decided: whether the escalation goes on to the stage. */
export function GateDialog({ one, today, onClose }: CaseDialogProps) {
  const [stage, setStage] = useState(
    (one.gates.find(({ decision }) => decision === null) ?? one.gates[0])?.stage ?? '',
  )
  const gate = one.gates.find((candidate) => candidate.stage === stage)
  const [answer, setAnswer] = useState<string | null>(null)
  const [on, setOn] = useState<IsoDate | null>(today)
  const [reason, setReason] = useState('')
  const passed = answer === 'passed'
  const needsReason = answer === 'rejected'
  return (
    <ChangeDialog
      title={actionWords.gate}
      reference={one.ref}
      button="Record the decision"
      done="decision recorded."
      incomplete={on === null || answer === null || (needsReason && reason.trim() === '')}
      change={() => call('escalations.decideGate', { ref: one.ref, stage, passed, on: on ?? '', reason })}
      onClose={onClose}
    >
      {(tried) => (
        <>
          {one.gates.length > 1 && (
            <Select
              label="Before"
              value={stage}
              onChange={setStage}
              choices={one.gates.map(({ stage: id, name, who }) => ({ id, label: name, note: who }))}
            />
          )}
          <RadioGroup
            label={`Does it go on to ${gate?.name ?? 'the stage'}?`}
            description={gate && `${gate.who} decides (${gate.clause}).`}
            value={answer}
            onChange={setAnswer}
            error={tried && answer === null ? 'Choose what was decided.' : null}
            choices={[
              { id: 'passed', label: 'It goes on' },
              { id: 'rejected', label: 'It does not go on' },
            ]}
          />
          <DateField label="Date decided" value={on} onChange={setOn} error={dateError(tried, on)} />
          <TextField
            label={needsReason ? 'Why not' : 'Reason, if one was given'}
            value={reason}
            onChange={setReason}
            rows={3}
            error={needsReason ? reasonError(tried, reason) : null}
          />
        </>
      )}
    </ChangeDialog>
  )
}
