import { z } from 'zod'
import { columnMapping, logLayout } from '../domain/column-mapping'
import { isoDate } from '../domain/dates'
import { drawnPage, pageAsked, pageLayout } from '../domain/page-layout'
import { problem } from '../domain/problem-schema'
import { fieldReading, itemKind, notAForm, reading } from '../domain/reading'
import { triageDraft } from '../domain/triage-draft'
import { matchProposal } from './intake'

export const triageState = z.enum([
  'waiting', 'accepted-new', 'accepted-update', 'duplicate', 'not-a-form', 'out-of-scope', 'more-information',
  'filed-return',
]) // prettier-ignore
export type TriageState = z.infer<typeof triageState>

export const triageRow = z.object({
  submission: z.string(),
  name: z.string(),
  from: z.string().nullable(),
  /** Who first sent it, where it came forwarded and that is certain. */
  originalFrom: z.string().nullable(),
  receivedOn: isoDate,
  /** The date the list is in order of: when it was raised or, where that was not read, received. */
  on: isoDate,
  kind: itemKind,
  form: z.string().nullable(),
  formTitle: z.string().nullable(),
  subject: z.string().nullable(),
  agencies: z.string().nullable(),
  doubtful: z.number(),
  /** True when nothing in it needs judgement. */
  clear: z.boolean(),
  state: triageState,
  match: matchProposal.nullable(),
  problem: problem.nullable(),
})
export type TriageRow = z.infer<typeof triageRow>

export const triageItem = triageRow.extend({
  notAForm: notAForm.nullable(),
  why: z.array(z.string()),
  /** What the reader read; corrections are the person's, laid over it. */
  reading,
  corrections: reading,
  /** What was typed and not accepted yet; null when nothing was. */
  draft: triageDraft.nullable(),
  /** Questions of the recognised form with nothing read, so that blanks can be filled in. */
  expected: z.array(z.string()),
  sha256: z.string(),
  mail: z
    .object({ subject: z.string(), from: z.string(), sentAt: z.string().nullable(), container: z.string() })
    .nullable(),
  /** Why it is not clear, one sentence each. */
  needsPerson: z.array(z.string()),
  case: z.string().nullable(),
})
export type TriageItem = z.infer<typeof triageItem>

const submission = z.string()
export const decisionInput = z.discriminatedUnion('decision', [
  z.object({ submission, decision: z.literal('accept-new'), corrections: reading }),
  z.object({ submission, decision: z.literal('accept-update'), case: z.string(), corrections: reading }),
  z.object({ submission, decision: z.literal('duplicate'), of: z.string().nullable() }), // a submission's id or a case's reference
  z.object({ submission, decision: z.literal('not-a-form') }),
  z.object({ submission, decision: z.literal('out-of-scope'), reason: z.string() }),
  z.object({ submission, decision: z.literal('more-information'), note: z.string() }),
])
export type DecisionInput = z.infer<typeof decisionInput>

export const decisionResult = z.object({
  submission,
  state: triageState,
  case: z.string().nullable(),
  /** In words, for the notice that offers Undo: "Accepted as ACC-2026-0007". */
  said: z.string(),
})

export const triageContract = {
  'triage.queue': {
    input: z.object({
      show: z.enum(['waiting', 'decided', 'all']),
      search: z.string().max(200),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({ rows: z.array(triageRow), total: z.number(), waiting: z.number(), clear: z.number() }),
  },
  'triage.item': { input: z.object({ submission }), output: triageItem },
  /** The original as a document model, read again from the stored bytes in an intake worker. */
  'triage.document': {
    input: z.object({ submission }),
    output: z.object({
      format: z.string(),
      blocks: z.array(z.unknown()),
      notes: z.array(z.object({ code: z.string(), message: z.string() })),
      /** Place id to scroll to first (a row of a workbook), when the submission is a part of the document. */
      at: z.string().nullable(),
      /** Its pages, when it has pages of its own that can be drawn. */
      layout: pageLayout.nullable(),
    }),
  },
  /** One page of the original, drawn, under a number of the caller's. Whatever page was being drawn is given up. */
  'triage.page': { input: pageAsked.extend({ submission, drawing: z.number().int() }), output: drawnPage },
  /** Nobody looks any more at the page that was asked for under this number. */
  'triage.leavePage': { input: z.object({ drawing: z.number().int() }), output: z.null() },
  /** How the columns of the log that a row came from were understood. */
  'triage.columns': {
    input: z.object({ submission }),
    output: z.object({ sender: z.string(), tables: z.array(logLayout) }),
  },
  /** What its columns mean, remembered for its sender and headings; rows that wait are read again. */
  'triage.setColumns': {
    input: columnMapping.pick({ fingerprint: true, columns: true }).extend({ submission }),
    output: z.object({ readAgain: z.number(), added: z.number(), left: z.number() }),
  },
  /** Keeps what is being typed into an item, in place of what was kept before; nothing typed forgets it. */
  'triage.keepDraft': { input: triageDraft.extend({ submission }), output: z.null() },
  'triage.decide': { input: decisionInput, output: decisionResult },
  'triage.undo': { input: z.object({ submission }), output: decisionResult },
  'triage.acceptClear': {
    input: z.null(),
    output: z.object({
      accepted: z.array(decisionResult),
      left: z.array(z.object({ submission, name: z.string(), reasons: z.array(z.string()) })),
    }),
  },
  /** Checks one typed correction as the reader would read it. */
  'triage.readField': {
    input: z.object({ submission, field: z.string(), text: z.string().max(20_000) }),
    output: fieldReading,
  },
  /** Cases an officer may link to, best first. */
  'triage.candidates': {
    input: z.object({ submission, search: z.string().max(200) }),
    output: z.array(
      matchProposal.extend({ case: z.string(), subject: z.string().nullable(), agencies: z.string() }),
    ),
  },
} as const
