import { Check, CircleAlert, CircleHelp, CornerDownRight } from 'lucide-react'
import { useCallback, useEffect, type KeyboardEvent } from 'react'
import type { TriageRow } from '@shared/contract/triage'
import { isFocusFree } from '../../ui/keep-focus'
import { useWindow } from '../../ui/table/use-window'
import { shortDate } from '../../ui/format/dates'
import { kindWords } from '@shared/domain/reading-in-words'
import { triageStateLooks } from '../../ui/words/reading-words'
import styles from './triage.module.css'

interface QueueListProps {
  readonly rows: readonly TriageRow[]
  readonly total: number
  readonly selected: string | null
  readonly onSelect: (submission: string) => void
  readonly onNearEnd: () => void
}

const rowHeight = 80

/** The items of the inbox. Arrow keys go from one to the next, and the reading follows. */
export function QueueList({ rows, total, selected, onSelect, onNearEnd }: QueueListProps) {
  const { scroller, first, last, bringIntoSight } = useWindow({ count: rows.length, height: rowHeight })
  const shown = rows.slice(first, last + 1)
  useEffect(() => {
    if (rows.length < total && last > rows.length - 30) onNearEnd()
  }, [last, rows.length, total, onNearEnd])
  const at = rows.findIndex((row) => row.submission === selected)
  useEffect(() => {
    if (at >= 0) bringIntoSight(at)
  }, [at, bringIntoSight])

  const focusCurrent = useCallback(
    () => scroller.current?.querySelector<HTMLElement>('[aria-current=true]')?.focus({ preventScroll: true }),
    [scroller],
  )
  // What had the keyboard may have gone with the item that was decided: the next one has it.
  useEffect(() => {
    if (isFocusFree() || scroller.current?.contains(document.activeElement)) focusCurrent()
  }, [selected, scroller, focusCurrent])

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const next = rows[at + step]
    if (step === 0 || !next) return
    event.preventDefault()
    onSelect(next.submission)
    requestAnimationFrame(focusCurrent)
  }

  return (
    <div ref={scroller} className={styles.queue} onKeyDown={onKeyDown}>
      <ul className={styles.sizer} style={{ height: rows.length * rowHeight }} aria-label="Items">
        {shown.map((row, offset) => {
          const index = first + offset
          const current = row.submission === selected
          return (
            <li key={row.submission} aria-setsize={total} aria-posinset={index + 1}>
              <button
                type="button"
                className={styles.row}
                style={{ transform: `translateY(${index * rowHeight}px)` }}
                aria-current={current}
                data-start={current}
                tabIndex={current || (at < 0 && index === 0) ? 0 : -1}
                onClick={() => onSelect(row.submission)}
              >
                <QueueRow row={row} />
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function QueueRow({ row }: { readonly row: TriageRow }) {
  return (
    <>
      <span className={styles.name}>{row.subject ?? row.name}</span>
      <span className={styles.date} title={row.on === row.receivedOn ? 'Received' : 'Raised'}>
        <span className="visually-hidden">{row.on === row.receivedOn ? 'Received ' : 'Raised '}</span>
        {shortDate(row.on)}
      </span>
      <span className={styles.who}>{row.agencies ?? row.from ?? (row.subject === null ? '' : row.name)}</span>
      <span className={styles.tags}>
        <Standing row={row} />
        {!(row.problem && row.state === 'waiting') && <span>{row.formTitle ?? kindWords[row.kind]}</span>}
      </span>
    </>
  )
}

/** What the officer wants to know before opening it. */
function Standing({ row }: { readonly row: TriageRow }) {
  if (row.state !== 'waiting') return <span>{triageStateLooks[row.state].words}</span>
  if (row.problem)
    return (
      <span className={styles.bad}>
        <CircleAlert size={13} aria-hidden="true" />{' '}
        {row.problem.code === 'no-text' ? 'Needs typing in' : kindWords.unreadable}
      </span>
    )
  if (row.clear)
    return (
      <span className={styles.clear}>
        <Check size={13} aria-hidden="true" /> Clear
      </span>
    )
  return (
    <>
      {row.doubtful > 0 && (
        <span className={styles.doubt}>
          <CircleHelp size={13} aria-hidden="true" /> {row.doubtful} doubtful
        </span>
      )}
      {row.match?.case && (
        <span>
          <CornerDownRight size={13} aria-hidden="true" /> {row.match.case}
        </span>
      )}
    </>
  )
}
