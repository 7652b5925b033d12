import { dateOf } from '@shared/domain/dates'
import type { ImportSink, ReceivedFile, StoredFile } from '../intake/import-sink'
import {
  appendAudits,
  findFileBySha,
  insertSubmissions,
  isReadWhole,
  newId,
  type SubmissionRow,
} from '../store'
import type { RegisterContext } from './context'
import { describeFile, describeRead } from './describe-file'
import { RecordQueue } from './record-queue'
import { recordUnreadable } from './record-unreadable'

/** The register as the place an import puts what it finds. What a call answers is durable. */
export function createImportSink(context: RegisterContext): ImportSink {
  const queue = new RecordQueue(context)
  return {
    findFile: (sha256) => findFile(context, sha256),
    storeFiles: (files) => storeFiles(context, files),
    recordRead: (submissionId, result, place) => queue.record(submissionId, result, place),
    recordUnreadable: (submissionId, problem) => recordUnreadable(context, submissionId, problem),
    describeRead: (submissionId) => describeRead(context, submissionId),
    describeDuplicate: (submissionId, source) => describeFile(context, submissionId, source),
  }
}

async function findFile(context: RegisterContext, sha256: string): Promise<StoredFile | null> {
  const { db } = context.store
  const found = await findFileBySha(db, sha256)
  if (!found) return null
  const read = await isReadWhole(db, found.id)
  const { id, source, received_on, batch_id } = found
  return { submissionId: id, source, receivedOn: received_on, batch: batch_id, read }
}

async function storeFiles(context: RegisterContext, files: readonly ReceivedFile[]): Promise<string[]> {
  const { store, clock } = context
  // Originals first: a submission never names bytes that are not safely kept.
  await store.blobs.putMany(files.map((file) => file.bytes))
  const rows = files.map((file) => fileRow(file, newId(clock)))
  await store.transaction(async (tx) => {
    await insertSubmissions(tx, rows)
    await appendAudits(
      tx,
      clock,
      rows.map((row) => ({
        actor: context.actor,
        action: 'intake.received',
        subjectType: 'submission',
        subjectId: row.id,
        details: { sha256: row.sha256, size: row.size, batch: row.batch_id },
      })),
    )
  })
  return rows.map((row) => row.id)
}

function fileRow(file: ReceivedFile, id: string): SubmissionRow {
  return {
    id,
    parent_id: null,
    batch_id: file.batch,
    role: /\.(?:eml|msg)$/i.test(file.name) ? 'mail' : 'file',
    source: file.source,
    name: file.name,
    media: 'application/octet-stream',
    sha256: file.sha256,
    size: file.bytes.byteLength,
    blob_sha256: file.sha256,
    at: null,
    received_at: file.receivedAt,
    received_on: dateOf(file.receivedAt),
    mail_from: null,
    mail_subject: null,
    mail_sent_at: null,
    original_from: null,
    message_id: null,
  }
}
