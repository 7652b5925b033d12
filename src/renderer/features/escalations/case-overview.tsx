import type { CaseDetail } from '@shared/contract/escalations'
import { fieldDefinition, isFieldKey } from '@shared/domain/fields'
import { themeLabel } from '@shared/protocol/taxonomy'
import { Banner } from '../../ui/feedback/banner'
import { Tag } from '../../ui/feedback/tag'
import { counted } from '../../ui/format/counts'
import { longDate, shortDate } from '../../ui/format/dates'
import { Facts } from '../../ui/layout/facts'
import { Panel } from '../../ui/layout/panel'
import styles from './case.module.css'

/** What the case is about, what was answered, and how it ended. */
export function CaseOverview({ one }: { readonly one: CaseDetail }) {
  const { concern, response, outcome } = one
  return (
    <>
      <Panel title="Concern">
        <Words title="Reason for dispute" text={concern.summary} />
        <Words title="Outcome sought" text={concern.outcomeSought} />
        <div className={styles.part}>
          <h3>Grounds</h3>
          {one.grounds.length === 0 && <p className={styles.none}>Not recorded</p>}
          <div className={styles.chips}>
            {one.grounds.map((ground) => (
              <Tag key={ground.ground} tone="violet">
                {ground.label || themeLabel(ground.theme)}
              </Tag>
            ))}
          </div>
        </div>
      </Panel>
      <Panel title="Response">
        <Words
          title={response.on ? `Received ${longDate(response.on)}` : 'What the receiving agency answered'}
          text={response.summary}
        />
      </Panel>
      <Panel title="Outcome">
        {one.status === 'open' && outcome.summary === null ? (
          <p className={styles.none}>Still open.</p>
        ) : (
          <Words
            title={
              one.resolvedOn
                ? `${one.status === 'withdrawn' ? 'Withdrawn' : 'Resolved'} ${longDate(one.resolvedOn)}`
                : 'What was agreed'
            }
            text={outcome.summary}
          />
        )}
        {(one.status !== 'open' || outcome.timeStated !== null) && (
          <div className={styles.part}>
            <Facts facts={timeFacts(one)} />
          </div>
        )}
        {outcome.timesDiffer && (
          <Banner tone="warn">
            The form’s own time taken and the time between its dates differ by more than one working day.
          </Banner>
        )}
        {outcome.effectiveness !== null && (
          <Words title="Effectiveness of the policy" text={outcome.effectiveness} />
        )}
      </Panel>
      <Panel title="Timeline">
        <ol className={styles.timeline}>
          {one.timeline.map((entry, index) => (
            <li key={index}>
              <span className={styles.when}>{entry.on ? shortDate(entry.on) : 'No date'}</span>
              <span>
                {entry.what}
                {entry.detail !== null && <span className={styles['step-note']}>{entry.detail}</span>}
              </span>
            </li>
          ))}
        </ol>
      </Panel>
    </>
  )
}

function timeFacts({ outcome }: CaseDetail) {
  const computed =
    outcome.workingDays === null
      ? null
      : `${counted(outcome.workingDays, 'working day')}${
          outcome.calendarDays === null ? '' : ` (${counted(outcome.calendarDays, 'calendar day')})`
        }`
  return [
    { label: 'Time to resolution', value: computed },
    { label: 'As the form states it', value: outcome.timeStated },
  ]
}

function Words({ title, text }: { readonly title: string; readonly text: string | null }) {
  return (
    <div className={styles.part}>
      <h3>{title}</h3>
      {text ? <p className={styles.text}>{text}</p> : <p className={styles.none}>Not recorded</p>}
    </div>
  )
}

/** Where two documents of the case say different things. */
export function Disagreements({ one }: { readonly one: CaseDetail }) {
  if (one.disagreements.length === 0) return null
  const nameOf = (submission: string) =>
    one.submissions.find((document) => document.submission === submission)?.name ?? 'A document'
  return (
    <div className={styles.banners}>
      <Banner tone="warn" title="The documents disagree">
        <ul>
          {one.disagreements.map(({ field, says }) => (
            <li key={field}>
              {isFieldKey(field) ? fieldDefinition(field).label : field}:{' '}
              {says.map(({ submission, value }) => `“${value}” (${nameOf(submission)})`).join('; ')}
            </li>
          ))}
        </ul>
      </Banner>
    </div>
  )
}
