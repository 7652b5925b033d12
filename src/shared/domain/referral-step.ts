import { z } from 'zod'
import { instant, isoDate } from './dates'

const text = z.string().trim().min(1).max(20_000)
const short = z.string().trim().min(1).max(500)
const agency = z.object({ agencyId: z.string(), agency: short })

/** How an agency stands in a referral. `other`: asked for its views without being in the dispute. */
export const partyRole = z.enum(['escalating', 'receiving', 'other'])

/** Where the views recorded as the adult’s (or child’s) come from. `not-sought`: nobody asked them; the text says why. */
export const ownViewsFrom = z.enum(['person', 'advocate', 'family-or-carer', 'not-sought'])

export const answerGiven = z.enum(['accepted', 'accepted-in-part', 'declined'])

/** Somebody at the table of a resolution panel. */
export const panelSeat = agency.extend({
  /** Name or post of the officer who sits; null while nobody is named. */
  who: short.nullable(),
  /** Sits for an agency of the escalation that has no seat on the board: who arranged it, with whom, and when. */
  proxy: z.object({ arrangedWith: short, on: isoDate }).nullable(),
  /** What ties the officer to the case; null when they declared nothing, or nobody has asked. */
  conflict: z.string().trim().max(2000).nullable(),
  /** Whether they were asked about conflicts of interest. */
  conflictAsked: z.boolean(),
})
export type PanelSeatOfReferral = z.infer<typeof panelSeat>

/**
 * What happens in a referral, one after the other; a referral is worked out from these alone. `on` of a step is the
 * day it happened. None is changed or taken back: a step recorded by mistake is struck out by another.
 */
export const referralHappening = z.discriminatedUnion('type', [
  /** `by-hand` has a reason: the case was not at the Chair’s stage. */
  z.object({ type: z.literal('opened'), how: z.enum(['stage-reached', 'by-hand']), reason: text.nullable() }),
  z.object({ type: z.literal('question-set'), question: text }),
  /** What an agency says of the disagreement. */
  z.object({ type: z.literal('position-set'), ...agency.shape, role: partyRole, position: text }),
  z.object({ type: z.literal('representative-set'), ...agency.shape, role: partyRole, who: short }),
  z.object({ type: z.literal('own-views-set'), from: ownViewsFrom, views: text }),
  /** Who tried to resolve it at a stage, and how that went. */
  z.object({ type: z.literal('stage-account-set'), stage: z.string(), who: short, account: z.string().max(20_000) }),
  z.object({
    type: z.literal('evidence-added'),
    evidence: z.string(),
    what: short,
    heldBy: z.string().trim().max(500),
    /** The document on the case, when it is one. */
    submission: z.string().nullable(),
  }),
  /** Something the readiness list asks for will not come; why the referral goes on without it. */
  z.object({ type: z.literal('set-aside'), item: z.string(), reason: text }),
  /** A request for missing things was made ready to send. Accord sends nothing. */
  z.object({
    type: z.literal('asked'),
    items: z.array(z.string()).min(1),
    agencyId: z.string().nullable(),
    agency: z.string(),
    how: z.enum(['draft', 'copied']),
    replyBy: isoDate.nullable(),
  }),
  z.object({ type: z.literal('referred'), note: z.string().max(20_000) }),
  z.object({
    type: z.literal('information-sought'),
    information: z.string(),
    from: short,
    what: text,
    replyBy: isoDate.nullable(),
  }),
  z.object({ type: z.literal('information-received'), information: z.string(), note: z.string().max(20_000) }),
  z.object({
    type: z.literal('meeting-arranged'),
    meeting: z.string(),
    purpose: short,
    day: isoDate,
    /** On the 24-hour clock, in the board’s time zone. */
    starts: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/).nullable(),
    minutes: z.number().int().min(5).max(1440).nullable(),
    place: z.string().trim().max(500),
  }),
  z.object({ type: z.literal('meeting-held'), meeting: z.string(), note: z.string().max(20_000) }),
  /** A recommendation, never an instruction: boards cannot direct agencies. */
  z.object({ type: z.literal('recommended'), by: z.enum(['chair', 'panel']), text }),
  z.object({ type: z.literal('communicated'), to: z.array(agency).min(1), how: z.string().trim().max(500), replyBy: isoDate.nullable() }),
  z.object({ type: z.literal('answered'), ...agency.shape, answer: answerGiven, reason: z.string().max(20_000) }),
  z.object({ type: z.literal('action-added'), action: z.string(), what: text, owner: short, due: isoDate.nullable() }),
  z.object({ type: z.literal('action-done'), action: z.string(), note: z.string().max(20_000) }),
  z.object({ type: z.literal('checked-back'), note: text }),
  /** Taken beyond the Chair: to the board’s meeting, or a regulator. */
  z.object({ type: z.literal('taken-beyond'), stage: z.string(), to: short, reason: text }),
  z.object({ type: z.literal('closed'), reason: text }),
  z.object({ type: z.literal('panel-convened'), reason: z.string().max(20_000) }),
  z.object({ type: z.literal('panel-composed'), seats: z.array(panelSeat).max(20) }),
  /** `breaches`: what the protocol says against this panel; then there is a reason. */
  z.object({
    type: z.literal('panel-confirmed'),
    breaches: z.array(z.string()),
    reason: z.string().max(20_000).nullable(),
  }),
  z.object({ type: z.literal('panel-invited'), meeting: z.string() }),
  z.object({ type: z.literal('representation-received'), ...agency.shape, what: text }),
  z.object({ type: z.literal('panel-stood-down'), reason: text }),
  z.object({ type: z.literal('struck-out'), step: z.string(), reason: text }),
]) // prettier-ignore
export type ReferralHappening = z.infer<typeof referralHappening>
export type ReferralStepType = ReferralHappening['type']

/** One recorded step: what happened, when, who recorded it. */
export const referralStep = z.object({
  id: z.string(),
  on: isoDate,
  recordedAt: instant,
  recordedBy: z.string(),
  happening: referralHappening,
})
export type ReferralStep = z.infer<typeof referralStep>
