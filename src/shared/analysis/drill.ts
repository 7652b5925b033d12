import { z } from 'zod'

/** What cases can be told apart by: the sides of a pivot, and what a figure leads to. */
export const dimension = z.enum([
  'made',
  'received',
  'madeByType',
  'receivedByType',
  'stageReached',
  'stageResolved',
  'rungReached',
  'rungResolved',
  'ground',
  'theme',
  'status',
  'protocol',
  'about',
  'process',
  'handling',
  /** `2026-04`; `2026-Q2` for April to June; `2026` for the year from 1 April 2026. */
  'month',
  'quarter',
  'year',
])
export type Dimension = z.infer<typeof dimension>

/** Figures that lead to cases without being a side of a pivot. */
const special = z.enum([
  'all',
  /** Ended: resolved or withdrawn. */
  'resolved',
  'open',
  /** Resolved, but a date the time rests on is not recorded. */
  'timeUnknown',
  /** A deadline, by what must be done. */
  'clockMet',
  'clockLate',
  'clockUnknown',
  /** At the end of a day, whatever the period. */
  'openOn',
  'overdueOn',
  'driftingOn',
  /** In a month, quarter or year, whatever the period. */
  'closedIn',
  /** `differ`, `no-difference`, `not-computed` or `not-stated`. */
  'statedTime',
  /** Ended cases with (`yes`) or without (`no`) a remark on how the policy worked. */
  'remark',
  /** About a person whom more than one of these cases is about. */
  'repeatPerson',
  /** With a form that left a field blank; any field when null. */
  'blankField',
])

/** Agencies and grounds go by what was written, which may be long. */
const value = z.union([z.string().max(20_000), z.number()]).nullable()
const step = z.object({ dimension: z.union([dimension, special]), value })
export type DrillStep = z.infer<typeof step>

/** The cases behind one figure: which dimension and which value of it; `and` a second one, for a pair or a cell of a pivot. */
export const drill = step.extend({ and: step.optional() })
export type Drill = z.infer<typeof drill>

/** A figure's cases as one text: the same cases, the same text. Tables that show a figure twice show one number. */
export function drillKey({ dimension: name, value: of, and }: Drill): string {
  const steps = [[name, of], ...(and ? [[and.dimension, and.value]] : [])].map((one) => JSON.stringify(one))
  return steps.sort().join('&')
}
