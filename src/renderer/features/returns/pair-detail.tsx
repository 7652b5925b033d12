import { Link } from 'react-router'
import type { Comparison, ReconciledPair, Reconciliation } from '@shared/analysis/reconciliation-schema'
import { Tag } from '../../ui/feedback/tag'
import { Facts } from '../../ui/layout/facts'
import { Panel } from '../../ui/layout/panel'
import { figureOr, pairLooks } from './return-words'
import styles from './returns.module.css'

interface PairDetailProps {
  readonly pair: ReconciledPair
  readonly agencies: Reconciliation['agencies']
}

/** What two agencies say of each other, why it may differ, and the cases behind it. */
export function PairDetail({ pair, agencies }: PairDetailProps) {
  const name = (id: string) => agencies.find((agency) => agency.id === id)?.name ?? id
  const [from, to] = [name(pair.from), name(pair.to)]
  const look = pairLooks[pair.state]
  return (
    <Panel title={`${from} to ${to}`} actions={<Tag tone={look.tone}>{look.words}</Tag>}>
      <Facts
        facts={[
          { label: `${from} says it made`, value: figureOr(pair.saidMade) },
          { label: `${to} says it received`, value: figureOr(pair.saidReceived) },
          { label: 'Forms the board holds', value: <Cases refs={pair.forms} /> },
          { label: 'Made against forms', value: <Why found={pair.madeToForms} /> },
          { label: 'Received against forms', value: <Why found={pair.receivedToForms} /> },
          { label: 'Made against received', value: <Why found={pair.madeToReceived} /> },
        ]}
      />
    </Panel>
  )
}

function Cases({ refs }: { readonly refs: readonly string[] }) {
  if (refs.length === 0) return 'None'
  return (
    <span className={styles.tags}>
      {refs.length}:
      {refs.map((ref) => (
        <Link key={ref} className={styles.link} to={`/escalations/${ref}`}>
          {ref}
        </Link>
      ))}
    </span>
  )
}

function Why({ found }: { readonly found: Comparison | null }) {
  if (!found) return 'Cannot be compared: one of them does not say.'
  if (found.difference === 0) return 'The same.'
  return (
    <>
      Differs by {Math.abs(found.difference)}.{' '}
      {found.explained.map(({ words, refs, kind }) => (
        <span key={kind + refs.join(' ')}>
          {words} {refs.length > 0 && <Cases refs={refs} />}
        </span>
      ))}{' '}
      {found.unexplained !== 0 && (
        <strong>{Math.abs(found.unexplained)} cannot be explained: ask the agencies.</strong>
      )}
    </>
  )
}
