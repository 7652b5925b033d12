import type { ReferralDetail } from '@shared/contract/referrals'
import type { StepForm } from './step-form'

export function conveneForm(): StepForm {
  return {
    title: 'Convene a resolution panel',
    button: 'Convene it',
    done: 'a resolution panel is convened.',
    day: 'Decided by the Chair on',
    fields: [{ name: 'reason', label: 'Why a panel', kind: 'long', optional: true }],
    happening: (value) => ({ type: 'panel-convened', reason: value('reason') }),
  }
}

export function confirmPanelForm({ panel }: ReferralDetail): StepForm {
  const breaches = (panel?.findings ?? []).filter(({ kind }) => kind === 'breach').map(({ message }) => message)
  const against = breaches.length > 0
  return {
    title: 'Confirm the panel',
    button: against ? 'Confirm it all the same' : 'Confirm it',
    done: 'the panel is confirmed.',
    ...(against ? { note: `The panel is against the protocol. ${breaches.join(' ')}` } : {}),
    day: 'Confirmed on',
    fields: against ? [{ name: 'reason', label: 'Why it sits all the same', kind: 'long' }] : [],
    happening: (value) => ({ type: 'panel-confirmed', breaches, reason: against ? value('reason') : null }),
  }
} // prettier-ignore

export function representationForm({ referral }: ReferralDetail): StepForm {
  const choices = referral.parties.map(({ agencyId, agency }) => ({ id: agencyId, label: agency }))
  return {
    title: 'A representation received',
    button: 'Record it',
    done: 'the representation is recorded.',
    day: 'Received on',
    fields: [
      {
        name: 'agency',
        label: 'From',
        kind: 'choice',
        initial: choices[0]?.id ?? '',
        choices,
      },
      { name: 'what', label: 'What it says', kind: 'long' },
    ],
    happening: (value) => ({
      type: 'representation-received',
      agencyId: value('agency'),
      agency: choices.find(({ id }) => id === value('agency'))?.label ?? '',
      what: value('what'),
    }),
  }
}

export function standDownForm(): StepForm {
  return {
    title: 'Stand the panel down',
    button: 'Stand it down',
    done: 'the panel is stood down.',
    day: 'Stood down on',
    fields: [{ name: 'reason', label: 'Why', kind: 'long' }],
    happening: (value) => ({ type: 'panel-stood-down', reason: value('reason') }),
  }
}
