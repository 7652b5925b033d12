import { z } from 'zod'
import { instant, isoDate } from '../domain/dates'
import { agencyInCase, caseTask, escalationStatus } from '../domain/escalation'
import { referral, referralPhase } from '../domain/referral'
import { referralHappening } from '../domain/referral-step'
import { clockState } from '../protocol/clock-state'
import { readinessItem } from '../referral/readiness-item'
import { referralDue } from '../referral/referral-due'

/** `ACC-2026-0007-R1`: the first referral of that case. */
export const referralRef = z.string().max(50)

const aboutCase = {
  caseRef: z.string(),
  /** Name of the person the case is about; null when not recorded. */
  subject: z.string().nullable(),
  escalating: z.string().nullable(),
  receiving: z.array(z.string()),
  caseStatus: escalationStatus,
  stage: z.string().nullable(),
}

export const referralRow = z.object({
  ref: referralRef,
  ...aboutCase,
  phase: referralPhase,
  openedOn: isoDate,
  referredOn: isoDate.nullable(),
  /** How much the readiness list still misses. */
  missing: z.number(),
  /** The soonest thing due; null when nothing has a date. */
  due: referralDue.nullable(),
})
export type ReferralRow = z.infer<typeof referralRow>

/** A case at the Chair’s stage that no referral is about yet. */
export const proposedReferral = z.object({ ...aboutCase, enteredOn: isoDate.nullable() })
export type ProposedReferral = z.infer<typeof proposedReferral>

const panelFinding = z.object({ kind: z.enum(['breach', 'advice']), message: z.string(), clause: z.string() })
const disputing = agencyInCase.extend({ member: z.boolean().nullable() })

export const panelView = z.object({
  rule: z.object({
    clause: z.string(),
    agencies: z.number(),
    level: z.string(),
    /** Who arranges a proxy, and for whom; null where the protocol knows none. */
    proxy: z.object({ for: z.string(), arrangedBy: z.string(), clause: z.string() }).nullable(),
    asksConflicts: z.boolean(),
  }),
  /** The agencies in dispute, with their membership of the board. */
  disputing: z.array(disputing),
  /** What the protocol says to the panel as it is chosen now. */
  findings: z.array(panelFinding),
  /** Agencies that could sit, for a panel nobody has chosen yet. */
  proposal: z.array(disputing.extend({ proxy: z.boolean() })),
})

export const referralDetail = z.object({
  ref: referralRef,
  ...aboutCase,
  number: z.number(),
  kind: z.enum(['adult', 'child']).nullable(),
  protocol: z.object({ pack: z.string(), version: z.string(), title: z.string() }),
  board: z.string(),
  today: isoDate,
  /** The stage of the protocol at which a case is put to the Chair; what the case is moved to when it is referred. */
  chairStage: z.object({ id: z.string(), name: z.string(), clause: z.string(), who: z.string() }),
  /** Whether putting it to the Chair moves the case to that stage, and the stages it would pass over. */
  referring: z.object({ moves: z.boolean(), skips: z.array(z.string()), whyNot: z.array(z.string()) }),
  /** Stages before the Chair, for who tried. */
  stages: z.array(z.object({ id: z.string(), name: z.string() })),
  beyond: z.array(z.object({ id: z.string(), name: z.string(), who: z.string() })),
  referral,
  readiness: z.array(readinessItem),
  /** Deadlines of the stages before the Chair and beyond. */
  clocks: z.array(clockState),
  tasks: z.array(caseTask),
  due: z.array(referralDue),
  /** Null where the protocol has no resolution panel. */
  panel: panelView.nullable(),
  documents: z.array(z.object({ submission: z.string(), name: z.string() })),
  steps: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      on: isoDate,
      what: z.string(),
      detail: z.string().nullable(),
      recordedAt: instant,
      recordedBy: z.string(),
      /** Why it was struck out; null when it stands. */
      struckOut: z.string().nullable(),
      mayBeStruckOut: z.boolean(),
    }),
  ),
})
export type ReferralDetail = z.infer<typeof referralDetail>

const caseRef = z.string().max(40)
const path = z.string().min(1).max(4096)
const request = z.object({
  ref: referralRef,
  agencyId: z.string(),
  /** Items of the readiness list. */
  items: z.array(z.string()).min(1).max(100),
  replyBy: isoDate.nullable(),
})

/** Referrals to the Chair, their resolution panels, and letters made ready for somebody to send. */
export const referralsContract = {
  'referrals.list': {
    input: z.object({
      phase: referralPhase.nullable(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.object({
      today: isoDate,
      /** How many in each phase, whatever page is shown. */
      counts: z.record(referralPhase, z.number()),
      rows: z.array(referralRow),
      proposed: z.array(proposedReferral),
      proposedTotal: z.number(),
    }),
  },
  'referrals.get': { input: z.object({ ref: referralRef }), output: referralDetail },
  /** The referrals of a case, the newest first, and whether another may be opened. */
  'referrals.ofCase': {
    input: z.object({ caseRef }),
    output: z.object({
      referrals: z.array(z.object({ ref: referralRef, phase: referralPhase })),
      /** Why none can be opened now; null when one can. */
      whyNot: z.string().nullable(),
      /** The case has not reached the Chair’s stage: opening one needs a reason. */
      needsReason: z.boolean(),
      /** The day the case reached that stage, when recorded. */
      reachedOn: isoDate.nullable(),
      today: isoDate,
    }),
  },
  'referrals.open': {
    input: z.object({ caseRef, on: isoDate, reason: z.string().max(2000).default('') }),
    output: referralDetail,
  },
  /** Records something that happened. What the case must know is recorded of the case too, in the same transaction. */
  'referrals.record': {
    input: z.object({ ref: referralRef, on: isoDate, happening: referralHappening }),
    output: referralDetail,
  },
  'referrals.strikeOut': {
    input: z.object({ ref: referralRef, step: z.string(), reason: z.string().trim().min(1).max(2000) }),
    output: referralDetail,
  },
  /** What the protocol says to a panel before it is kept. */
  'referrals.checkPanel': {
    input: z.object({
      ref: referralRef,
      seats: z
        .array(
          z.object({
            agencyId: z.string(),
            who: z.string().nullable(),
            proxy: z.boolean(),
            conflict: z.string().nullable(),
            conflictAsked: z.boolean(),
          }),
        )
        .max(20),
    }),
    output: z.object({ findings: z.array(panelFinding) }),
  },
  /** A letter asking an agency for missing things; records nothing. */
  'referrals.letter': {
    input: request,
    output: z.object({ to: z.string().nullable(), subject: z.string(), text: z.string() }),
  },
  /** The same as an e-mail draft in a file, for the officer’s own mail program; and that it was asked for. */
  'referrals.saveLetter': { input: request.extend({ path }), output: z.object({ path: z.string() }) },
  /** An invitation to a meeting or to the panel: an e-mail draft with its calendar entry, or the entry alone. */
  'referrals.saveInvitation': {
    input: z.object({ ref: referralRef, meeting: z.string(), as: z.enum(['eml', 'ics']), path }),
    output: z.object({ path: z.string() }),
  },
} as const
