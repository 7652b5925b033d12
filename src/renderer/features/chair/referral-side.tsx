import { Button } from '../../ui/button/button'
import { Tag } from '../../ui/feedback/tag'
import { shortDate, weekdayDate } from '../../ui/format/dates'
import { Panel } from '../../ui/layout/panel'
import { clockLooks } from '../../ui/words/case-words'
import { clauseInWords } from '../../ui/words/clause-words'
import styles from './chair.module.css'
import { DueTag } from './due-tag'
import { informationForm, meetingForm, receivedForm } from './forms/chair-forms'
import { Meetings } from './meetings'
import type { ReferralPartProps } from './referral-part'

/** Beside the story: what is due, the Chair’s deadlines, further information and meetings. */
export function ReferralSide({ detail, onForm }: ReferralPartProps) {
  const { due, clocks, referral } = detail
  const withChair = referral.phase === 'with-chair' || referral.phase === 'panel'
  return (
    <>
      <Panel title="What is due">
        {due.length === 0 && <p className={styles.quiet}>Nothing has a date.</p>}
        <ul className={styles.items}>
          {due.map((one) => (
            <li key={one.what + one.on} className={styles.stack}>
              <span>{one.what}</span>
              <DueTag due={one} />
            </li>
          ))}
        </ul>
      </Panel>
      {clocks.length > 0 && (
        <Panel title="The protocol’s deadlines">
          <ul className={styles.items}>
            {clocks.map((clock) => (
              <li key={`${clock.id}/${clock.round}`} className={styles.stack}>
                <span>{clock.what}</span>
                <Tag tone={clockLooks[clock.state].tone}>{clockLooks[clock.state].words}</Tag>
                <span className={styles.quiet}>
                  {clock.dueOn ? `By ${weekdayDate(clock.dueOn)}. ` : 'No date is set. '}
                  The policy, {clauseInWords(clock.clause)}
                </span>
                {clock.note && <span className={styles.quiet}>{clock.note}</span>}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {(withChair || referral.information.length > 0) && (
        <Panel
          title="Further information"
          actions={
            withChair && (
              <Button size="small" onPress={() => onForm(informationForm(detail))}>
                Ask for more
              </Button>
            )
          }
        >
          {referral.information.length === 0 && <p className={styles.quiet}>None was asked for.</p>}
          <ul className={styles.items}>
            {referral.information.map((one) => (
              <li key={one.id} className={styles.stack}>
                <span className={styles.words}>
                  <strong>{one.from}</strong>: {one.what}
                </span>
                {one.receivedOn ? (
                  <Tag tone="good">Received {shortDate(one.receivedOn)}</Tag>
                ) : (
                  <>
                    <Tag tone="warn">Asked for {shortDate(one.soughtOn)}</Tag>
                    <Button size="small" onPress={() => onForm(receivedForm(one))}>
                      It has come<span className="visually-hidden">: {one.what}</span>
                    </Button>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel
        title="Meetings"
        actions={
          referral.closed === null && (
            <Button size="small" onPress={() => onForm(meetingForm(detail))}>
              Arrange a meeting
            </Button>
          )
        }
      >
        <Meetings detail={detail} onForm={onForm} />
      </Panel>
    </>
  )
}
