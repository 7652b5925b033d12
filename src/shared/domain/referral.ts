import { z } from 'zod'
import { isoDate } from './dates'
import { answerGiven, ownViewsFrom, panelSeat, partyRole } from './referral-step'

/**
 * Where a referral stands. `recommended`: recommended and not yet told to the agencies. `following-up`: every agency
 * has answered, and actions or the check that they were done are still open.
 */
export const referralPhase = z.enum([
  'preparing',
  'with-chair',
  'panel',
  'recommended',
  'awaiting-acceptance',
  'following-up',
  'beyond-chair',
  'closed',
])
export type ReferralPhase = z.infer<typeof referralPhase>

/** An agency of the referral: what it says, and who speaks for it. */
export const referralParty = z.object({
  agencyId: z.string(),
  agency: z.string(),
  role: partyRole,
  /** Its position in its own words; null when nobody has given it. */
  position: z.string().nullable(),
  /** `form`: taken over from what its form says of the dispute; `recorded`: put down for the referral. */
  source: z.enum(['form', 'recorded']).nullable(),
  /** Name or post of whoever represents it before the Chair; null when not known. */
  representedBy: z.string().nullable(),
})
export type ReferralParty = z.infer<typeof referralParty>

export const referralAction = z.object({
  id: z.string(),
  what: z.string(),
  owner: z.string(),
  due: isoDate.nullable(),
  doneOn: isoDate.nullable(),
  note: z.string().nullable(),
})
export type ReferralAction = z.infer<typeof referralAction>

export const referralMeeting = z.object({
  id: z.string(),
  purpose: z.string(),
  on: isoDate,
  starts: z.string().nullable(),
  minutes: z.number().nullable(),
  place: z.string(),
  heldOn: isoDate.nullable(),
  note: z.string().nullable(),
  invitedOn: isoDate.nullable(),
})
export type ReferralMeeting = z.infer<typeof referralMeeting>

export const resolutionPanel = z.object({
  convenedOn: isoDate,
  reason: z.string().nullable(),
  seats: z.array(panelSeat),
  /** Null until it was confirmed as composed now; with what the protocol says against it, and why all the same. */
  confirmed: z.object({ on: isoDate, breaches: z.array(z.string()), reason: z.string().nullable() }).nullable(),
  representations: z.array(
    z.object({ agencyId: z.string(), agency: z.string(), on: isoDate, what: z.string() }),
  ),
}) // prettier-ignore
export type ResolutionPanel = z.infer<typeof resolutionPanel>

/** A referral to the Independent Chair, worked out from its recorded steps and the parties of its case. */
export const referral = z.object({
  phase: referralPhase,
  opened: z.object({ on: isoDate, how: z.enum(['stage-reached', 'by-hand']), reason: z.string().nullable() }),
  /** What the Chair is asked. */
  question: z.string().nullable(),
  /** Every agency of the case, the escalating one first, then others asked. */
  parties: z.array(referralParty),
  /** The views of the person the case is about: Making Safeguarding Personal. */
  ownViews: z.object({ from: ownViewsFrom, views: z.string(), on: isoDate }).nullable(),
  stageAccounts: z.array(z.object({ stage: z.string(), who: z.string(), account: z.string().nullable() })),
  evidence: z.array(
    z.object({ id: z.string(), what: z.string(), heldBy: z.string().nullable(), submission: z.string().nullable() }),
  ),
  setAside: z.array(z.object({ item: z.string(), reason: z.string(), on: isoDate })),
  asked: z.array(
    z.object({ items: z.array(z.string()), agencyId: z.string().nullable(), agency: z.string(), on: isoDate, replyBy: isoDate.nullable() }),
  ),
  referredOn: isoDate.nullable(),
  information: z.array(
    z.object({
      id: z.string(),
      from: z.string(),
      what: z.string(),
      soughtOn: isoDate,
      replyBy: isoDate.nullable(),
      receivedOn: isoDate.nullable(),
      received: z.string().nullable(),
    }),
  ),
  meetings: z.array(referralMeeting),
  panel: resolutionPanel.nullable(),
  recommendation: z.object({ on: isoDate, by: z.enum(['chair', 'panel']), text: z.string() }).nullable(),
  communicated: z
    .object({
      on: isoDate,
      to: z.array(z.object({ agencyId: z.string(), agency: z.string() })),
      how: z.string().nullable(),
      replyBy: isoDate.nullable(),
    })
    .nullable(),
  /** The last answer of each agency to the recommendation. */
  answers: z.array(
    z.object({ agencyId: z.string(), agency: z.string(), answer: answerGiven, on: isoDate, reason: z.string().nullable() }),
  ),
  actions: z.array(referralAction),
  checkedBack: z.array(z.object({ on: isoDate, note: z.string() })),
  beyond: z.object({ on: isoDate, stage: z.string(), to: z.string(), reason: z.string() }).nullable(),
  closed: z.object({ on: isoDate, reason: z.string() }).nullable(),
}) // prettier-ignore
export type Referral = z.infer<typeof referral>
