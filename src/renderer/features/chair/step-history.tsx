import { useState } from 'react'
import type { ReferralDetail } from '@shared/contract/referrals'
import { call } from '../../app/client'
import { Button } from '../../ui/button/button'
import { Tag } from '../../ui/feedback/tag'
import { TextField } from '../../ui/form/text-field'
import { longDate, momentInWords } from '../../ui/format/dates'
import styles from './chair.module.css'
import { ReferralDialog } from './referral-dialog'

type Step = ReferralDetail['steps'][number]

/** Everything recorded of the referral, the newest first. Nothing is ever taken away: a mistake is struck out. */
export function StepHistory({ detail }: { readonly detail: ReferralDetail }) {
  const [striking, setStriking] = useState<Step | null>(null)
  return (
    <>
      <ol className={styles.history}>
        {[...detail.steps].reverse().map((step) => (
          <li key={step.id} className={styles.past} data-struck={step.struckOut !== null}>
            <span className={styles.quiet}>{longDate(step.on)}</span>
            <div className={styles.readyText}>
              <strong>{step.what}</strong>
              {step.detail && <span className={styles.words}>{step.detail}</span>}
              <span className={styles.quiet}>
                Recorded by {step.recordedBy}, {momentInWords(step.recordedAt)}
              </span>
              {step.struckOut !== null && <Tag tone="bad">Struck out: {step.struckOut}</Tag>}
            </div>
            {step.mayBeStruckOut && (
              <Button size="small" variant="quiet" onPress={() => setStriking(step)}>
                Strike out…<span className="visually-hidden">: {step.what}</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
      {striking && <StrikeOut reference={detail.ref} step={striking} onClose={() => setStriking(null)} />}
    </>
  )
}

interface StrikeOutProps {
  readonly reference: string
  readonly step: Step
  readonly onClose: () => void
}

function StrikeOut({ reference: ref, step, onClose }: StrikeOutProps) {
  const [reason, setReason] = useState('')
  return (
    <ReferralDialog
      title="Strike out an entry"
      reference={ref}
      button="Strike it out"
      done="the entry is struck out."
      note={`${step.what}. It stays in the history, struck out, with your reason.${step.type === 'recommended' ? ' The case is opened again.' : ''}`}
      incomplete={reason.trim() === ''}
      change={() => call('referrals.strikeOut', { ref, step: step.id, reason })}
      onClose={onClose}
    >
      {(tried) => (
        <TextField
          label="Why"
          value={reason}
          onChange={setReason}
          rows={3}
          maxLength={2000}
          error={
            tried && reason.trim() === '' ? 'Write why, in a few words, so that others can follow it.' : null
          }
        />
      )}
    </ReferralDialog>
  )
}
