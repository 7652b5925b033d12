import { Link } from 'react-router'
import type { MatchProposal } from '@shared/contract/intake'
import { Button } from '../../ui/button/button'
import styles from './triage.module.css'

const titles: Record<MatchProposal['decision'], string> = {
  new: 'Looks like a new case',
  update: 'Looks like an update of',
  unsure: 'May belong to',
}

interface MatchCardProps {
  readonly match: MatchProposal
  readonly onOther: () => void
}

/** What the matcher proposes, and why. */
export function MatchCard({ match, onOther }: MatchCardProps) {
  return (
    <section className={styles.match} aria-label="Proposed match">
      <p className={styles['match-title']}>
        {match.decision === 'unsure' && match.case === null
          ? 'New case or update? Please decide'
          : titles[match.decision]}{' '}
        {match.case && match.decision !== 'new' && (
          <Link to={`/escalations/${match.case}`}>{match.case}</Link>
        )}
      </p>
      {match.reasons.length > 0 && <p>{match.reasons.join(' · ')}</p>}
      {match.decision === 'update' && (
        <Button size="small" variant="quiet" onPress={onOther}>
          Another case…
        </Button>
      )}
    </section>
  )
}
