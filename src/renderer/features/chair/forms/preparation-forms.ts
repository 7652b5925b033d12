import type { ReferralDetail } from '@shared/contract/referrals'
import type { ReferralParty } from '@shared/domain/referral'
import type { ReadinessItem } from '@shared/referral/readiness-item'
import { newName, oneOf, type StepForm } from './step-form'

export function questionForm({ referral }: ReferralDetail): StepForm {
  return {
    title: 'The question to the Chair',
    button: 'Keep the question',
    done: 'the question is kept.',
    day: null,
    fields: [
      {
        name: 'question',
        label: 'What is the Chair asked?',
        description: 'One question the Chair can answer with a recommendation. It stands on the cover of the pack.',
        kind: 'long',
        initial: referral.question ?? '',
      },
    ],
    happening: (value) => ({ type: 'question-set', question: value('question') }),
  }
} // prettier-ignore

export function positionForm({ agencyId, agency, role, position }: ReferralParty): StepForm {
  return {
    title: `The position of ${agency}`,
    button: 'Keep the position',
    done: `the position of ${agency} is kept.`,
    day: null,
    fields: [
      {
        name: 'position',
        label: 'What it says of the disagreement, in its own words',
        kind: 'long',
        initial: position ?? '',
      },
    ],
    happening: (value) => ({ type: 'position-set', agencyId, agency, role, position: value('position') }),
  }
}

export function representativeForm({ agencyId, agency, role, representedBy }: ReferralParty): StepForm {
  return {
    title: `Who represents ${agency}`,
    button: 'Keep the name',
    done: `who represents ${agency} is kept.`,
    day: null,
    fields: [{ name: 'who', label: 'Name and post', kind: 'line', initial: representedBy ?? '' }],
    happening: (value) => ({ type: 'representative-set', agencyId, agency, role, who: value('who') }),
  }
}

const from = ['person', 'advocate', 'family-or-carer', 'not-sought'] as const

export function ownViewsForm({ referral, kind }: ReferralDetail): StepForm {
  const person = kind === 'child' ? 'child' : 'adult'
  return {
    title: `The ${person}’s own views and wishes`,
    button: 'Keep the views',
    done: `the ${person}’s views are kept.`,
    day: 'When they were asked',
    fields: [
      {
        name: 'from',
        label: 'Where they come from',
        kind: 'choice',
        initial: referral.ownViews?.from ?? 'person',
        choices: [
          { id: 'person', label: `The ${person}` },
          { id: 'advocate', label: 'An advocate' },
          { id: 'family-or-carer', label: 'Family or a carer' },
          { id: 'not-sought', label: 'They were not sought' },
        ],
      },
      {
        name: 'views',
        label: `What the ${person} wants to happen, or why they were not asked`,
        kind: 'long',
        initial: referral.ownViews?.views ?? '',
      },
    ],
    happening: (value) => ({ type: 'own-views-set', from: oneOf(value('from'), from, 'person'), views: value('views') }),
  }
} // prettier-ignore

export function stageAccountForm({ referral, stages }: ReferralDetail, stage: string): StepForm {
  const name = stages.find(({ id }) => id === stage)?.name ?? 'The stage'
  const before = referral.stageAccounts.find((one) => one.stage === stage)
  return {
    title: `${name}: who tried`,
    button: 'Keep it',
    done: `who tried at ${name} is kept.`,
    day: null,
    fields: [
      { name: 'who', label: 'Who in each agency', kind: 'line', initial: before?.who ?? '' },
      {
        name: 'account',
        label: 'With what result',
        kind: 'long',
        optional: true,
        initial: before?.account ?? '',
      },
    ],
    happening: (value) => ({
      type: 'stage-account-set',
      stage,
      who: value('who'),
      account: value('account'),
    }),
  }
}

export function evidenceForm({ documents }: ReferralDetail): StepForm {
  return {
    title: 'List evidence',
    button: 'List it',
    done: 'the evidence is listed.',
    day: null,
    fields: [
      { name: 'what', label: 'What it is', kind: 'line' },
      { name: 'heldBy', label: 'Who holds it', kind: 'line', optional: true },
      {
        name: 'submission',
        label: 'The document on the case, when it is one',
        kind: 'choice',
        optional: true,
        choices: [
          { id: '', label: 'None of them' },
          ...documents.map(({ submission, name }) => ({ id: submission, label: name })),
        ],
      },
    ],
    happening: (value) => ({
      type: 'evidence-added',
      evidence: newName(),
      what: value('what'),
      heldBy: value('heldBy'),
      submission: value('submission') || null,
    }),
  }
}

export function setAsideForm({ id, what }: ReadinessItem): StepForm {
  return {
    title: 'Go on without it',
    button: 'Go on without it',
    done: 'the referral goes on without it.',
    note: `${what}: the pack says that it is missing, and why.`,
    day: null,
    fields: [{ name: 'reason', label: 'Why', kind: 'long' }],
    happening: (value) => ({ type: 'set-aside', item: id, reason: value('reason') }),
  }
}
