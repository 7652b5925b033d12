import { z } from 'zod'
import { instant, isoDate } from './dates'

/**
 * What happens in an escalation, whoever recorded it (a form, or a person in the app). Status, stage and clocks
 * are derived from these and never stored as facts of their own. Clocks in packs start and stop on these names.
 */
export const eventType = z.enum([
  'concern-arose', // the disagreement, or receipt of the decision disagreed with
  'raised', // the escalation was raised under the protocol
  'stage-entered',
  'stage-skipped', // with a reason
  'contact-made', // the recipient spoke to, or answered, the concerned professional
  'agreed', // resolution: agreement reached at a stage
  'confirmed-in-writing',
  'checked-back',
  'review-done',
  'form-received',
  'response-date-set', // the professional stipulated a date; `due` holds it
  'due-brought-forward', // an amended due date for `clock`; `due` holds it, with a reason
  'information-requested',
  'information-received',
  'recommended', // the Chair's recommendation
  'communicated', // the recommendation was told to the agencies
  'withdrawn',
  'out-of-scope',
  'reopened',
  'protocol-changed', // moved explicitly to another version of the protocol
  'not-agreed', // the attempt to resolve at a stage was made and failed
  'condition-recorded', // whether `condition` of the pack (immediate risk of harm…) `holds`
  'gate-passed', // a manager let the escalation go on to a stage
  'gate-rejected', // with a reason
  'task-done', // the duty named by `clock` was done
])
export type EventType = z.infer<typeof eventType>

export const caseEvent = z.object({
  id: z.string(),
  type: eventType,
  /** The calendar date it happened; null when known to have happened but the date is not recorded. */
  on: isoDate.nullable(),
  /** The moment, when the time of day is known (24-hour clocks). */
  at: instant.optional(),
  /** Stage id of the pack the event belongs to. */
  stage: z.string().optional(),
  clock: z.string().optional(),
  due: isoDate.optional(),
  /** With `condition-recorded`: which condition of the pack, and whether it holds. */
  condition: z.string().optional(),
  holds: z.boolean().optional(),
  reason: z.string().optional(),
  /** Submission the event was read from; absent when a person recorded it in the app. */
  submission: z.string().optional(),
  /** Who recorded it in the app. */
  by: z.string().optional(),
})
export type CaseEvent = z.infer<typeof caseEvent>
