import { Link } from 'react-router'
import type { ProposedReferral } from '@shared/contract/referrals'
import { Button } from '../../ui/button/button'
import { shortDate } from '../../ui/format/dates'
import items from '../../ui/list/items.module.css'
import styles from './chair.module.css'
import { Between } from './referral-item'

/** A case at the Chair’s stage that nobody has begun to refer. */
export function ProposedRow({
  one,
  onStart,
}: {
  readonly one: ProposedReferral
  readonly onStart: () => void
}) {
  return (
    <li className={`${items.item} ${styles.item}`}>
      <div className={styles.what}>
        <Link to={`/escalations/${one.caseRef}`} className={styles.plain ?? ''}>
          {one.subject ?? 'Person not recorded'}
        </Link>
        <span className={styles.quiet}>
          {one.caseRef} · <Between {...one} />
        </span>
      </div>
      <div className={styles.when}>
        <span className={styles.quiet}>
          {one.stage}
          {one.enteredOn && ` since ${shortDate(one.enteredOn)}`}
        </span>
      </div>
      <div className={styles.end}>
        <Button variant="primary" onPress={onStart}>
          Start the referral<span className="visually-hidden"> of {one.caseRef}</span>
        </Button>
      </div>
    </li>
  )
}
