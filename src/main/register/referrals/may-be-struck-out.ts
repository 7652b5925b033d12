import type { ReferralHappening, ReferralStepType } from '@shared/domain/referral-step'

/** Steps of a referral that the case, its clocks and its duties rest on. */
const knownToCase: ReadonlySet<ReferralStepType> = new Set([
  'referred', 'information-sought', 'information-received', 'communicated', 'checked-back', 'taken-beyond',
]) // prettier-ignore

/** What the case rests on stays, but for a recommendation: without it the case opens again. */
export function mayBeStruckOut({ type }: ReferralHappening): boolean {
  return type !== 'opened' && type !== 'struck-out' && !knownToCase.has(type)
}
