import type { ReferralOfCase } from '../../store'

/** What a referral is called: the reference of its case with its number. */
export const refOfReferral = ({ caseRef, number }: Pick<ReferralOfCase, 'caseRef' | 'number'>): string =>
  `${caseRef}-R${number}`
