import { AccordError } from '@shared/domain/problem'

export function noSuchReferral(ref: string): AccordError {
  return new AccordError({
    code: 'referrals/no-such-referral',
    message: `There is no referral ${ref} on the register.`,
    whatToDo: 'Check the reference: it is that of the case and the number of the referral, such as ACC-2026-0007-R1.',
    item: ref,
  })
} // prettier-ignore

/** Something the state of a referral, or the protocol, does not allow. */
export function referralNotNow(ref: string, why: string, whatToDo: string): AccordError {
  return new AccordError({ code: 'referrals/not-now', message: `${ref}: ${why}`, whatToDo, item: ref })
}
