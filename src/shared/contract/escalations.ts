import { z } from 'zod'
import { isoDate } from '../domain/dates'
import {
  agencyInCase, caseDocument, caseTask, escalationStatus, groundInCase, historyEntry, personInvolved, rung, stagePassed, subject, timelineEntry,
} from '../domain/escalation' // prettier-ignore
import { drill } from '../analysis/drill'
import { figureFilters } from '../analysis/figure-filters'
import { clockState } from '../protocol/clock-state'

export const caseRow = z.object({
  ref: z.string(),
  protocol: z.object({ pack: z.string(), version: z.string() }),
  status: escalationStatus,
  subject,
  escalating: agencyInCase.nullable(),
  receiving: z.array(agencyInCase),
  raisedOn: isoDate.nullable(),
  receivedOn: isoDate,
  stage: z.object({ number: z.number().nullable(), name: z.string(), rung }).nullable(),
  stages: z.array(stagePassed),
  resolvedOn: isoDate.nullable(),
  resolvedStage: z.number().nullable(),
  clocks: z.array(clockState),
  tasks: z.array(caseTask),
  submissions: z.array(caseDocument),
})
export type CaseRow = z.infer<typeof caseRow>

/** What a person may record as having happened. */
export const recordable = z.enum([
  'contact-made',
  'confirmed-in-writing',
  'checked-back',
  'review-done',
  'information-requested',
  'information-received',
  'recommended',
  'communicated',
  /** When the disagreement, or the decision disagreed with, came about; forms seldom say. */
  'concern-arose',
  /** The attempt to resolve at a stage was made and failed. */
  'not-agreed',
  /** A duty or deadline, named by `clock`, that has no kind of its own above. */
  'task-done',
])

export const caseActionRuling = z.object({
  action: z.enum(['advance', 'skip', 'resolve', 'reopen', 'withdraw', 'out-of-scope']),
  /** The stage it leads to or concerns; null for actions that concern the case. */
  stage: z.object({ id: z.string(), name: z.string() }).nullable(),
  allowed: z.boolean(),
  whyNot: z.array(z.string()),
  /** Names of stages it passes over. */
  skips: z.array(z.string()),
  needsResponseDate: z.boolean(),
})

export const caseDetail = caseRow.extend({
  people: z.array(personInvolved),
  grounds: z.array(groundInCase),
  concern: z.object({
    summary: z.string().nullable(),
    outcomeSought: z.string().nullable(),
    isProcess: z.enum(['yes', 'no']).nullable(),
    isProfessionalHandling: z.enum(['yes', 'no']).nullable(),
  }),
  response: z.object({ on: isoDate.nullable(), summary: z.string().nullable() }),
  outcome: z.object({
    summary: z.string().nullable(),
    effectiveness: z.string().nullable(),
    /** As the form states it, and as computed from the dates; a difference of more than one working day is flagged. */
    timeStated: z.string().nullable(),
    workingDays: z.number().nullable(),
    calendarDays: z.number().nullable(),
    timesDiffer: z.boolean(),
  }),
  timeline: z.array(timelineEntry),
  /** Where two submissions of the case say different things: field, and what each says. */
  disagreements: z.array(
    z.object({ field: z.string(), says: z.array(z.object({ submission: z.string(), value: z.string() })) }),
  ),
  history: z.array(historyEntry),
  /** Cases a person said are this one, by the reference each had; each can be taken apart again. */
  merged: z.array(z.object({ ref: z.string(), reason: z.string(), at: z.string(), by: z.string() })),
  /** What may be done now, and why not what may not. */
  actions: z.array(caseActionRuling),
  /** Forms that have not come where the protocol expects one, or came where it expects none. */
  formExpectations: z.array(
    z.object({
      stage: z.string(),
      kind: z.enum(['missing', 'unexpected']),
      message: z.string(),
      clause: z.string(),
    }),
  ),
  /** A newer version of the protocol than the one the case is under; null when there is none. */
  newerProtocol: z.string().nullable(),
  /** Due dates a person may bring forward. */
  canBringForward: z.array(z.string()),
  /** Circumstances the protocol asks about, such as immediate risk of harm: its urgent route. */
  conditions: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      question: z.string(),
      clause: z.string(),
      /** It opens the urgent route. */
      urgent: z.boolean(),
      /** As last recorded; null when nobody has said. What nobody said does not hold. */
      holds: z.boolean().nullable(),
    }),
  ),
  /** Points where a manager decides whether the escalation goes on to a stage. */
  gates: z.array(
    z.object({
      stage: z.string(),
      name: z.string(),
      who: z.string(),
      clause: z.string(),
      decision: z.enum(['passed', 'rejected']).nullable(),
    }),
  ),
})
export type CaseDetail = z.infer<typeof caseDetail>

export const caseFilter = z.object({
  search: z.string().max(200).default(''),
  status: z.enum(['open', 'closed', 'all']).default('all'),
  stage: z.number().nullable().default(null),
  agency: z.string().nullable().default(null),
  overdue: z.boolean().default(false),
  /** Only the cases behind a figure of Insights. */
  drill: z.object({ filter: figureFilters, drill }).nullable().default(null),
})
export type CaseFilter = z.infer<typeof caseFilter>

const ref = z.string().max(40)
export const escalationsContract = {
  'escalations.list': {
    input: z.object({
      filter: caseFilter,
      sort: z.object({
        by: z.enum([
          'ref',
          'raisedOn',
          'receivedOn',
          'subject',
          'escalating',
          'receiving',
          'stage',
          'status',
        ]),
        descending: z.boolean(),
      }),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({ cases: z.array(caseRow), total: z.number() }),
  },
  'escalations.get': { input: z.object({ ref }), output: caseDetail },
  'escalations.advance': {
    input: z.object({
      ref,
      stage: z.string(),
      on: isoDate,
      reason: z.string().max(2000),
      /** The response date stipulated, asked for when the stage sets no deadline of its own. */
      responseDue: isoDate.nullable().default(null),
    }),
    output: caseDetail,
  },
  'escalations.skip': {
    input: z.object({ ref, stage: z.string(), on: isoDate, reason: z.string().min(1).max(2000) }),
    output: caseDetail,
  },
  'escalations.outOfScope': {
    input: z.object({ ref, on: isoDate, reason: z.string().min(1).max(2000) }),
    output: caseDetail,
  },
  /** The date by which the professional wants a response, where the protocol leaves it to them. */
  'escalations.setResponseDate': {
    input: z.object({ ref, stage: z.string(), due: isoDate, reason: z.string().max(2000) }),
    output: caseDetail,
  },
  /** An earlier due date that protects the person; the protocol never lets one be pushed back. */
  'escalations.bringForward': {
    input: z.object({ ref, clock: z.string(), due: isoDate, reason: z.string().min(1).max(2000) }),
    output: caseDetail,
  },
  /** Something that happened, such as a duty done or the recipient's answer. */
  'escalations.record': {
    input: z.object({
      ref,
      type: recordable,
      on: isoDate,
      at: z.iso.datetime().nullable().default(null),
      stage: z.string().nullable().default(null),
      /** Id of the clock or duty it concerns; needed for `task-done`, and where a stage has two duties of one kind. */
      clock: z.string().nullable().default(null),
      note: z.string().max(2000).default(''),
    }),
    output: caseDetail,
  },
  /** Whether a circumstance of the protocol holds for the case; the urgent route opens and closes by it. */
  'escalations.recordCondition': {
    input: z.object({
      ref,
      condition: z.string(),
      holds: z.boolean(),
      on: isoDate,
      reason: z.string().max(2000).default(''),
    }),
    output: caseDetail,
  },
  /** What the manager at a gate decided: the escalation goes on to the stage, or it does not. */
  'escalations.decideGate': {
    input: z.object({
      ref,
      stage: z.string(),
      passed: z.boolean(),
      on: isoDate,
      reason: z.string().max(2000).default(''),
    }),
    output: caseDetail,
  },
  /** Moves the case to another version of its protocol: explicit, with a reason, in the history. */
  'escalations.changeProtocol': {
    input: z.object({ ref, version: z.string(), reason: z.string().min(1).max(2000) }),
    output: caseDetail,
  },
  'escalations.resolve': {
    input: z.object({ ref, on: isoDate, stage: z.string(), summary: z.string().max(20_000) }),
    output: caseDetail,
  },
  'escalations.withdraw': {
    input: z.object({ ref, on: isoDate, reason: z.string().min(1).max(2000) }),
    output: caseDetail,
  },
  'escalations.reopen': {
    input: z.object({ ref, on: isoDate, reason: z.string().min(1).max(2000) }),
    output: caseDetail,
  },
  'escalations.correct': {
    input: z.object({ ref, field: z.string(), text: z.string().max(20_000), reason: z.string().max(2000) }),
    output: caseDetail,
  },
  /** Makes a case part of another that is the same. Answers the other, which is the one that counts. */
  'escalations.merge': {
    input: z.object({ ref, into: ref, reason: z.string().trim().min(1).max(2000) }),
    output: caseDetail,
  },
  /** Takes a merge back, by the reference of the case that went. Answers the case that stands again. */
  'escalations.unmerge': { input: z.object({ ref }), output: caseDetail },
  'escalations.setGrounds': { input: z.object({ ref, grounds: z.array(z.string()) }), output: caseDetail },
} as const
