import { unanswered } from '@shared/referral/referral-phase'
import { Button } from '../../ui/button/button'
import { Tag } from '../../ui/feedback/tag'
import { listed } from '../../ui/format/counts'
import { longDate, shortDate } from '../../ui/format/dates'
import { Panel } from '../../ui/layout/panel'
import { ActionsPanel } from './actions-panel'
import { answerWords } from './chair-words'
import styles from './chair.module.css'
import { questionForm } from './forms/preparation-forms'
import type { ReferralPartProps } from './referral-part'

/** The question, what was recommended and how the agencies took it. */
export function DecisionPanel({ detail, onForm }: ReferralPartProps) {
  const { referral } = detail
  const { question, recommendation, communicated, answers, checkedBack, beyond, closed } = referral
  return (
    <>
      <Panel
        title="The question to the Chair"
        actions={
          closed === null && (
            <Button size="small" variant="quiet" onPress={() => onForm(questionForm(detail))}>
              {question === null ? 'Write the question' : 'Change the question'}
            </Button>
          )
        }
      >
        <p className={styles.words}>{question ?? <span className={styles.quiet}>Not written yet.</span>}</p>
      </Panel>
      {recommendation && (
        <Panel title={recommendation.by === 'panel' ? 'The panel’s recommendation' : 'The Chair’s recommendation'}>
          <p className={styles.words}>{recommendation.text}</p>
          <p className={styles.quiet}>
            Made on {longDate(recommendation.on)}. A recommendation: the board cannot direct agencies.
          </p>
          {communicated && (
            <p className={styles.quiet}>
              Told to {listed(communicated.to.map(({ agency }) => agency))} on {longDate(communicated.on)}
              {communicated.how && `, ${communicated.how}`}.
            </p>
          )}
          <ul className={styles.items}>
            {answers.map(({ agencyId, agency, answer, on, reason }) => (
              <li key={agencyId} className={styles.answer}>
                <span>{agency}</span>
                <Tag tone={answerWords[answer].tone}>{answerWords[answer].words}</Tag>
                <span className={styles.quiet}>{shortDate(on)}</span>
                {reason && <p className={styles.words}>{reason}</p>}
              </li>
            ))}
            {unanswered(referral).map(({ agencyId, agency }) => (
              <li key={agencyId} className={styles.answer}>
                <span>{agency}</span>
                <Tag tone="warn">Has not answered</Tag>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <ActionsPanel detail={detail} onForm={onForm} />
      {(checkedBack.length > 0 || beyond || closed) && (
        <Panel title="How it went on">
          {checkedBack.map(({ on, note }) => (
            <p key={on + note} className={styles.words}>
              Checked back on {longDate(on)}: {note}
            </p>
          ))}
          {beyond && (
            <p className={styles.words}>
              Taken to {beyond.to} on {longDate(beyond.on)}: {beyond.reason}
            </p>
          )}
          {closed && (
            <p className={styles.words}>
              Closed on {longDate(closed.on)}: {closed.reason}
            </p>
          )}
        </Panel>
      )}
    </>
  )
} // prettier-ignore
