import { z } from 'zod'
import { isoDate } from '../domain/dates'

const count = z.number().int().nonnegative()
const said = count.nullable()

/** The facts of a case that reconciling rests on. A snapshot keeps them, so that its figures can be worked out again. */
export const reconciledCase = z.object({
  ref: z.string(),
  /** Ids of agencies, those merged into others already put right. */
  made: z.string().nullable(),
  received: z.array(z.string()),
  raisedOn: isoDate.nullable(),
  receivedOn: isoDate,
  stage: z.string().nullable(),
  /** It reached a stage that the protocol has reported to the board. */
  reportable: z.boolean(),
  status: z.enum(['open', 'resolved', 'withdrawn', 'out-of-scope']),
  /** A key that two cases about the same person share; null when nobody is named. Says nothing of the person. */
  person: z.string().nullable(),
  grounds: z.array(z.object({ label: z.string(), theme: z.string() })),
})
export type ReconciledCase = z.infer<typeof reconciledCase>

/** What one agency returned, as it stands. */
export const returnCounts = z.object({
  agency: z.string(),
  /** False when nothing was ever heard: then nothing below counts. */
  heard: z.boolean(),
  made: said,
  received: said,
  stages: z.array(z.object({ stage: z.string(), name: z.string(), reportable: z.boolean(), made: said, received: said })), // prettier-ignore
  counterparts: z.array(
    z.object({
      /** As the return words it. */
      named: z.string(),
      /** The agency of the directory that certainly is; null when nobody has said. */
      agency: z.string().nullable(),
      /** Agencies of the directory it may be. */
      near: z.array(z.string()),
      made: said,
      received: said,
    }),
  ),
})
export type ReturnCounts = z.infer<typeof returnCounts>

/** Everything a reconciliation rests on. The same question always has the same answer. */
export const reconciliationQuestion = z.object({
  period: z.object({ from: isoDate, to: isoDate }),
  /** Agencies asked, and any other that a case or return names. */
  agencies: z.array(z.object({ id: z.string(), name: z.string(), asked: z.boolean() })),
  returns: z.array(returnCounts),
  /** Those of the period and of a month either side. */
  cases: z.array(reconciledCase),
  /** Escalations may end at a stage whose form never reaches the board. */
  someStagesUnreported: z.boolean(),
})
export type ReconciliationQuestion = z.infer<typeof reconciliationQuestion>

export const explanation = z.object({
  kind: z.enum(['below-reported-stage', 'outside-period', 'withdrawn', 'alias', 'double']),
  count,
  /** Cases it rests on. */
  refs: z.array(z.string()),
  words: z.string(),
  /** True when the figures themselves show it; otherwise it may be so. */
  certain: z.boolean(),
})
export type Explanation = z.infer<typeof explanation>

/** Two counts of the same thing, and how far they differ. */
export const comparison = z.object({
  /** The first count less the second. */
  difference: z.number().int(),
  explained: z.array(explanation),
  /** What is left, with its sign: somebody must be asked. */
  unexplained: z.number().int(),
})
export type Comparison = z.infer<typeof comparison>

export const pairState = z.enum(['matched', 'explained', 'unmatched', 'not-known'])
export type PairState = z.infer<typeof pairState>

export const reconciledPair = z.object({
  from: z.string(),
  to: z.string(),
  /** What `from` says it made to `to`, and `to` says it received; null when not said. */
  saidMade: said,
  saidReceived: said,
  forms: z.array(z.string()),
  madeToForms: comparison.nullable(),
  receivedToForms: comparison.nullable(),
  madeToReceived: comparison.nullable(),
  state: pairState,
})
export type ReconciledPair = z.infer<typeof reconciledPair>

const side = z.object({
  said,
  /** Cases of the period, each once. */
  forms: z.array(z.string()),
  /** What the agencies on the other side say, added up, and whether all of them said it. */
  others: z.object({ count, complete: z.boolean() }),
  toForms: comparison.nullable(),
})
export type ReconciledSide = z.infer<typeof side>

export const reconciledAgency = z.object({
  id: z.string(),
  name: z.string(),
  asked: z.boolean(),
  heard: z.boolean(),
  made: side,
  received: side,
  /** Names its return gives that are no agency for certain. */
  unknownNames: z.array(z.string()),
})
export type ReconciledAgency = z.infer<typeof reconciledAgency>

export const reconciliation = z.object({
  period: z.object({ from: isoDate, to: isoDate }),
  agencies: z.array(reconciledAgency),
  pairs: z.array(reconciledPair),
  totals: z.object({
    /** Cases of the period, each once. */
    cases: count,
    /** Cases once for each agency they were raised with, added up over the matrix. */
    pairs: count,
    /** Cases that name no escalating or no receiving agency, so stand nowhere in the matrix. */
    unplaced: z.array(z.string()),
    saidMade: count,
    saidReceived: count,
  }),
})
export type Reconciliation = z.infer<typeof reconciliation>
