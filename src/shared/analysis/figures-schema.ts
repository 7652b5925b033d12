import { z } from 'zod'
import { agencyType } from '../domain/agency'
import { isoDate } from '../domain/dates'
import { rung } from '../domain/escalation'
import { dateBasis } from './figure-filters'

const count = z.number().int().nonnegative()
export const durationFigures = z.object({
  /** Plain median of resolved cases; null when there are none. */
  median: z.number().nullable(),
  /** Kaplan–Meier median with open cases as censored; null when fewer than half resolve. */
  kaplanMeierMedian: z.number().nullable(),
  interval95: z.tuple([z.number().nullable(), z.number().nullable()]),
})
export const curveSteps = z.array(
  z.object({ days: z.number(), unresolved: z.number(), low: z.number(), high: z.number() }),
)
/** How long cases of a kind took or have so far waited. */
export const timeFigures = z.object({
  resolved: count,
  open: count,
  /** Resolved cases whose time cannot be computed because a date is not recorded. */
  unknown: count,
  workingDays: durationFigures,
  calendarDays: durationFigures,
  /** Kaplan–Meier curve in working days: share still unresolved after each time. */
  curve: curveSteps,
})
export type TimeFigures = z.infer<typeof timeFigures>

export const turnHolder = z.enum(['escalating', 'receiving', 'chair', 'board', 'nobody'])

/** A run of counts in order of time, with the limits within which chance alone would keep them. */
export const controlChart = z.object({
  /** `c`: counts with Poisson limits. `xmr`: individual values with moving-range limits. `none`: too few points. */
  method: z.enum(['c', 'xmr', 'none']),
  centre: z.number(),
  /** Null when the method gives none; a lower limit below 0 is none. */
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  points: z.array(
    z.object({
      count,
      /** What marks it as more than chance: beyond a limit, or part of a run of eight on one side of the centre. */
      signal: z.enum(['above', 'below', 'run-above', 'run-below']).nullable(),
    }),
  ),
})
export type ControlChart = z.infer<typeof controlChart>

const yesNo = z.enum(['yes', 'no']).nullable()

/** Every figure behind the charts: the same on screen, in the workbook and from the command line. */
export const figures = z.object({
  period: z.object({ from: isoDate.nullable(), to: isoDate.nullable(), by: dateBasis }),
  /** The day open cases are followed to. */
  asOf: isoDate,
  cases: count,
  /** Cases left out because the date the period goes by is not recorded. */
  undated: count,
  made: z.array(z.object({ agency: z.string(), count })),
  received: z.array(z.object({ agency: z.string(), count })),
  /** Every agency with its type; balance is made less received. Most made and received first. */
  agencies: z.array(
    z.object({ agency: z.string(), type: agencyType, made: count, received: count, balance: z.number() }),
  ),
  /** `received` counts a case once for each type it was raised with. */
  agencyTypes: z.array(
    z.object({
      type: agencyType.nullable(),
      agencies: count,
      made: count,
      received: count,
      balance: z.number(),
    }),
  ),
  pairs: z.array(z.object({ from: z.string(), to: z.string(), count })),
  status: z.object({ open: count, resolved: count, withdrawn: count }),
  stageReached: z.array(z.object({ stage: z.number().nullable(), name: z.string(), count })),
  stageResolved: z.array(z.object({ stage: z.number().nullable(), name: z.string(), count })),
  /** Every rung, lowest first; null where no stage is recorded. */
  rungReached: z.array(z.object({ rung: rung.nullable(), count })),
  rungResolved: z.array(z.object({ rung: rung.nullable(), count })),
  grounds: z.array(z.object({ ground: z.string(), count })),
  /** Themes of the common taxonomy that have cases; null where no ground is recorded. */
  themes: z.array(z.object({ theme: z.string().nullable(), label: z.string(), count })),
  timeToResolution: timeFigures,
  /** Days spent in each stage, by whose turn it was. One stay of one case is counted once for each holder of the turn. */
  stageTimes: z.array(
    z.object({
      stage: z.number().nullable(),
      name: z.string(),
      turn: turnHolder,
      finished: count,
      /** Still in the stage. */
      running: count,
      workingDays: durationFigures,
      calendarDays: durationFigures,
    }),
  ),
  clocks: z.array(z.object({ what: z.string(), met: count, late: count, unknown: count })),
  overTime: z.object({
    unit: z.enum(['month', 'quarter', 'year']),
    points: z.array(
      z.object({
        /** `2026-04`, `2026-Q2` (April to June) or `2026`. */
        key: z.string(),
        label: z.string(),
        /** Its last day, or the day of asking when that comes first. */
        end: isoDate,
        /** False while the month, quarter or year is not over: it is shown and not judged. */
        whole: z.boolean(),
        /** By the date the period goes by. */
        raised: count,
        closed: count,
        /** At the end of its last day, of all cases that pass the filters whatever the period. */
        open: count,
        overdue: count,
        drifting: count,
      }),
    ),
    /** Of `raised`. */
    chart: controlChart,
  }),
  /** A run of counts for each theme, one for each point of `overTime` that is whole. */
  trends: z.array(z.object({ theme: z.string(), label: z.string(), chart: controlChart })),
  /** Concern about process against complaint about professional handling, as the forms answer. */
  concerns: z.array(z.object({ process: yesNo, handling: yesNo, count })),
  statedTime: z.object({
    /** By more than one working day. */
    differ: count,
    noDifference: count,
    /** Stated, but a date needed to compare it is not recorded. */
    notComputed: count,
    notStated: count,
  }),
  /** Remarks on how well the policy worked, of cases that have ended. */
  remarks: z.object({
    made: count,
    none: count,
    agencies: z.array(z.object({ agency: z.string(), made: count, none: count })),
  }),
  repeats: z.object({
    /** People more than one of these cases is about, and those cases. */
    people: count,
    cases: count,
    /** Cases that give neither a reference nor a name with date of birth to know a person again by. */
    unidentified: count,
    /** Pairs of agencies with more than one case, and their cases. */
    pairs: count,
    pairCases: count,
  }),
  /** How completely forms are filled in, as they came, before anybody put them right. */
  forms: z.object({
    forms: count,
    agencies: z.array(z.object({ agency: z.string(), forms: count, asked: count, blank: count })),
    fields: z.array(z.object({ field: z.string(), label: z.string(), asked: count, blank: count })),
  }),
})
export type Figures = z.infer<typeof figures>
