import { PencilLine } from 'lucide-react'
import { Button } from '../../ui/button/button'
import { Panel } from '../../ui/layout/panel'
import styles from './chair.module.css'
import { ownViewsForm, positionForm, representativeForm } from './forms/preparation-forms'
import type { ReferralPartProps } from './referral-part'

const roles = { escalating: 'Escalating', receiving: 'Receiving', other: 'Also asked' }
const sources = { form: 'As its form says.', recorded: null }
const viewsFrom = {
  person: 'From the person themselves.',
  advocate: 'Through an advocate.',
  'family-or-carer': 'Through family or a carer.',
  'not-sought': 'They were not asked:',
}

/** What each agency says, side by side, and what the person wants. */
export function PartiesPanel({ detail, onForm }: ReferralPartProps) {
  const { referral, kind } = detail
  const closed = referral.phase === 'closed'
  const person = kind === 'child' ? 'child' : 'adult'
  const edit = (label: string, of: string, onPress: () => void) =>
    !closed && (
      <Button size="small" variant="quiet" icon={<PencilLine size={14} aria-hidden="true" />} onPress={onPress}>
        {label}
        <span className="visually-hidden"> {of}</span>
      </Button>
    )
  return (
    <Panel title="What each side says">
      <div className={styles.sides}>
        {referral.parties.map((party) => (
          <article key={party.agencyId} className={styles.side}>
            <span className={styles.quiet}>{roles[party.role]}</span>
            <h3>{party.agency}</h3>
            <p className={styles.words}>{party.position ?? <span className={styles.quiet}>Its position is not recorded.</span>}</p>
            {party.source && sources[party.source] && <p className={styles.quiet}>{sources[party.source]}</p>}
            <p className={styles.quiet}>Represented by: {party.representedBy ?? 'nobody named'}</p>
            <div className={styles.buttons}>
              {edit('Position', `of ${party.agency}`, () => onForm(positionForm(party)))}
              {edit('Representative', `of ${party.agency}`, () => onForm(representativeForm(party)))}
            </div>
          </article>
        ))}
        <article className={styles.side}>
          <span className={styles.quiet}>Making Safeguarding Personal</span>
          <h3>The {person}’s own views</h3>
          {referral.ownViews ? (
            <>
              <p className={styles.quiet}>{viewsFrom[referral.ownViews.from]}</p>
              <p className={styles.words}>{referral.ownViews.views}</p>
            </>
          ) : (
            <p className={styles.quiet}>Not recorded.</p>
          )}
          <div className={styles.buttons}>{edit('Views', `of the ${person}`, () => onForm(ownViewsForm(detail)))}</div>
        </article>
      </div>
    </Panel>
  )
} // prettier-ignore
