import type { Output } from '@shared/contract'
import type { Document } from '@shared/domain/document'
import { submissionById, type SubmissionRow } from '../store'
import type { RegisterContext } from './context'
import { noSuchSubmission } from './problems'

interface FileToLookAt {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Reads one original into the document model, in a process of its own. */
export interface DocumentReader {
  document(file: FileToLookAt): Promise<Document>
}

/** The original an item was read from, as a document: for a row or a mail's text, that of what holds it. */
export async function documentOf(
  context: RegisterContext,
  reader: DocumentReader,
  submission: string,
): Promise<Output<'triage.document'>> {
  const { item, document } = await readOriginal(context, reader, submission)
  return { ...document, at: item.at, layout: document.layout ?? null }
}

/** An item with the document its original is. Errors: `triage/no-such-submission`, and whatever the reader refuses. */
export async function readOriginal(
  context: RegisterContext,
  reader: DocumentReader,
  submission: string,
): Promise<{ item: SubmissionRow; document: Document }> {
  const { item, file } = await originalOf(context, submission)
  return { item, document: await reader.document(file) }
}

/** An item with the bytes it was read from. */
export async function originalOf(
  context: RegisterContext,
  submission: string,
): Promise<{ item: SubmissionRow; file: FileToLookAt }> {
  const { store } = context
  const item = await submissionById(store.db, submission)
  if (!item) throw noSuchSubmission(submission)
  const holder = await holderOf(context, item)
  return { item, file: { name: holder.name, bytes: await store.blobs.get(holder.blob_sha256 ?? '') } }
}

/** What holds the bytes an item was read from: itself, or for a row or a mail’s text what it is in. */
export async function holderOf(context: RegisterContext, item: SubmissionRow): Promise<SubmissionRow> {
  if (item.blob_sha256 !== null) return item
  const parent = item.parent_id === null ? null : await submissionById(context.store.db, item.parent_id)
  if (!parent) throw noSuchSubmission(item.id)
  return await holderOf(context, parent)
}
