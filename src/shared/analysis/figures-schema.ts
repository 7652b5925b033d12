import { z } from 'zod'
import { isoDate } from '../domain/dates'

export const dateBasis = z.enum(['raised', 'received'])
export type DateBasis = z.infer<typeof dateBasis>

const count = z.number().int().nonnegative()
const durationFigures = z.object({
  /** Plain median of resolved cases; null when there are none. */
  median: z.number().nullable(),
  /** Kaplan–Meier median with open cases as censored; null when fewer than half resolve. */
  kaplanMeierMedian: z.number().nullable(),
  interval95: z.tuple([z.number().nullable(), z.number().nullable()]),
})

/** Every figure behind the charts: the same on screen, in the workbook and from the command line. */
export const figures = z.object({
  period: z.object({ from: isoDate.nullable(), to: isoDate.nullable(), by: dateBasis }),
  cases: count,
  /** Cases left out because the date the period goes by is not recorded. */
  undated: count,
  made: z.array(z.object({ agency: z.string(), count })),
  received: z.array(z.object({ agency: z.string(), count })),
  pairs: z.array(z.object({ from: z.string(), to: z.string(), count })),
  stageReached: z.array(z.object({ stage: z.number().nullable(), name: z.string(), count })),
  stageResolved: z.array(z.object({ stage: z.number().nullable(), name: z.string(), count })),
  grounds: z.array(z.object({ ground: z.string(), count })),
  timeToResolution: z.object({
    resolved: count,
    open: count,
    /** Resolved cases whose time cannot be computed because a date is not recorded. */
    unknown: count,
    workingDays: durationFigures,
    calendarDays: durationFigures,
    /** Kaplan–Meier curve in working days: share still unresolved after each time. */
    curve: z.array(z.object({ days: z.number(), unresolved: z.number(), low: z.number(), high: z.number() })),
  }),
  clocks: z.array(z.object({ what: z.string(), met: count, late: count, unknown: count })),
})
export type Figures = z.infer<typeof figures>

export const figuresFilter = z.object({
  from: isoDate.nullable().default(null),
  to: isoDate.nullable().default(null),
  by: dateBasis.default('raised'),
})
export type FiguresFilter = z.infer<typeof figuresFilter>

/** The cases behind one figure: which dimension and which value of it. */
export const drill = z.object({
  dimension: z.enum([
    'all',
    'made',
    'received',
    'stageReached',
    'stageResolved',
    'ground',
    'resolved',
    'open',
  ]),
  value: z.union([z.string(), z.number()]).nullable(),
})
export type Drill = z.infer<typeof drill>
