import type { Referral, ReferralPhase } from '../domain/referral'

/** Agencies told of the recommendation that have not answered. */
export function unanswered({ communicated, answers }: Pick<Referral, 'communicated' | 'answers'>) {
  return (communicated?.to ?? []).filter(
    ({ agencyId }) => !answers.some((answer) => answer.agencyId === agencyId),
  )
}

/** Where a referral stands. It closes only when somebody closes it. */
export function phaseOf(referral: Omit<Referral, 'phase'>): ReferralPhase {
  const { closed, beyond, recommendation, communicated, panel, referredOn } = referral
  if (closed) return 'closed'
  if (beyond) return 'beyond-chair'
  if (recommendation) {
    if (!communicated) return 'recommended'
    return unanswered(referral).length > 0 ? 'awaiting-acceptance' : 'following-up'
  }
  if (referredOn === null) return 'preparing'
  return panel ? 'panel' : 'with-chair'
}

export const phaseWords: Readonly<Record<ReferralPhase, string>> = {
  preparing: 'Preparing',
  'with-chair': 'With the Chair',
  panel: 'Resolution panel',
  recommended: 'Recommended',
  'awaiting-acceptance': 'Awaiting acceptance',
  'following-up': 'Actions and check-back',
  'beyond-chair': 'Taken beyond the Chair',
  closed: 'Closed',
}
