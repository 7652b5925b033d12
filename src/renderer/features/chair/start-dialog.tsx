import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Output } from '@shared/contract'
import type { IsoDate } from '@shared/domain/dates'
import { call, problemOf } from '../../app/client'
import { Button } from '../../ui/button/button'
import { ErrorView } from '../../ui/feedback/error-view'
import { DateField } from '../../ui/form/date-field'
import { TextField } from '../../ui/form/text-field'
import { Dialog } from '../../ui/overlay/dialog'
import { useReferralsOfCase } from './queries'
import { ReferralDialog } from './referral-dialog'

interface StartDialogProps {
  readonly caseRef: string
  readonly onClose: () => void
}

/** Opens a referral of a case; asks why when the case has not come to the Chair’s stage. */
export function StartDialog({ caseRef, onClose }: StartDialogProps) {
  const { data, error, refetch } = useReferralsOfCase(caseRef)
  if (data && data.whyNot === null) return <Start caseRef={caseRef} found={data} onClose={onClose} />
  if (!data && !error) return null
  return (
    <Dialog
      title={`Refer to the Chair: ${caseRef}`}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>Close</Button>}
    >
      {error ? (
        <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />
      ) : (
        <p>
          {caseRef}: {data.whyNot}
        </p>
      )}
    </Dialog>
  )
}

function Start({
  caseRef,
  found: { needsReason, reachedOn, today },
  onClose,
}: StartDialogProps & { readonly found: Output<'referrals.ofCase'> }) {
  const navigate = useNavigate()
  const [on, setOn] = useState<IsoDate | null>(reachedOn ?? today)
  const [reason, setReason] = useState('')
  const missing = needsReason && reason.trim() === ''
  const start = () => call('referrals.open', { caseRef, on: on ?? today, reason })
  return (
    <ReferralDialog
      title="Refer to the Chair"
      reference={caseRef}
      button="Start the referral"
      done="a referral is started."
      note={
        needsReason
          ? 'The case has not come to the Chair’s stage. A referral can be prepared all the same; say why. The case moves there when it is put to the Chair.'
          : 'A referral is prepared first: Accord lists what the protocol expects and what is missing.'
      }
      incomplete={on === null || missing}
      change={start}
      after={({ ref }) => void navigate(`/chair/${ref}`)}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <DateField
            label="Begun on"
            value={on}
            onChange={setOn}
            error={tried && on === null ? 'Enter the date as day, month, year.' : null}
          />
          <TextField
            label={needsReason ? 'Why it is referred now' : 'Note (optional)'}
            value={reason}
            onChange={setReason}
            rows={3}
            maxLength={2000}
            error={tried && missing ? 'Write why, in a few words, so that others can follow it.' : null}
          />
        </>
      )}
    </ReferralDialog>
  )
}
