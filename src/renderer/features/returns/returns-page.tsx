import { FileCheck2, Plus } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { ReturnRound } from '@shared/contract/returns'
import { returnStates } from '@shared/domain/return-state'
import { problemOf } from '../../app/client'
import { useCounts } from '../../app/queries'
import { Button } from '../../ui/button/button'
import { EmptyState } from '../../ui/feedback/empty-state'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { Tag } from '../../ui/feedback/tag'
import { counted } from '../../ui/format/counts'
import { longDate } from '../../ui/format/dates'
import { Page } from '../../ui/layout/page'
import { OpenRoundDialog } from './open-round-dialog'
import { useRounds } from './queries'
import { stateLooks } from './return-words'
import styles from './returns.module.css'

/** The rounds of annual returns, the latest year first. */
export function ReturnsPage() {
  const [opening, setOpening] = useState(false)
  const { data, error, refetch } = useRounds()
  const { data: counts } = useCounts()
  const open = (
    <Button icon={<Plus size={17} />} variant="primary" onPress={() => setOpening(true)}>
      Open a year’s round
    </Button>
  )
  return (
    <Page
      title="Returns"
      summary="What agencies say they escalated in a year, held against each other and against the forms."
      actions={data && data.rounds.length > 0 ? open : null}
    >
      {error && <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      {data?.rounds.length === 0 && (
        <EmptyState icon={<FileCheck2 size={26} />} title="No annual returns asked for yet" actions={open}>
          {data.waiting > 0
            ? `${counted(data.waiting, 'return')} arrived already. Open the round of their year to file them.`
            : 'Open the round of a year: Accord makes a workbook for each agency, and keeps track of what comes back.'}
        </EmptyState>
      )}
      {data && data.rounds.length > 0 && (
        <ul className={styles.rounds}>
          {data.rounds.map((round) => (
            <Round key={round.id} round={round} />
          ))}
        </ul>
      )}
      {opening && counts && <OpenRoundDialog today={counts.today} onClose={() => setOpening(false)} />}
    </Page>
  )
}

function Round({ round }: { readonly round: ReturnRound }) {
  return (
    <li className={styles.round}>
      <h2>
        <Link className={styles.link} to={`/returns/${round.id}`}>
          Year {round.name}
        </Link>
      </h2>
      <span className={styles.quiet}>
        {counted(round.asked, 'agency', 'agencies')} asked, due {longDate(round.dueOn)}
        {round.closedOn && `, closed ${longDate(round.closedOn)}`}
      </span>
      <span className={styles.tags}>
        {returnStates
          .filter((state) => round.states[state] > 0)
          .map((state) => (
            <Tag key={state} tone={stateLooks[state].tone}>
              {stateLooks[state].words}: {round.states[state]}
            </Tag>
          ))}
      </span>
    </li>
  )
}
