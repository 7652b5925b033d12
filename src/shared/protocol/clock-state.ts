import { z } from 'zod'
import { instant, isoDate } from '../domain/dates'

/** One clock of one case, with the sum behind its due date. */
export const clockState = z.object({
  id: z.string(),
  /** Stage id of the pack. */
  stage: z.string(),
  what: z.string(),
  state: z.enum(['not-started', 'running', 'due-soon', 'overdue', 'met', 'met-late', 'stopped', 'unknown']),
  startedAt: z.union([instant, isoDate]).nullable(),
  dueAt: instant.nullable(),
  dueOn: isoDate.nullable(),
  originalDueOn: isoDate.nullable(),
  stoppedAt: z.union([instant, isoDate]).nullable(),
  turn: z.enum(['escalating', 'receiving', 'chair', 'board']),
  clause: z.string(),
  explanation: z.array(z.object({ date: isoDate, counted: z.boolean(), why: z.string() })),
})
export type ClockState = z.infer<typeof clockState>
