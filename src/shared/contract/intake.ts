import { z } from 'zod'
import { problem } from '../domain/problem'
import { itemKind, notAForm, reading } from '../domain/reading'

export const matchProposal = z.object({
  decision: z.enum(['new', 'update', 'unsure']),
  /** Reference of the case proposed, when there is one. */
  case: z.string().nullable(),
  /** 0 to 1. */
  score: z.number(),
  /** In plain English, one reason a line: "Same name and date of birth". */
  reasons: z.array(z.string()),
})
export type MatchProposal = z.infer<typeof matchProposal>

/** The outcome for one thing found: an attachment, a mail's body, a workbook row, a file. */
export const importItem = z.object({
  source: z.string(),
  submissionId: z.string().nullable(),
  sha256: z.string().nullable(),
  kind: itemKind,
  form: z.string().nullable(),
  notAForm: notAForm.nullable(),
  reading,
  match: matchProposal.nullable(),
  /** Plain-English reasons for the recognition. */
  why: z.array(z.string()),
  problem: problem.nullable(),
})
export type ImportItem = z.infer<typeof importItem>

export const importSummary = z.object({
  files: z.number(),
  items: z.number(),
  forms: z.number(),
  logRows: z.number(),
  annualReturns: z.number(),
  freeText: z.number(),
  notForms: z.number(),
  duplicates: z.number(),
  unreadable: z.number(),
  /** Items waiting in triage because of this import. */
  waiting: z.number(),
  cancelled: z.boolean(),
})
export type ImportSummary = z.infer<typeof importSummary>

export const importProgress = z.object({
  batch: z.string(),
  state: z.enum(['running', 'done', 'cancelled']),
  filesFound: z.number(),
  filesDone: z.number(),
  current: z.string().nullable(),
  summary: importSummary,
  /** The most recent items, newest last; the whole list is `intake.items`. */
  recent: z.array(importItem.omit({ reading: true })),
})
export type ImportProgress = z.infer<typeof importProgress>

export const intakeContract = {
  'intake.start': {
    input: z.object({ paths: z.array(z.string()).min(1).max(10_000) }),
    output: z.object({ batch: z.string() }),
  },
  'intake.cancel': { input: z.object({ batch: z.string() }), output: z.null() },
  'intake.progress': { input: z.object({ batch: z.string() }), output: importProgress },
  'intake.items': {
    input: z.object({
      batch: z.string(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({ items: z.array(importItem.omit({ reading: true })), total: z.number() }),
  },
} as const
