import { Link } from 'react-router'
import type { CaseRow } from '@shared/contract/escalations'
import { problemOf } from '../../app/client'
import { usePack } from '../../app/queries'
import { Badge, Tag } from '../../ui/feedback/tag'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { counted } from '../../ui/format/counts'
import { shortDate } from '../../ui/format/dates'
import { clockLooks, nextDue, receiversOf, rungWords, subjectOf } from '../../ui/words/case-words'
import styles from './escalations.module.css'
import { useOpenCases } from './queries'

/** How many cases the board is of. */
export function OpenCases() {
  const { data } = useOpenCases()
  return data && `${counted(data.total, 'open case')}, by the stage they are in.`
}

/** Open cases under the stage they are in. */
export function StageBoard({ boardPack }: { readonly boardPack: string }) {
  const { data: pack } = usePack(boardPack)
  const { data, error, refetch } = useOpenCases()
  if (error) return <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />
  if (!data || !pack) return <Skeleton lines={8} />
  const of = (name: string) => data.cases.filter((one) => one.stage?.name === name)
  const known = new Set(pack.stages.map((stage) => stage.name))
  const unknown = data.cases.filter((one) => one.stage === null || !known.has(one.stage.name))
  return (
    <div className={styles.board} tabIndex={0} role="group" aria-label="Open cases by stage">
      {pack.stages.map((stage) => (
        <Lane key={stage.id} title={stage.name} note={rungWords[stage.rung]} cases={of(stage.name)} />
      ))}
      {unknown.length > 0 && <Lane title="No stage recorded" note="Correct on the case" cases={unknown} />}
      {data.total > data.cases.length && (
        <p className={styles.more}>
          The {data.cases.length} longest open of {data.total} are shown.
        </p>
      )}
    </div>
  )
}

interface LaneProps {
  readonly title: string
  readonly note: string
  readonly cases: readonly CaseRow[]
}

function Lane({ title, note, cases }: LaneProps) {
  return (
    <section className={styles.lane} aria-label={title}>
      <header className={styles['lane-head']}>
        <h2>{title}</h2>
        <Badge quiet count={cases.length} what="open cases" />
        <p>{note}</p>
      </header>
      <ul className={styles['lane-list']}>
        {cases.map((one) => (
          <li key={one.ref}>
            <CaseCard one={one} />
          </li>
        ))}
      </ul>
      {cases.length === 0 && <p className={styles.none}>None</p>}
    </section>
  )
}

function CaseCard({ one }: { readonly one: CaseRow }) {
  const clock = nextDue(one)
  return (
    <Link to={`/escalations/${one.ref}`} className={styles.card ?? ''}>
      <span className={styles.ref}>{one.ref}</span>
      <strong>{subjectOf(one)}</strong>
      <span className={styles['card-who']}>
        {one.escalating?.agency ?? 'Not recorded'} → {receiversOf(one) || 'Not recorded'}
      </span>
      <span className={styles['card-foot']}>
        {one.raisedOn ? `Raised ${shortDate(one.raisedOn)}` : 'Date raised not recorded'}
        {clock?.dueOn && clock.state !== 'running' && (
          <Tag tone={clockLooks[clock.state].tone}>{clockLooks[clock.state].words}</Tag>
        )}
      </span>
    </Link>
  )
}
