import { AlarmClock, CircleHelp, Hourglass } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Link } from 'react-router'
import type { DueGroup, DueRow } from '@shared/contract/due'
import type { IsoDate } from '@shared/domain/dates'
import { Tag } from '../../ui/feedback/tag'
import { longDate, weekdayDate } from '../../ui/format/dates'
import items from '../../ui/list/items.module.css'
import { turnWords } from '../../ui/words/case-words'
import { clauseInWords } from '../../ui/words/clause-words'
import { groupWords } from './due-words'
import styles from './due.module.css'

const icons: Record<DueGroup, ReactNode> = {
  overdue: <AlarmClock size={13} aria-hidden="true" />,
  today: <Hourglass size={13} aria-hidden="true" />,
  'this-week': <Hourglass size={13} aria-hidden="true" />,
  drifting: <CircleHelp size={13} aria-hidden="true" />,
}

interface DueItemProps {
  readonly row: DueRow & { readonly group: DueGroup }
  /** Tab stops at one item of a group; arrows go on from there. */
  readonly tabStop: boolean
}

/** One thing to be done: what, for whom, between whom, by when, and whose turn it is. */
export function DueItem({ row, tabStop }: DueItemProps) {
  return (
    <li className={`${items.item} ${styles.item}`}>
      <div className={styles.when}>
        <Tag tone={groupWords[row.group].tone} icon={icons[row.group]}>
          {capital(row.inWords)}
        </Tag>
        {row.dueOn && <span className={styles.quiet}>{dayOf(row.dueOn, row.inWords)}</span>}
      </div>
      <div className={styles.what}>
        <Link
          to={`/escalations/${row.ref}`}
          className={items.link ?? ''}
          data-due=""
          tabIndex={tabStop ? 0 : -1}
          onKeyDown={goAlong}
        >
          {row.what}
        </Link>
        <span className={styles.who}>
          <strong>{row.subject ?? 'Person not recorded'}</strong>
          <span className={styles.ref}>{row.ref}</span>
        </span>
        <span className={styles.quiet}>
          {row.escalating ?? 'Agency not recorded'} <span aria-label="to">→</span>{' '}
          {row.receiving || 'agency not recorded'}
        </span>
      </div>
      <div className={styles.turn}>
        <span>{turnWords[row.turn]}</span>
        <span className={styles.quiet}>
          {capital([row.stage, clauseInWords(row.clause)].filter(Boolean).join(', '))}
        </span>
      </div>
    </li>
  )
}

/** The day with its date, or the weekday alone where the words have said the date. */
function dayOf(date: IsoDate, said: string): string {
  const whole = weekdayDate(date)
  return said.includes(longDate(date)) ? (whole.split(' ')[0] ?? whole) : whole
}

/** Arrows go from item to item, across the groups. */
function goAlong(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const all = [...document.querySelectorAll<HTMLElement>('[data-due]')]
  const last = all.length - 1
  const at = all.indexOf(event.currentTarget)
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? last : step === undefined ? null : at + step
  if (to === null) return
  event.preventDefault()
  all[Math.max(0, Math.min(last, to))]?.focus()
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
