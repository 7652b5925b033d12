import { z } from 'zod'
import { eventType } from '../domain/case-event'

/** Something that happens in a case, optionally at one stage of the pack or about one condition of it. */
export const anchor = z
  .strictObject({
    event: eventType,
    stage: z.string().optional().describe('Id of the stage it happens at; left out, any stage'),
    orLater: z.boolean().optional().describe('With a stage: a later stage counts too'),
    condition: z
      .string()
      .optional()
      .describe('With condition-recorded: which condition, recorded as holding'),
  })
  .describe('Something that happens in a case')
export type Anchor = z.infer<typeof anchor>

const whole = z.number().int()

/** How long, in the policy's own unit. */
export const due = z.union([
  z
    .strictObject({
      workingDays: whole.positive(),
      statedAs: z.string().optional().describe('The policy’s words when they differ: “48 hours”'),
    })
    .describe('Falls due at the end of the nth working day after the start'),
  z.strictObject({ workingWeeks: whole.positive() }).describe('Five working days a week'),
  z
    .strictObject({ sameWorkingDay: z.literal(true) })
    .describe('The end of that day, or of the next working day when it is not one'),
  z.strictObject({ calendarDays: whole.positive() }).describe('Every day counts, weekends included'),
  z
    .strictObject({ hours: z.number().positive() })
    .describe('Elapsed hours, across nights, weekends and clock changes'),
  z
    .strictObject({ dayNumber: whole.positive(), days: z.enum(['calendar', 'working']).default('calendar') })
    .describe('The end of day n, day 1 being the day of the start itself'),
  z
    .strictObject({ immediately: z.literal(true) })
    .describe('The day of the start itself, working day or not'),
  z
    .strictObject({ withoutDelay: z.literal(true) })
    .describe('No number is given: it never falls due by itself'),
  z.strictObject({ stipulated: z.literal(true) }).describe('By the date the professional stipulates'),
])
export type Due = z.infer<typeof due>

/** Whether a clock applies to a case: every line must hold. */
export const applicability = z.strictObject({
  condition: z.string().optional().describe('Id of a condition of this pack'),
  is: z.boolean().default(true).describe('false: applies while the condition does not hold'),
  kind: z.enum(['adult', 'child']).optional().describe('Only for an adult, or only for a child'),
})

export const turn = z.enum(['escalating', 'receiving', 'chair', 'board'])

/** A deadline a protocol sets. */
export const clockDefinition = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'may hold only small letters, digits and hyphens'),
  what: z.string().min(1).describe('What must be done, as a short sentence'),
  clause: z.string().min(1).describe('The clause of the policy that says so'),
  starts: anchor,
  appliesFrom: anchor
    .optional()
    .describe('Not shown as running until this too has happened; the count still begins at `starts`'),
  stops: z.array(anchor).min(1).describe('Any of these meets the deadline'),
  ends: z
    .array(anchor)
    .default([])
    .describe('Any of these shows that it will not be met; late when it is past due'),
  due,
  orShorter: z
    .boolean()
    .default(false)
    .describe('“or a timescale that protects the adult, whichever is shorter”'),
  when: z.array(applicability).default([]),
  runs: z
    .enum(['stage', 'case', 'until-done'])
    .default('stage')
    .describe(
      'stage: ends when the stage is left. case: ends when the case closes. until-done: outlasts agreement',
    ),
  turn: turn.describe('Whose turn it is to act while it runs'),
})
export type ClockDefinition = z.infer<typeof clockDefinition>

/** What agreement, or a recommendation, at a stage obliges somebody to do. With no `due` it is a task without a deadline. */
export const dutyDefinition = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'may hold only small letters, digits and hyphens'),
  kind: z.enum(['confirm-in-writing', 'check-back', 'review', 'record', 'feed-back', 'consider']),
  what: z.string().min(1),
  clause: z.string().min(1),
  due: due.optional(),
  turn,
})
export type DutyDefinition = z.infer<typeof dutyDefinition>
