import { Check } from 'lucide-react'
import type { ReferralPhase } from '@shared/domain/referral'
import { classes } from '../../ui/classes'
import styles from './chair.module.css'

const order = ['preparing', 'with-chair', 'recommended', 'awaiting-acceptance', 'following-up'] as const
const names = {
  preparing: 'Prepare',
  'with-chair': 'With the Chair',
  recommended: 'Recommendation',
  'awaiting-acceptance': 'Agencies answer',
  'following-up': 'Follow up',
} as const

/** Where the referral is on its way, at a glance. */
export function ReferralSteps({
  phase,
  hasPanel,
}: {
  readonly phase: ReferralPhase
  readonly hasPanel: boolean
}) {
  const at = placeOf(phase)
  return (
    <ol className={styles.steps} aria-label="Steps of a referral">
      {order.map((step, index) => {
        const name = step === 'with-chair' && hasPanel ? 'Resolution panel' : names[step]
        return (
          <li
            key={step}
            className={classes(styles.step, index < at && styles.passed, index === at && styles.current)}
            aria-current={index === at ? 'step' : undefined}
          >
            <span className={styles.dot} aria-hidden="true">
              {index < at && <Check size={12} strokeWidth={3} />}
            </span>
            {name}
            {index < at && <span className="visually-hidden"> (done)</span>}
          </li>
        )
      })}
    </ol>
  )
}

function placeOf(phase: ReferralPhase): number {
  if (phase === 'closed') return order.length
  if (phase === 'beyond-chair') return order.length - 1
  return order.findIndex((step) => step === (phase === 'panel' ? 'with-chair' : phase))
}
