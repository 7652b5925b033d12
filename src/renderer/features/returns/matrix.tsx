import { useState } from 'react'
import { Button as PlainButton } from 'react-aria-components'
import type { ReconciledPair, Reconciliation } from '@shared/analysis/reconciliation-schema'
import { problemOf } from '../../app/client'
import { classes } from '../../ui/classes'
import { EmptyState } from '../../ui/feedback/empty-state'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { Scale } from 'lucide-react'
import { counted } from '../../ui/format/counts'
import { SimpleTable } from '../../ui/table/simple-table'
import { PairDetail } from './pair-detail'
import { useReconciliation } from './queries'
import { figureOr, pairLooks } from './return-words'
import styles from './returns.module.css'

/** What each agency says it made to each other, what that one says it received, and the forms. */
export function Matrix({ round }: { readonly round: string }) {
  const { data, error, refetch } = useReconciliation(round)
  const [chosen, setChosen] = useState<string | null>(null)
  if (error) return <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} />
  if (data.pairs.length === 0)
    return (
      <EmptyState icon={<Scale size={26} />} title="Nothing to compare yet">
        No return names another agency, and the register has no escalation of this year.
      </EmptyState>
    )
  const pair = data.pairs.find((each) => keyOf(each) === chosen)
  return (
    <div className={styles.stack}>
      <p className={styles.quiet}>{inWords(data)}</p>
      <div className={styles.table}>
        <Grid data={data} chosen={chosen} onChoose={setChosen} />
      </div>
      {pair ? (
        <PairDetail pair={pair} agencies={data.agencies} />
      ) : (
        <p className={styles.quiet}>Choose two agencies in the table to see the cases behind it.</p>
      )}
    </div>
  )
}

const keyOf = ({ from, to }: ReconciledPair) => `${from} ${to}`

function inWords({ pairs, totals }: Reconciliation): string {
  const wrong = pairs.filter(({ state }) => state === 'unmatched').length
  const unplaced = totals.unplaced.length
  return [
    `${counted(totals.cases, 'escalation')} on the register; ${totals.saidMade} said to be made, ${totals.saidReceived} said to be received.`,
    wrong === 0 ? 'Every difference is explained.' : `${counted(wrong, 'pair')} of agencies ${wrong === 1 ? 'does' : 'do'} not agree.`,
    ...(unplaced > 0 ? [`${counted(unplaced, 'case')} without one of the agencies: ${totals.unplaced.join(', ')}.`] : []),
    'In each cell: said made / said received / forms. A dash is not said, and not nought.',
  ].join(' ')
} // prettier-ignore

interface GridProps {
  readonly data: Reconciliation
  readonly chosen: string | null
  readonly onChoose: (key: string) => void
}

function Grid({ data, chosen, onChoose }: GridProps) {
  const receiving = data.agencies.filter(({ id }) => data.pairs.some(({ to }) => to === id))
  const making = data.agencies.filter(({ id }) => data.pairs.some(({ from }) => from === id))
  return (
    <SimpleTable
      caption="Made by (rows) to (columns)"
      head={['Made by', ...receiving.map(({ name }) => name)]}
      rows={making.map(({ id, name }) => ({
        key: id,
        cells: [
          name,
          ...receiving.map(({ id: to }) => {
            const pair = data.pairs.find((each) => each.from === id && each.to === to)
            return pair ? <Cell key={to} pair={pair} chosen={chosen} onChoose={onChoose} /> : ''
          }),
        ],
      }))}
    />
  )
}

interface CellProps extends Pick<GridProps, 'chosen' | 'onChoose'> {
  readonly pair: ReconciledPair
}

function Cell({ pair, chosen, onChoose }: CellProps) {
  const selected = keyOf(pair) === chosen
  return (
    <PlainButton
      className={classes(styles.cell, pair.state !== 'not-known' && styles[pair.state])}
      data-selected={selected}
      aria-pressed={selected}
      onPress={() => onChoose(keyOf(pair))}
    >
      {figureOr(pair.saidMade)} / {figureOr(pair.saidReceived)} / {pair.forms.length}
      <span className="visually-hidden">: {pairLooks[pair.state].words}</span>
    </PlainButton>
  )
}
