import { Check, Minus } from 'lucide-react'
import type { ClockState } from '@shared/protocol/clock-state'
import { classes } from '../../ui/classes'
import { shortDate } from '../../ui/format/dates'
import { Disclosure } from '../../ui/layout/disclosure'
import styles from './clocks.module.css'

/** The sum behind a due date: the clause, what started it, and each day counted or skipped and why. */
export function WhyThisDate({ clock }: { readonly clock: ClockState }) {
  if (clock.explanation.length === 0) return null
  return (
    <Disclosure
      title={
        <>
          Why this date<span className="visually-hidden">: {clock.what}</span>
        </>
      }
    >
      <p className={styles.clause}>Clause {clock.clause}</p>
      <ol className={styles.why}>
        {clock.explanation.map((day, index) => (
          <li key={index} className={classes(!day.counted && styles.skipped)}>
            {day.counted ? <Check size={14} aria-hidden="true" /> : <Minus size={14} aria-hidden="true" />}
            <span className={styles.date}>{shortDate(day.date)}</span>
            <span>
              {day.why}
              <span className="visually-hidden">{day.counted ? ' (counted)' : ' (not counted)'}</span>
            </span>
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
