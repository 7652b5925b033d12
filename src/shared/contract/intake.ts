import { z } from 'zod'
import { problem } from '../domain/problem-schema'
import { itemKind, notAForm, reading } from '../domain/reading'
import { returnReading } from '../domain/return-reading'

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
  /** What an annual return says. */
  returned: returnReading.optional(),
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
  /** Items that something is wrong with, those that were here before and could not be read then either included. */
  problems: z.number(),
  /** How many of the duplicates are among the problems. */
  repeatedProblems: z.number(),
  /** What operating systems keep beside people’s files; passed over. */
  leftAside: z.number(),
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
  /** Once it has ended: files it did not come to because it was stopped. */
  left: z.number(),
  current: z.string().nullable(),
  summary: importSummary,
  /** The most recent items, newest last; the whole list is `intake.items`. */
  recent: z.array(importItem.omit({ reading: true, returned: true })),
})
export type ImportProgress = z.infer<typeof importProgress>

/** The watched folder: what is known of it now, and what was taken from it last. */
export const watchStatus = z.object({
  folder: z.string().nullable(),
  state: z.enum(['off', 'watching', 'importing', 'away', 'failing']),
  lookedAt: z.string().nullable(),
  /** Files about to be imported. */
  ready: z.number(),
  /** Files that are still being written. */
  settling: z.number(),
  /** Files that another program keeps to itself. */
  inUse: z.number(),
  /** Files that were dealt with and could not be moved aside. */
  stuck: z.number(),
  problem: problem.nullable(),
  /** Newest first. */
  recent: z.array(
    z.object({
      at: z.string(),
      name: z.string(),
      outcome: z.enum(['imported', 'not-imported']),
      movedTo: z.string().nullable(),
      problem: problem.nullable(),
    }),
  ),
})
export type WatchStatus = z.infer<typeof watchStatus>

/** An import that has ended, of this sitting or an earlier one. */
export const earlierImport = z.object({
  batch: z.string(),
  startedAt: z.string(),
  /** Names of the files and folders given; none for pasted text. */
  given: z.array(z.string()),
  finished: z.boolean(),
  /** Files it did not come to; null when nobody counted. */
  left: z.number().nullable(),
  items: z.number(),
  /** Items that could not be read. */
  problems: z.number(),
})
export type EarlierImport = z.infer<typeof earlierImport>

/** An import that was stopped or interrupted, and can go on. */
export const unfinishedImport = z.object({
  batch: z.string(),
  startedAt: z.string(),
  /** Files it did not come to; null when it was interrupted and nobody counted. */
  left: z.number().nullable(),
  /** Files in the register that were kept and never read. */
  kept: z.number(),
})
export type UnfinishedImport = z.infer<typeof unfinishedImport>

const batch = z.string()

/** Which items of an import are asked for. */
const importPart = z.enum(['all', 'problems', 'left-aside'])
export type ImportPart = z.infer<typeof importPart>

export const intakeContract = {
  'intake.start': {
    input: z.object({ paths: z.array(z.string()).min(1).max(10_000) }),
    output: z.object({ batch: z.string() }),
  },
  /** The text of a mail, pasted; with its HTML when the clipboard held that too and nobody edited it since. */
  'intake.paste': {
    input: z.object({ text: z.string().min(1).max(2_000_000), html: z.string().max(4_000_000).nullable() }),
    output: z.object({ batch }),
  },
  'intake.cancel': { input: z.object({ batch: z.string() }), output: z.null() },
  'intake.unfinished': { input: z.null(), output: unfinishedImport.nullable() },
  'intake.resume': { input: z.object({ batch }), output: z.object({ batch }) },
  /** Stops offering to go on with an import. */
  'intake.letGo': { input: z.object({ batch }), output: z.null() },
  /** The imports that have ended, newest first; their reports can still be saved. */
  'intake.earlier': { input: z.null(), output: z.array(earlierImport) },
  /** Saves the report of an import as a workbook. */
  'intake.report': {
    input: z.object({ batch, path: z.string() }),
    output: z.object({ path: z.string(), items: z.number() }),
  },
  'intake.watch': { input: z.null(), output: watchStatus },
  'intake.setWatch': {
    input: z.object({ folder: z.string().min(1).max(4096).nullable() }),
    output: watchStatus,
  },
  'intake.progress': { input: z.object({ batch: z.string() }), output: importProgress },
  'intake.items': {
    input: z.object({
      batch: z.string(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
      only: importPart.default('all'),
    }),
    output: z.object({
      items: z.array(importItem.omit({ reading: true, returned: true })),
      /** Of the part asked for. */
      total: z.number(),
    }),
  },
} as const
