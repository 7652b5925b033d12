import { z } from 'zod'
import { instant, isoDate } from '../domain/dates'
import { problem } from '../domain/problem-schema'
import { turn } from '../protocol/clock-schema'

/**
 * Which heading of the Due screen something stands under. `today`: due today and not yet run out. `this-week`: due
 * after today, within the seven days to come. `drifting`: an open case in which nobody has a date to meet.
 */
export const dueGroup = z.enum(['overdue', 'today', 'this-week', 'drifting'])
export type DueGroup = z.infer<typeof dueGroup>

export const dueRow = z.object({
  ref: z.string(),
  subject: z.string().nullable(),
  escalating: z.string().nullable(),
  receiving: z.string(),
  stage: z.string().nullable(),
  /** What is to be done by then. */
  what: z.string(),
  duty: z.boolean(),
  turn,
  dueAt: instant.nullable(),
  dueOn: isoDate.nullable(),
  clause: z.string(),
  /** In words, as read aloud: "overdue by 2 working days", "due today", "no response date for 9 days". */
  inWords: z.string(),
})
export type DueRow = z.infer<typeof dueRow>

export const calendarStatus = z.object({
  name: z.string(),
  /** Last date the list covers. */
  until: isoDate,
  /** Loaded by the user rather than built in. */
  own: z.boolean(),
  warning: z.string().nullable(),
})

export const calendarPreview = z.object({
  calendar: z.string(),
  until: isoDate,
  added: z.array(z.object({ date: isoDate, name: z.string() })),
  removed: z.array(z.object({ date: isoDate, name: z.string() })),
  moves: z.array(
    z.object({ ref: z.string(), what: z.string(), from: isoDate.nullable(), to: isoDate.nullable() }),
  ),
})
export type CalendarPreview = z.infer<typeof calendarPreview>

export const dueContract = {
  'due.list': {
    input: z.object({
      turn: turn.nullable(),
      group: dueGroup.nullable(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({
      today: isoDate,
      /** How many in each group for the turn asked for, whatever page is shown. */
      counts: z.object({
        overdue: z.number(),
        today: z.number(),
        'this-week': z.number(),
        drifting: z.number(),
      }),
      rows: z.array(dueRow.extend({ group: dueGroup })),
    }),
  },
  'protocols.versions': {
    input: z.object({ id: z.string() }),
    output: z.array(
      z.object({ version: z.string(), title: z.string(), approvedOn: isoDate.nullable(), own: z.boolean() }),
    ),
  },
  'protocols.compare': {
    input: z.object({ id: z.string(), from: z.string(), to: z.string() }),
    output: z.object({ differences: z.array(z.string()) }),
  },
  /** Which board's protocol new cases are opened under. Cases there already stay as they are. */
  'protocols.choose': { input: z.object({ id: z.string() }), output: z.null() },
  /** Packs of the register's own protocols folder that could not be used, each with its mistakes and their lines. */
  'protocols.problems': { input: z.null(), output: z.array(problem) },
  'calendars.list': { input: z.null(), output: z.array(calendarStatus) },
  /** Reads a newer official list (the government's JSON or iCal) and shows what it would move; changes nothing. */
  'calendars.preview': { input: z.object({ path: z.string() }), output: calendarPreview },
  'calendars.load': { input: z.object({ path: z.string() }), output: z.object({ casesMoved: z.number() }) },
} as const
