import { z } from 'zod'
import { reconciliation } from '../analysis/reconciliation-schema'
import { returnDifference } from '../analysis/return-differences'
import { changeSince } from '../analysis/since-snapshot'
import { isoDate } from '../domain/dates'
import { confidence } from '../domain/reading'
import { returnLine } from '../domain/return-reading'
import { returnStates } from '../domain/return-state'

const returnState = z.enum(returnStates)
const said = z.number().nullable()
const text = (most: number) => z.string().trim().min(1).max(most)
const round = z.string()
const agency = z.string()

export const returnRound = z.object({
  id: z.string(),
  /** `2025/26`. */
  name: z.string(),
  from: isoDate,
  to: isoDate,
  dueOn: isoDate,
  closedOn: isoDate.nullable(),
  asked: z.number(),
  /** Of those asked, how many are in each state. */
  states: z.record(returnState, z.number()),
})
export type ReturnRound = z.infer<typeof returnRound>

export const agencyInRound = z.object({
  agency,
  name: z.string(),
  state: returnState,
  made: said,
  received: said,
  formsMade: z.number(),
  formsReceived: z.number(),
  heardOn: isoDate.nullable(),
  remindedOn: isoDate.nullable(),
  /** An address to write to is in the directory. */
  hasAddress: z.boolean(),
  /** Figures that do not hold together or agree with nobody. */
  questions: z.number(),
})
export type AgencyInRound = z.infer<typeof agencyInRound>

/** A return that arrived and is not part of a round yet, with where it seems to belong. */
export const waitingReturn = z.object({
  submission: z.string(),
  name: z.string(),
  from: z.string().nullable(),
  receivedOn: isoDate,
  layout: z.enum(['template', 'own', 'text']),
  made: said,
  received: said,
  round: z.string().nullable(),
  agency: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Nothing about where it belongs needs judgement. */
  certain: z.boolean(),
  /** What a person should know before filing it, a sentence each. */
  reasons: z.array(z.string()),
})
export type WaitingReturn = z.infer<typeof waitingReturn>

export const figureShown = returnLine.extend({
  key: z.string(),
  words: z.string(),
  asSent: said,
  value: said,
  asWritten: z.string(),
  confidence,
  at: z.string(),
  note: z.string().optional(),
  correction: z.object({ reason: z.string(), by: z.string(), at: z.iso.datetime() }).nullable(),
})
export type FigureShown = z.infer<typeof figureShown>

export const agencyReturn = agencyInRound.extend({
  contact: z.string().nullable(),
  /** The return that counts; null when none was filed. */
  submission: z
    .object({ id: z.string(), name: z.string(), receivedOn: isoDate, layout: z.string() })
    .nullable(),
  /** Returns that came before it, kept as they are. */
  earlier: z.array(z.object({ id: z.string(), name: z.string(), receivedOn: isoDate })),
  figures: z.array(figureShown),
  issues: z.array(z.object({ index: z.number(), text: z.string(), at: z.string(), theme: z.string().nullable(), confidence })), // prettier-ignore
  checks: z.array(z.object({ kind: z.string(), message: z.string(), at: z.string() })),
  remarks: z.array(z.object({ message: z.string(), at: z.string() })),
  unknownNames: z.array(z.string()),
  differences: z.array(returnDifference),
  /** A query to the agency, ready to be looked over; empty when there is nothing to ask. */
  query: z.string(),
  history: z.array(z.object({ on: isoDate, at: z.iso.datetime(), by: z.string(), what: z.string(), detail: z.string() })), // prettier-ignore
})
export type AgencyReturn = z.infer<typeof agencyReturn>

export const snapshotRow = z.object({
  id: z.string(),
  number: z.number(),
  note: z.string(),
  takenAt: z.iso.datetime(),
  takenBy: z.string(),
})

const target = z.object({ round, agency })
const written = z.object({ folder: z.string(), files: z.array(z.string()), without: z.array(z.string()) })

export const returnsContract = {
  'returns.rounds': {
    input: z.null(),
    output: z.object({ rounds: z.array(returnRound), waiting: z.number() }),
  },
  /** Opens a year's round and asks agencies: those given, or all the directory has on the board or names in the pack. */
  'returns.open': {
    input: z.object({
      from: isoDate,
      to: isoDate,
      dueOn: isoDate,
      agencies: z.array(agency).max(500),
    }),
    output: returnRound,
  },
  'returns.change': {
    input: z.object({ round, dueOn: isoDate, closed: z.boolean() }),
    output: returnRound,
  },
  'returns.ask': { input: z.object({ round, agencies: z.array(agency).min(1).max(500) }), output: z.null() },
  'returns.noLongerAsk': { input: target.extend({ reason: text(500) }), output: z.null() },
  'returns.round': {
    input: z.object({ round }),
    output: z.object({
      round: returnRound,
      agencies: z.array(agencyInRound),
      waiting: z.array(waitingReturn),
    }),
  },
  'returns.agency': { input: target, output: agencyReturn },
  /** Makes a submission the return of an agency. Where an earlier one counts, this one takes its place. */
  'returns.file': { input: target.extend({ submission: z.string() }), output: z.null() },
  'returns.takeOut': { input: z.object({ submission: z.string() }), output: z.null() },
  /** Files every waiting return about which nothing needs judgement. */
  'returns.fileClear': {
    input: z.object({ round }),
    output: z.object({ filed: z.array(z.string()), left: z.number() }),
  },
  'returns.correct': {
    input: target.extend({ line: returnLine, value: z.number().int().min(0).max(9999), reason: text(500) }),
    output: agencyReturn,
  },
  'returns.code': {
    input: target.extend({ issue: z.number().int().nonnegative(), theme: z.string().nullable() }),
    output: agencyReturn,
  },
  'returns.record': {
    input: target.extend({
      type: z.enum(['nil-told', 'queried', 'query-answered', 'signed-off', 'reopened']),
      note: z.string().trim().max(2000),
    }),
    output: agencyReturn,
  },
  'returns.reconcile': { input: z.object({ round }), output: reconciliation },
  'returns.snapshot': { input: z.object({ round, note: text(500) }), output: snapshotRow },
  'returns.snapshots': { input: z.object({ round }), output: z.array(snapshotRow) },
  /** The figures of a snapshot worked out again from what it froze, and what has changed since. */
  'returns.sinceSnapshot': {
    input: z.object({ snapshot: z.string() }),
    output: z.object({
      snapshot: snapshotRow,
      reproduced: z.boolean(),
      frozen: reconciliation,
      changes: z.array(changeSince),
    }),
  },
  /** Writes each agency's workbook into a folder. */
  'returns.templates': {
    input: z.object({ round, folder: z.string(), agencies: z.array(agency).max(500).nullable() }),
    output: written,
  },
  /** Writes letters as drafts that a mail program opens unsent. `without`: agencies with nothing to write about. */
  'returns.drafts': {
    input: z.object({
      round,
      folder: z.string(),
      kind: z.enum(['request', 'reminder', 'query']),
      agencies: z.array(agency).max(500).nullable(),
    }),
    output: written,
  },
  /** The subgroup's report of themes and issues, returns and forms, year on year. */
  'returns.report': {
    input: z.object({ round, path: z.string() }),
    output: z.object({ path: z.string(), sheets: z.array(z.string()) }),
  },
} as const
