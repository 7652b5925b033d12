import { z } from 'zod'
import { logLayout, type ColumnMapping } from '@shared/domain/column-mapping'
import { documentFormat } from '@shared/domain/document'
import { problem } from '@shared/domain/problem-schema'
import { itemKind, notAForm, reading } from '@shared/domain/reading'
import { returnReading } from '@shared/domain/return-reading'
import type { PageAsked } from '@shared/domain/page-layout'

/** The mail an item came in, as its headers say; nothing here is verified. */
export const mailHeader = z.object({
  messageId: z.string().nullable(),
  from: z.string().nullable(),
  subject: z.string(),
  /** UTC instant, or null when the Date header is missing or cannot be read. */
  sentAt: z.string().nullable(),
  /** Its headers say a machine sent it: an automatic reply, or a mailing to a list. */
  automatic: z.enum(['reply', 'bulk']).optional(),
  /** Who first sent what it forwards, where its text says so for certain. */
  original: z.string().optional(),
})
export type MailHeader = z.infer<typeof mailHeader>

/** One thing found inside the bytes that can be read as a submission of its own. */
export const readItem = z.object({
  /** Path within the file: `` for the file itself, `Form.docx`, `body`, `Log!r12`, `inner.eml/Form.docx`. */
  path: z.string(),
  role: z.enum(['file', 'attachment', 'row', 'body']),
  /** Who first sent it, when it came forwarded. */
  original: z.string().optional(),
  /** Index into `parts` of the part it was read from; null for the file itself. */
  part: z.number().int().nullable(),
  /** Place id within the document model: the row of a log, when it is one. */
  at: z.string().nullable(),
  /** Of the content as read, stable however often it is imported: for a row or body, of its text; else of the bytes. */
  sha256: z.string(),
  kind: itemKind,
  notAForm: notAForm.nullable(),
  /** `pack/form`, or null. */
  form: z.string().nullable(),
  reading,
  /** What an annual return says. */
  returned: returnReading.optional(),
  /** How the columns of its log were understood; on the first row of each table. */
  layout: logLayout.optional(),
  why: z.array(z.string()),
  problem: problem.nullable(),
})
export type ReadItem = z.infer<typeof readItem>

/** An attachment or nested message, whose bytes are kept as an original of its own. */
export const foundPart = z.object({
  path: z.string(),
  /** The part this one is inside of; null when directly in the file. */
  inside: z.number().int().nullable(),
  media: z.string(),
  sha256: z.string(),
  /** Who first sent it, when it came forwarded. */
  original: z.string().optional(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
})
export type FoundPart = z.infer<typeof foundPart>

export const readResult = z.object({
  format: documentFormat,
  sha256: z.string(),
  mail: mailHeader.nullable(),
  parts: z.array(foundPart),
  items: z.array(readItem),
  /** Files in archives that were passed over, by their path within the file. */
  leftAside: z.array(z.string()).optional(),
})
export type ReadResult = z.infer<typeof readResult>

/** Further items of a file, after those that came with its result. */
export const furtherItems = z.object({ items: z.array(readItem) })

export type WorkerRequest =
  /**
   * `vocabulary` is forms/common.yaml as parsed; see vocabulary-schema. Both are checked in the worker. `board` is the
   * pack whose stages and grounds annual returns are read by.
   */
  | { id: number; task: 'configure'; packs: readonly unknown[]; vocabulary: unknown; board?: string }
  /** Everything in a file, as items with readings. `receivedOn` completes dates written without a year. */
  | {
      id: number
      task: 'read'
      name: string
      bytes: Uint8Array
      receivedOn: string
      mappings?: readonly ColumnMapping[]
      sender?: string
    }
  /** The next items of the file read last, when its reply said that there are more. */
  | { id: number; task: 'more'; name: string }
  /** The document model of one original, for showing it. */
  | { id: number; task: 'document'; name: string; bytes: Uint8Array }
  /** One page of an original, drawn. */
  | ({ id: number; task: 'page'; name: string; bytes: Uint8Array } & PageAsked)
export type WorkerReply =
  /** `more`: the file holds further items, which wait in the worker until they are asked for. */
  | { id: number; ok: true; value: unknown; more?: true | undefined }
  | { id: number; ok: false; problem: z.infer<typeof problem> }

/** A process that answers requests and can be killed. Made by Electron's utility process or Node's fork alike. */
export interface WorkerHandle {
  send(request: WorkerRequest): void
  onReply(listener: (reply: WorkerReply) => void): void
  onExit(listener: () => void): void
  kill(): void
}
export type SpawnWorker = () => WorkerHandle
