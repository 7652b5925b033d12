import { CircleCheck, CircleDashed, CircleMinus, Mail } from 'lucide-react'
import type { ReferralDetail } from '@shared/contract/referrals'
import type { ReadinessItem } from '@shared/referral/readiness-item'
import { Button } from '../../ui/button/button'
import { shortDate } from '../../ui/format/dates'
import { clauseInWords } from '../../ui/words/clause-words'
import styles from './chair.module.css'
import { evidenceForm, ownViewsForm, positionForm, questionForm, representativeForm, setAsideForm, stageAccountForm } from './forms/preparation-forms' // prettier-ignore
import type { StepForm } from './forms/step-form'

const icons = {
  ready: <CircleCheck size={17} aria-hidden="true" />,
  missing: <CircleDashed size={17} aria-hidden="true" />,
  'set-aside': <CircleMinus size={17} aria-hidden="true" />,
}
const said = { ready: 'There', missing: 'Missing', 'set-aside': 'Set aside' }

interface RowProps {
  readonly item: ReadinessItem
  readonly detail: ReferralDetail
  readonly onForm: (form: StepForm) => void
  /** Left out where nothing is to be asked. */
  readonly onAsk?: (agencyId: string) => void
}

/** One thing of the readiness list: whether it is there, and how to get it. */
export function ReadinessRow({ item, detail, onForm, onAsk }: RowProps) {
  const { state, what, detail: words, clause, asked, askOf, request } = item
  const form = formFor(item, detail)
  const first = askOf[0]
  return (
    <li className={styles.ready} data-state={state}>
      <span className={styles.mark}>{icons[state]}</span>
      <div className={styles.readyText}>
        <strong>
          <span className="visually-hidden">{said[state]}: </span>
          {what}
        </strong>
        <span className={styles.quiet}>{words}</span>
        {clause && <span className={styles.quiet}>The policy, {clauseInWords(clause)}</span>}
        {asked && (
          <span className={styles.quiet}>
            Asked of {asked.agency} on {shortDate(asked.on)}
            {asked.replyBy && `, reply by ${shortDate(asked.replyBy)}`}.
          </span>
        )}
      </div>
      {state === 'missing' && (
        <div className={styles.buttons}>
          {form && (
            <Button size="small" onPress={() => onForm(form)}>
              Record it<span className="visually-hidden">: {what}</span>
            </Button>
          )}
          {onAsk && request !== null && first !== undefined && (
            <Button size="small" icon={<Mail size={14} aria-hidden="true" />} onPress={() => onAsk(first)}>
              Ask…<span className="visually-hidden">: {what}</span>
            </Button>
          )}
          <Button size="small" variant="quiet" onPress={() => onForm(setAsideForm(item))}>
            Go on without<span className="visually-hidden">: {what}</span>
          </Button>
        </div>
      )}
    </li>
  )
}

/** The form that puts down what is missing; null for what only arrives, such as the board’s form. */
function formFor({ id, group }: ReadinessItem, detail: ReferralDetail): StepForm | null {
  const about = id.slice(id.indexOf(':') + 1)
  const party = detail.referral.parties.find(({ agencyId }) => agencyId === about)
  switch (group) {
    case 'question':
      return questionForm(detail)
    case 'stages':
      return stageAccountForm(detail, about)
    case 'views':
      return party ? positionForm(party) : null
    case 'representation':
      return party ? representativeForm(party) : null
    case 'own-views':
      return ownViewsForm(detail)
    case 'evidence':
      return evidenceForm(detail)
    case 'forms':
      return null
  }
}
