import type { ReferralDetail } from '@shared/contract/referrals'
import { unanswered } from '@shared/referral/referral-phase'
import { dateOrNull, newName, oneOf, type StepForm } from './step-form'

const agencyChoices = (agencies: readonly { readonly agencyId: string; readonly agency: string }[]) =>
  agencies.map(({ agencyId, agency }) => ({ id: agencyId, label: agency }))

export function recommendForm({ referral }: ReferralDetail): StepForm {
  const byPanel = referral.panel?.confirmed != null
  return {
    title: 'The recommendation',
    button: 'Record the recommendation',
    done: 'the recommendation is recorded.',
    note: 'A recommendation, never an instruction: the board cannot direct agencies. It resolves the case.',
    day: 'Made on',
    fields: [
      ...(byPanel
        ? [
            {
              name: 'by',
              label: 'Made by',
              kind: 'choice' as const,
              initial: 'panel',
              choices: [
                { id: 'panel', label: 'The resolution panel' },
                { id: 'chair', label: 'The Chair' },
              ],
            },
          ]
        : []),
      { name: 'text', label: 'What is recommended, in its own words', kind: 'long' as const },
    ],
    happening: (value) => ({
      type: 'recommended',
      by: oneOf(value('by'), ['chair', 'panel'] as const, 'chair'),
      text: value('text'),
    }),
  }
}

export function communicatedForm({ referral }: ReferralDetail): StepForm {
  const parties = referral.parties.filter(({ role }) => role !== 'other')
  return {
    title: 'Tell the agencies',
    button: 'Record that they were told',
    done: 'the agencies were told.',
    day: 'Told on',
    fields: [
      {
        name: 'to',
        label: 'Who was told',
        kind: 'many',
        initial: parties.map(({ agencyId }) => agencyId).join('\n'),
        choices: agencyChoices(referral.parties),
      },
      { name: 'how', label: 'How', kind: 'line', optional: true },
      { name: 'replyBy', label: 'Answers asked for by', kind: 'date', optional: true },
    ],
    happening: (value) => {
      const chosen = value('to').split('\n')
      return {
        type: 'communicated',
        to: referral.parties
          .filter(({ agencyId }) => chosen.includes(agencyId))
          .map(({ agencyId, agency }) => ({ agencyId, agency })),
        how: value('how'),
        replyBy: dateOrNull(value('replyBy')),
      }
    },
  }
}

const answers = ['accepted', 'accepted-in-part', 'declined'] as const

export function answerForm({ referral }: ReferralDetail): StepForm {
  const told = referral.communicated?.to ?? []
  const next = unanswered(referral)[0] ?? told[0]
  return {
    title: 'An agency’s answer',
    button: 'Record the answer',
    done: 'the answer is recorded.',
    day: 'Answered on',
    fields: [
      {
        name: 'agency',
        label: 'Agency',
        kind: 'choice',
        initial: next?.agencyId ?? '',
        choices: agencyChoices(told),
      },
      {
        name: 'answer',
        label: 'Its answer',
        kind: 'choice',
        initial: 'accepted',
        choices: [
          { id: 'accepted', label: 'Accepts the recommendation' },
          { id: 'accepted-in-part', label: 'Accepts part of it' },
          { id: 'declined', label: 'Declines it' },
        ],
      },
      {
        name: 'reason',
        label: 'What it said',
        description: 'Needed when it declines.',
        kind: 'long',
        optional: true,
      },
    ],
    happening: (value) => ({
      type: 'answered',
      agencyId: value('agency'),
      agency: told.find(({ agencyId }) => agencyId === value('agency'))?.agency ?? '',
      answer: oneOf(value('answer'), answers, 'accepted'),
      reason: value('reason'),
    }),
  }
}

export function actionForm({ referral }: ReferralDetail): StepForm {
  return {
    title: 'Add an action',
    button: 'Add the action',
    done: 'the action is added.',
    day: null,
    fields: [
      { name: 'what', label: 'What is to be done', kind: 'long' },
      { name: 'owner', label: 'Whose it is', kind: 'line', initial: referral.parties[0]?.agency ?? '' },
      { name: 'due', label: 'By when', kind: 'date', optional: true },
    ],
    happening: (value) => ({
      type: 'action-added',
      action: newName(),
      what: value('what'),
      owner: value('owner'),
      due: dateOrNull(value('due')),
    }),
  }
}

export function actionDoneForm(action: ReferralDetail['referral']['actions'][number]): StepForm {
  return {
    title: 'Action done',
    button: 'Record it',
    done: 'the action is done.',
    note: `${action.owner}: ${action.what}`,
    day: 'Done on',
    fields: [{ name: 'note', label: 'How it is known', kind: 'long', optional: true }],
    happening: (value) => ({ type: 'action-done', action: action.id, note: value('note') }),
  }
}

export function checkedBackForm(): StepForm {
  return {
    title: 'Checked back',
    button: 'Record it',
    done: 'the check back is recorded.',
    note: 'That what was recommended and agreed has been done, and what it changed for the person.',
    day: 'Checked on',
    fields: [{ name: 'note', label: 'What was found', kind: 'long' }],
    happening: (value) => ({ type: 'checked-back', note: value('note') }),
  }
}

export function closeForm(): StepForm {
  return {
    title: 'Close the referral',
    button: 'Close it',
    done: 'the referral is closed.',
    note: 'Nothing more is expected of anybody. It can be taken up again by striking out its closing.',
    day: 'Closed on',
    fields: [{ name: 'reason', label: 'How it ended', kind: 'long' }],
    happening: (value) => ({ type: 'closed', reason: value('reason') }),
  }
}
