import { z } from 'zod'
import { eventType } from '../domain/case-event'

/** A deadline a protocol sets. */
export const clockDefinition = z.strictObject({
  id: z.string(),
  what: z.string(),
  clause: z.string(),
  starts: z.strictObject({ event: eventType, stage: z.string().optional() }),
  stops: z.strictObject({ event: eventType, stage: z.string().optional() }),
  due: z.union([
    z.strictObject({ workingDays: z.number().int().nonnegative() }),
    z.strictObject({ calendarDays: z.number().int().nonnegative() }),
    z.strictObject({ hours: z.number().positive() }),
    z.strictObject({ dayNumber: z.number().int().positive() }),
    z.strictObject({ stipulated: z.literal(true) }),
  ]),
  turn: z.enum(['escalating', 'receiving', 'chair', 'board']),
})
export type ClockDefinition = z.infer<typeof clockDefinition>
