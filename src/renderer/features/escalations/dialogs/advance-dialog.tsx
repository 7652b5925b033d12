import { useState } from 'react'
import type { IsoDate } from '@shared/domain/dates'
import { call } from '../../../app/client'
import { Banner } from '../../../ui/feedback/banner'
import { DateField } from '../../../ui/form/date-field'
import { Select } from '../../../ui/form/select'
import { TextField } from '../../../ui/form/text-field'
import { listed } from '../../../ui/format/counts'
import { rungWords } from '../../../ui/words/case-words'
import { actionWords, rulingsOn } from '../case-actions'
import { ChangeDialog, dateError, reasonError, type CaseDialogProps } from './change-dialog'

/** Moves a case to a later stage: why, where stages are passed over; by when, where the stage sets no deadline. */
export function AdvanceDialog({ one, pack, today, onClose }: CaseDialogProps) {
  const open = rulingsOn(one, 'advance').filter(({ allowed }) => allowed)
  const [stage, setStage] = useState(open[0]?.stage.id ?? '')
  const [on, setOn] = useState<IsoDate | null>(today)
  const [reason, setReason] = useState('')
  const [due, setDue] = useState<IsoDate | null>(null)
  const ruling = open.find((one) => one.stage.id === stage)
  const skips = ruling?.skips ?? []
  const needsReason = skips.length > 0
  const asksDate = ruling?.needsResponseDate ?? false
  const rungOf = (id: string) => pack.stages.find((candidate) => candidate.id === id)?.rung
  return (
    <ChangeDialog
      title={actionWords.advance}
      reference={one.ref}
      button="Move the case"
      done={`moved to ${ruling?.stage.name ?? 'the stage'}.`}
      incomplete={on === null || stage === '' || (needsReason && reason.trim() === '')}
      change={() =>
        call('escalations.advance', {
          ref: one.ref,
          stage,
          on: on ?? '',
          reason,
          responseDue: asksDate ? due : null,
        })
      }
      onClose={onClose}
    >
      {(tried) => (
        <>
          <Select
            label="Stage entered"
            value={stage}
            onChange={setStage}
            choices={open.map((one) => {
              const rung = rungOf(one.stage.id)
              return { id: one.stage.id, label: one.stage.name, note: rung && rungWords[rung] }
            })}
          />
          {needsReason && (
            <Banner tone="info">
              {listed(skips)} {skips.length === 1 ? 'is' : 'are'} passed over, and recorded so.
            </Banner>
          )}
          <DateField label="Date entered" value={on} onChange={setOn} error={dateError(tried, on)} />
          {asksDate && (
            <DateField
              label="Response wanted by"
              description="This stage sets no deadline of its own. Without a date the case is listed on Due as drifting."
              value={due}
              onChange={setDue}
            />
          )}
          <TextField
            label={
              needsReason
                ? `Why ${listed(skips)} ${skips.length === 1 ? 'is' : 'are'} passed over`
                : 'Reason, where it did not come with a form'
            }
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
