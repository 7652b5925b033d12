import type { ReferralPhase } from '@shared/domain/referral'
import type { Tone } from '../../ui/feedback/tag'

/** Headings of the list, in the order of a referral’s life, and what waits under each. */
export const phaseNotes: Readonly<Record<ReferralPhase, string>> = {
  preparing: 'Gather what is missing, then put it to the Chair.',
  'with-chair': 'The Chair’s deadline runs.',
  panel: 'A resolution panel is convened.',
  recommended: 'Tell the agencies.',
  'awaiting-acceptance': 'Agencies have still to answer.',
  'following-up': 'Every agency has answered: see that it is done.',
  'beyond-chair': 'The board’s meeting or a regulator has it.',
  closed: '',
}

export const phaseTones: Readonly<Record<ReferralPhase, Tone>> = {
  preparing: 'info',
  'with-chair': 'violet',
  panel: 'violet',
  recommended: 'accent',
  'awaiting-acceptance': 'warn',
  'following-up': 'good',
  'beyond-chair': 'bad',
  closed: 'quiet',
}

export const answerWords = {
  accepted: { words: 'Accepts', tone: 'good' },
  'accepted-in-part': { words: 'Accepts part', tone: 'warn' },
  declined: { words: 'Declines', tone: 'bad' },
} as const satisfies Record<string, { words: string; tone: Tone }>
