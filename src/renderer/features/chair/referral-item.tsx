import { Link } from 'react-router'
import type { ReferralRow } from '@shared/contract/referrals'
import { Tag } from '../../ui/feedback/tag'
import { shortDate } from '../../ui/format/dates'
import items from '../../ui/list/items.module.css'
import styles from './chair.module.css'
import { DueTag } from './due-tag'

/** One referral of the list: who, between whom, what is due. */
export function ReferralItem({ row }: { readonly row: ReferralRow }) {
  const { ref, subject, due, phase, missing, referredOn, openedOn, caseStatus } = row
  const since = referredOn === null ? `Opened ${shortDate(openedOn)}` : `With the Chair ${shortDate(referredOn)}`
  const agreed = phase === 'preparing' && caseStatus !== 'open'
  return (
    <li className={`${items.item} ${styles.item}`}>
      <div className={styles.what}>
        <Link to={`/chair/${ref}`} className={items.link ?? ''}>
          {subject ?? 'Person not recorded'}
        </Link>
        <span className={styles.quiet}>
          {ref} · <Between {...row} />
        </span>
      </div>
      <div className={styles.when}>
        {due && <DueTag due={due} />}
        {due && <span className={styles.quiet}>{due.what}</span>}
        {!due && phase !== 'closed' && <span className={styles.quiet}>Nothing has a date</span>}
      </div>
      <div className={styles.when}>
        <span className={styles.quiet}>{since}</span>
        {phase === 'preparing' && missing > 0 && <Tag tone="warn">{missing} missing</Tag>}
        {phase === 'preparing' && missing === 0 && <Tag tone="good">Ready</Tag>}
        {agreed && <Tag tone="quiet">The case is closed</Tag>}
      </div>
    </li>
  )
} // prettier-ignore

/** From which agency to which. */
export function Between({
  escalating,
  receiving,
}: {
  readonly escalating: string | null
  readonly receiving: readonly string[]
}) {
  return (
    <>
      {escalating ?? 'Agency not recorded'} <span aria-label="to">→</span>{' '}
      {receiving.join(', ') || 'agency not recorded'}
    </>
  )
}
