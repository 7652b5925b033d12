import { Link } from 'react-router'
import type { MatchProposal } from '@shared/contract/intake'
import styles from './triage.module.css'

const titles: Record<MatchProposal['decision'], string> = {
  new: 'Looks like a new case',
  update: 'Looks like an update of',
  unsure: 'May belong to',
}

/** What the matcher proposes, and why. */
export function MatchCard({ match }: { readonly match: MatchProposal }) {
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
    </section>
  )
}
