import { Button } from '../../ui/button/button'
import { Tag } from '../../ui/feedback/tag'
import { shortDate } from '../../ui/format/dates'
import { Panel } from '../../ui/layout/panel'
import styles from './chair.module.css'
import { DueTag } from './due-tag'
import { actionDoneForm, actionForm } from './forms/decision-forms'
import type { ReferralPartProps } from './referral-part'

/** What is to be done, whose it is and by when. Shown once there is a recommendation, or an action. */
export function ActionsPanel({ detail, onForm }: ReferralPartProps) {
  const { referral, today } = detail
  if (referral.actions.length === 0 && !referral.recommendation) return null
  return (
    <Panel
      title="Actions"
      actions={
        referral.closed === null && (
          <Button size="small" onPress={() => onForm(actionForm(detail))}>
            Add an action
          </Button>
        )
      }
    >
      {referral.actions.length === 0 && <p className={styles.quiet}>None are recorded.</p>}
      <ul className={styles.items}>
        {referral.actions.map((action) => (
          <li key={action.id} className={styles.answer}>
            <span className={styles.words}>
              <strong>{action.owner}</strong>: {action.what}
            </span>
            {action.doneOn ? (
              <Tag tone="good">Done {shortDate(action.doneOn)}</Tag>
            ) : action.due ? (
              <DueTag due={{ on: action.due, overdue: action.due < today }} />
            ) : (
              <Tag tone="quiet">No date</Tag>
            )}
            {action.doneOn === null && referral.closed === null && (
              <Button size="small" onPress={() => onForm(actionDoneForm(action))}>
                Done<span className="visually-hidden">: {action.what}</span>
              </Button>
            )}
            {action.note && <p className={styles.quiet}>{action.note}</p>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
