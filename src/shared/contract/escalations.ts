import { z } from 'zod'
import { isoDate } from '../domain/dates'
import {
  agencyInCase, caseDocument, caseTask, escalationStatus, groundInCase, historyEntry, personInvolved, rung, stagePassed, subject, timelineEntry,
} from '../domain/escalation' // prettier-ignore
import { drill, figuresFilter } from '../analysis/figures-schema'
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
})
export type CaseDetail = z.infer<typeof caseDetail>

export const caseFilter = z.object({
  search: z.string().max(200).default(''),
  status: z.enum(['open', 'closed', 'all']).default('all'),
  stage: z.number().nullable().default(null),
  agency: z.string().nullable().default(null),
  overdue: z.boolean().default(false),
  /** Only the cases behind a figure of Insights. */
  drill: z.object({ filter: figuresFilter, drill }).nullable().default(null),
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
    input: z.object({ ref, stage: z.string(), on: isoDate, reason: z.string().max(2000) }),
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
  'escalations.setGrounds': { input: z.object({ ref, grounds: z.array(z.string()) }), output: caseDetail },
} as const
