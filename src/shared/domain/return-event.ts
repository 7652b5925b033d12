import { z } from 'zod'
import { instant, isoDate } from './dates'
import { returnLine } from './return-reading'

/** What happens with the return of one agency in a round. Its state is worked out from these. */
const happened = z.discriminatedUnion('type', [
  /** The agency is in the round. */
  z.object({ type: z.literal('asked') }),
  z.object({ type: z.literal('no-longer-asked'), reason: z.string() }),
  /** A request or reminder was made ready as a draft; whether it was sent is not known to Accord. */
  z.object({ type: z.literal('request-drafted') }),
  z.object({ type: z.literal('reminder-drafted') }),
  z.object({ type: z.literal('filed'), submission: z.string() }),
  z.object({ type: z.literal('taken-out'), submission: z.string() }),
  /** A person was told that there is nothing to report, other than by a return in writing. */
  z.object({ type: z.literal('nil-told'), how: z.string() }),
  z.object({
    type: z.literal('corrected'),
    line: returnLine,
    asSent: z.number().nullable(),
    value: z.number().int().nonnegative(),
    reason: z.string(),
  }),
  z.object({
    type: z.literal('coded'),
    submission: z.string(),
    issue: z.number().int().nonnegative(),
    theme: z.string().nullable(),
  }),
  z.object({ type: z.literal('queried'), what: z.string() }),
  z.object({ type: z.literal('query-answered'), answer: z.string() }),
  z.object({ type: z.literal('signed-off'), note: z.string() }),
  z.object({ type: z.literal('reopened'), reason: z.string() }),
])
export type ReturnHappening = z.infer<typeof happened>

const recorded = z.object({ id: z.string(), on: isoDate, at: instant, by: z.string() })
export const returnEvent = z.intersection(happened, recorded)
export type ReturnEvent = z.infer<typeof returnEvent>

const words: Record<ReturnHappening['type'], string> = {
  asked: 'Asked for its return',
  'no-longer-asked': 'No longer asked',
  'request-drafted': 'Request made ready to send',
  'reminder-drafted': 'Reminder made ready to send',
  filed: 'Return received',
  'taken-out': 'Return taken out again',
  'nil-told': 'Said to have nothing to report',
  corrected: 'Figure corrected',
  coded: 'Issue put under a theme',
  queried: 'Query raised',
  'query-answered': 'Query answered',
  'signed-off': 'Signed off',
  reopened: 'Opened again',
}

export const happeningInWords = (type: ReturnHappening['type']): string => words[type]
