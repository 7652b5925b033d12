import { z } from 'zod'
import { problem } from '../domain/problem-schema'

/** What crosses between processes: a value, or a failure a person can act on. Thrown errors do not cross. */
export const reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), problem }),
])
export type Reply = z.infer<typeof reply>

/** Sent to the renderer when something it may be showing has changed. */
export const changed = z.object({
  topics: z.array(
    z.enum(['state', 'intake', 'triage', 'escalations', 'referrals', 'agencies', 'settings', 'returns']),
  ),
})
export type Changed = z.infer<typeof changed>
