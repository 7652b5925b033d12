import type { ReferralDetail } from '@shared/contract/referrals'
import { unanswered } from '@shared/referral/referral-phase'
import { beyondForm, informationForm, meetingForm, referredForm } from './forms/chair-forms'
import {
  actionForm,
  answerForm,
  checkedBackForm,
  closeForm,
  communicatedForm,
  recommendForm,
} from './forms/decision-forms'
import { conveneForm, standDownForm } from './forms/panel-forms'
import { evidenceForm, questionForm } from './forms/preparation-forms'
import type { StepForm } from './forms/step-form'

interface Move {
  readonly label: string
  readonly form: StepForm
}

/** What may be recorded of a referral as it stands, the likeliest first. */
export function movesOf(detail: ReferralDetail): Move[] {
  const { referral, panel, beyond, readiness } = detail
  const { phase } = referral
  const is = (...phases: (typeof phase)[]) => phases.includes(phase)
  const open = phase !== 'closed'
  const asked = readiness.every(({ group, state }) => group !== 'question' || state !== 'missing')
  const settled =
    referral.checkedBack.length > 0 && referral.actions.every(({ doneOn }) => doneOn !== null)
  const move = (when: boolean, label: string, form: () => StepForm): Move[] => (when ? [{ label, form: form() }] : [])
  const before = is('with-chair', 'panel')
  return [
    ...move(is('preparing') && !asked, 'Write the question', () => questionForm(detail)),
    ...move(is('preparing'), 'Put to the Chair', () => referredForm(detail)),
    ...move(before && (phase === 'with-chair' || referral.panel?.confirmed != null), 'Record the recommendation', () => recommendForm(detail)),
    ...move(is('recommended'), 'Tell the agencies', () => communicatedForm(detail)),
    ...move(unanswered(referral).length > 0, 'Record an answer', () => answerForm(detail)),
    ...move(is('following-up', 'beyond-chair') && settled, 'Close the referral', () => closeForm()),
    ...move(is('following-up', 'beyond-chair'), 'Record the check back', () => checkedBackForm()),
    ...move(before, 'Ask for further information', () => informationForm(detail)),
    ...move(open && (is('preparing') || before), 'Arrange a meeting', () => meetingForm(detail)),
    ...move(before && panel !== null && referral.panel === null, `Convene a resolution panel`, () => conveneForm()),
    ...move(phase === 'panel', 'Stand the panel down', () => standDownForm()),
    ...move(phase === 'panel' && referral.panel?.confirmed == null, 'Record the Chair’s own recommendation', () => recommendForm(detail)),
    ...move(open, 'Add an action', () => actionForm(detail)),
    ...move(is('preparing'), 'List evidence', () => evidenceForm(detail)),
    ...move(is('following-up') && unanswered(referral).length === 0 && referral.communicated !== null, 'Record a changed answer', () => answerForm(detail)),
    ...move(open && beyond.length > 0 && referral.referredOn !== null && referral.beyond === null, 'Take it beyond the Chair', () => beyondForm(detail)),
    ...move(open && !settled, 'Close the referral', () => closeForm()),
  ]
} // prettier-ignore
