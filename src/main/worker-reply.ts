import { z } from 'zod'
import { problem } from '@shared/domain/problem-schema'
import type { WorkerReply } from './intake/worker-protocol'

const workerReply: z.ZodType<WorkerReply> = z.discriminatedUnion('ok', [
  z.object({ id: z.number(), ok: z.literal(true), value: z.unknown(), more: z.literal(true).optional() }),
  z.object({ id: z.number(), ok: z.literal(false), problem }),
])

/** A worker reads hostile bytes, so what it says is checked; anything else than a reply is no reply at all. */
export function parseWorkerReply(message: unknown): WorkerReply | null {
  return workerReply.safeParse(message).data ?? null
}
