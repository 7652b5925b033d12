import { z } from 'zod'
import { changed, reply } from '@shared/contract/reply'

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** A paper to print: its page and look, and what stands at the top and foot of every sheet. */
const printedPaper = z.object({
  page: z.string(),
  style: z.string(),
  header: z.string(),
  footer: z.string(),
})

/** What the main process says to the data process. Ports of new workers travel beside `worker-port`. */
export const toData = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('start'),
    version: z.string(),
    /** Folder of protocols, calendars and samples. */
    resources: z.string(),
    /** Folder for the app's own small files. */
    state: z.string(),
  }),
  z.object({ kind: z.literal('call'), id: z.number(), channel: z.string(), input: z.unknown() }),
  z.object({ kind: z.literal('worker-port'), worker: z.number() }),
  z.object({ kind: z.literal('worker-exit'), worker: z.number() }),
  z.object({ kind: z.literal('key-answer'), id: z.number(), value: bytes.nullable() }),
  /** Null bytes: it could not be printed. */
  z.object({ kind: z.literal('printed'), id: z.number(), pdf: bytes.nullable() }),
  z.object({ kind: z.literal('close') }),
])
export type ToData = z.infer<typeof toData>

/** What the data process says to main. */
export const fromData = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reply'), id: z.number(), reply }),
  z.object({ kind: z.literal('changed'), changed }),
  z.object({ kind: z.literal('spawn-worker'), worker: z.number() }),
  z.object({ kind: z.literal('kill-worker'), worker: z.number() }),
  z.object({
    kind: z.literal('key-store'),
    id: z.number(),
    /** `available` is answered with no bytes for no, and empty ones for yes. */
    ask: z.enum(['available', 'protect', 'reveal']),
    bytes,
  }),
  z.object({ kind: z.literal('print'), id: z.number(), paper: printedPaper }),
])
export type FromData = z.infer<typeof fromData>
