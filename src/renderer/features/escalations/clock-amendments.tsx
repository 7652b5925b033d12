import type { Amendment, ClockState } from '@shared/protocol/clock-state'
import { longDate } from '../../ui/format/dates'
import styles from './clocks.module.css'

/** What people did to a due date: the date it had first, and each change with who, when and why. */
export function ClockAmendments({ clock }: { readonly clock: ClockState }) {
  const { originalDueOn, dueOn, amendments } = clock
  if (amendments.length === 0) return null
  return (
    <dl className={styles.amendments}>
      {originalDueOn !== null && originalDueOn !== dueOn && (
        <div>
          <dt>First due</dt>
          <dd>{longDate(originalDueOn)}</dd>
        </div>
      )}
      {amendments.map((amendment, index) => (
        <div key={index}>
          <dt>
            {amendment.applied ? `Now ${longDate(amendment.to)}` : `${longDate(amendment.to)} was asked for`}
          </dt>
          <dd>{inWords(amendment)}</dd>
        </div>
      ))}
    </dl>
  )
}

function inWords({ on, by, reason, note, applied }: Amendment): string {
  const who = by === null ? 'By somebody not named' : `By ${by}`
  const when = on === null ? 'on a date not recorded' : `on ${longDate(on)}`
  return [`${who}, ${when}`, reason, applied ? null : note].filter(Boolean).join('. ')
}
