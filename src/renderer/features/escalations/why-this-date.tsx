import { Check, Flag, Minus } from 'lucide-react'
import type { ClockState, ExplainedDay } from '@shared/protocol/clock-state'
import { classes } from '../../ui/classes'
import { shortDate } from '../../ui/format/dates'
import { Disclosure } from '../../ui/layout/disclosure'
import { clauseInWords } from '../../ui/words/clause-words'
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
      <p className={styles.clause}>The policy, {clauseInWords(clock.clause)}</p>
      <ol className={styles.why}>
        {clock.explanation.map((day, index) => (
          <li key={index} className={classes(index > 0 && !day.counted && styles.skipped)}>
            <Mark day={day} isStart={index === 0} />
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

function Mark({ day, isStart }: { readonly day: ExplainedDay; readonly isStart: boolean }) {
  const Icon = isStart ? Flag : day.counted ? Check : Minus
  return <Icon size={14} aria-hidden="true" />
}
