import { z } from 'zod'
import { isoDate } from '../domain/dates'
import type { Referral } from '../domain/referral'
import { isLive } from '../protocol/clock-summary'
import type { ClockState } from '../protocol/clock-state'
import { unanswered } from './referral-phase'

/** Something that waits for somebody in a referral. */
export const referralDue = z.object({ what: z.string(), on: isoDate, overdue: z.boolean() })
export type ReferralDue = z.infer<typeof referralDue>

/**
 * What is due in a referral and when, soonest first: the protocol’s deadlines of the Chair, replies, meetings, answers
 * and actions. `missing`: ids still missing of the readiness list.
 */
export function dueInReferral(
  referral: Referral,
  clocks: readonly ClockState[],
  missing: readonly string[],
  today: string,
): ReferralDue[] {
  const dated = referral.closed === null ? waiting(referral, missing) : []
  const all = [...clocks.filter(isLive).map(({ what, dueOn }) => ({ what, on: dueOn })), ...dated]
  return all
    .flatMap(({ what, on }) => (on === null ? [] : [{ what, on, overdue: on < today }]))
    .sort((a, b) => a.on.localeCompare(b.on))
}

function waiting(referral: Referral, missing: readonly string[]) {
  const { asked, information, meetings, communicated, actions, referredOn } = referral
  const replies = (referredOn === null ? asked : []).filter(({ items }) =>
    items.some((item) => missing.includes(item)),
  )
  return [
    ...replies.map(({ agency, replyBy }) => ({ what: `Reply from ${agency}`, on: replyBy })),
    ...information
      .filter(({ receivedOn }) => receivedOn === null)
      .map(({ from, replyBy }) => ({ what: `Further information from ${from}`, on: replyBy })),
    ...meetings.filter(({ heldOn }) => heldOn === null).map(({ purpose, on }) => ({ what: purpose, on })),
    ...unanswered(referral).map(({ agency }) => ({
      what: `Answer of ${agency} to the recommendation`,
      on: communicated?.replyBy ?? null,
    })),
    ...actions
      .filter(({ doneOn }) => doneOn === null)
      .map(({ what, owner, due }) => ({ what: `${owner}: ${what}`, on: due })),
  ]
}
