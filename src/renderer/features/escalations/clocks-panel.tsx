import type { CaseDetail } from '@shared/contract/escalations'
import type { ClockState } from '@shared/protocol/clock-state'
import { Tag } from '../../ui/feedback/tag'
import { counted } from '../../ui/format/counts'
import { longDate, shortDate } from '../../ui/format/dates'
import { Disclosure } from '../../ui/layout/disclosure'
import { Panel } from '../../ui/layout/panel'
import { clockLooks, turnWords } from '../../ui/words/case-words'
import { classes } from '../../ui/classes'
import styles from './case.module.css'

const running: readonly ClockState['state'][] = ['overdue', 'due-soon', 'running']

/** The case's deadlines, live ones first, each able to say why it falls on its date. */
export function ClocksPanel({ one }: { readonly one: CaseDetail }) {
  const clocks = one.clocks
    .filter((clock) => clock.state !== 'not-started')
    .sort((a, b) => place(a) - place(b) || (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))
  if (clocks.length === 0) return null
  const live = clocks.filter((clock) => running.includes(clock.state))
  const past = clocks.filter((clock) => !running.includes(clock.state))
  return (
    <Panel title="Deadlines">
      {live.length === 0 && <p className={styles.none}>None is running.</p>}
      <Clocks clocks={live} />
      {past.length > 0 && (
        <Disclosure title={counted(past.length, 'earlier deadline')}>
          <Clocks clocks={past} />
        </Disclosure>
      )}
    </Panel>
  )
}

function Clocks({ clocks }: { readonly clocks: readonly ClockState[] }) {
  return (
    <ul className={styles.items}>
      {clocks.map((clock) => (
        <li key={`${clock.stage}/${clock.id}`}>
          <Clock clock={clock} />
        </li>
      ))}
    </ul>
  )
}

const place = (clock: ClockState) => {
  const at = running.indexOf(clock.state)
  return at < 0 ? running.length : at
}

function Clock({ clock }: { readonly clock: ClockState }) {
  const { words, tone } = clockLooks[clock.state]
  const live = running.includes(clock.state)
  return (
    <>
      <div className={styles['item-head']}>
        <span>{clock.dueOn ? longDate(clock.dueOn) : 'No date set'}</span>
        <Tag tone={tone}>{words}</Tag>
      </div>
      <p>{clock.what}</p>
      <p className={styles['item-note']}>
        {live && turnWords[clock.turn]}
        {clock.originalDueOn &&
          clock.originalDueOn !== clock.dueOn &&
          ` (first due ${shortDate(clock.originalDueOn)})`}
      </p>
      <Disclosure title="Why this date">
        <p className={styles.clause}>{clock.clause}</p>
        <ol className={styles.why}>
          {clock.explanation.map((day) => (
            <li key={day.date + day.why} className={classes(!day.counted && styles.skipped)}>
              <span>{shortDate(day.date)}</span>
              <span>
                {day.why}
                {!day.counted && <span className="visually-hidden"> (not counted)</span>}
              </span>
            </li>
          ))}
        </ol>
      </Disclosure>
    </>
  )
}
