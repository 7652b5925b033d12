import { z } from 'zod'
import { instant, isoDate } from '../domain/dates'
import { turn } from './clock-schema'

/**
 * `stopped`: the stage was left or the case closed before it fell due, or it had no date to meet. `unknown`: a date
 * it rests on is not recorded, or it fell due and the case went on without anybody recording that it was met.
 */
export const clockStateName = z.enum([
  'not-started', 'running', 'due-soon', 'overdue', 'met', 'met-late', 'stopped', 'unknown',
]) // prettier-ignore
export type ClockStateName = z.infer<typeof clockStateName>

/** A date a person set in place of the one before. */
export const amendment = z.object({
  /** When it was set, and by whom, as recorded. */
  on: isoDate.nullable(),
  by: z.string().nullable(),
  reason: z.string().nullable(),
  from: isoDate.nullable(),
  to: isoDate,
  /** False when the protocol does not allow it; `note` says why. */
  applied: z.boolean(),
  note: z.string().nullable(),
})
export type Amendment = z.infer<typeof amendment>

/** One day of the sum behind a due date. */
export const explainedDay = z.object({ date: isoDate, counted: z.boolean(), why: z.string() })
export type ExplainedDay = z.infer<typeof explainedDay>

/** One clock of one case, with the sum behind its due date. */
export const clockState = z.object({
  id: z.string(),
  /** Stage id of the pack. */
  stage: z.string(),
  what: z.string(),
  state: clockStateName,
  startedAt: z.union([instant, isoDate]).nullable(),
  dueAt: instant.nullable(),
  dueOn: isoDate.nullable(),
  originalDueOn: isoDate.nullable(),
  stoppedAt: z.union([instant, isoDate]).nullable(),
  turn,
  clause: z.string(),
  explanation: z.array(explainedDay),
  /** A duty after agreement (confirm in writing, check back, review) rather than a deadline of the stage. */
  duty: z.boolean(),
  /** 0 first time round; 1 after the case was reopened once, and so on. */
  round: z.number().int().nonnegative(),
  amendments: z.array(amendment),
  /** In plain English, what the state rests on when that is not plain from the dates. */
  note: z.string().nullable(),
})
export type ClockState = z.infer<typeof clockState>
