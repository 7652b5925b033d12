import type { Insertable, Selectable } from 'kysely'
import type { Database } from '../schema'
import { bulkInsert } from '../sqlite/bulk-insert'
import type { Db, Tx } from '../store'

export type SubmissionRow = Selectable<Database['submission']>
export type NewSubmission = Insertable<Database['submission']>

/** Parents before their children, or in the same call: the order within one transaction does not matter. */
export async function insertSubmissions(tx: Tx, rows: readonly NewSubmission[]): Promise<void> {
  await bulkInsert(tx, 'submission', rows)
}

export async function submissionById(db: Db | Tx, id: string): Promise<SubmissionRow | null> {
  return (await db.selectFrom('submission').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** The submissions of some ids, in no particular order; ids that do not exist are left out. */
export async function submissionsByIds(db: Db | Tx, ids: readonly string[]): Promise<SubmissionRow[]> {
  const found: SubmissionRow[] = []
  for (let at = 0; at < ids.length; at += 500) {
    const batch = ids.slice(at, at + 500)
    found.push(...(await db.selectFrom('submission').selectAll().where('id', 'in', batch).execute()))
  }
  return found
}

/** What was received by itself (a mail or file, not a part of one) with exactly these bytes: the first, if several. */
export async function findFileBySha(db: Db | Tx, sha256: string): Promise<SubmissionRow | null> {
  const row = await db
    .selectFrom('submission')
    .selectAll()
    .where('sha256', '=', sha256)
    .where('parent_id', 'is', null)
    .orderBy('received_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Every submission with this content, whatever it came in, oldest first. */
export async function submissionsBySha(db: Db | Tx, sha256: string): Promise<SubmissionRow[]> {
  return await db
    .selectFrom('submission')
    .selectAll()
    .where('sha256', '=', sha256)
    .orderBy('received_at')
    .orderBy('id')
    .execute()
}

/** Mails received before with this Message-ID, oldest first. */
export async function submissionsByMessageId(db: Db | Tx, messageId: string): Promise<SubmissionRow[]> {
  return await db
    .selectFrom('submission')
    .selectAll()
    .where('message_id', '=', messageId)
    .orderBy('received_at')
    .orderBy('id')
    .execute()
}

/** The direct parts of a mail or workbook, in the order they were stored. */
export async function childrenOf(db: Db | Tx, parentId: string): Promise<SubmissionRow[]> {
  return await db
    .selectFrom('submission')
    .selectAll()
    .where('parent_id', '=', parentId)
    .orderBy('received_at')
    .orderBy('id')
    .execute()
}

/** Those of some submissions in which anything is stored: a file without children was kept, perhaps not read to the end. */
export async function withChildren(db: Db | Tx, ids: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (let at = 0; at < ids.length; at += 500) {
    const parents = await db
      .selectFrom('submission')
      .select('parent_id')
      .distinct()
      .where('parent_id', 'in', ids.slice(at, at + 500))
      .execute()
    for (const { parent_id } of parents) if (parent_id !== null) found.push(parent_id)
  }
  return found
}

/** The attachments and nested mails inside a file, at any depth, in the order they were stored. */
export async function partsInside(db: Db | Tx, fileId: string): Promise<SubmissionRow[]> {
  const found: SubmissionRow[] = []
  for (let within = [fileId]; within.length > 0;) {
    const rows: SubmissionRow[] = []
    for (let at = 0; at < within.length; at += 500)
      rows.push(
        ...(await db
          .selectFrom('submission')
          .selectAll()
          .where('parent_id', 'in', within.slice(at, at + 500))
          .where('role', 'in', ['mail', 'attachment'])
          .execute()),
      )
    found.push(...rows)
    within = rows.map(({ id }) => id)
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Rows and bodies with some contents, by content hash. */
export async function rowsBySha(db: Db | Tx, shas: readonly string[]): Promise<SubmissionRow[]> {
  const found: SubmissionRow[] = []
  const unique = [...new Set(shas)]
  for (let at = 0; at < unique.length; at += 500)
    found.push(
      ...(await db
        .selectFrom('submission')
        .selectAll()
        .where('sha256', 'in', unique.slice(at, at + 500))
        .where('role', 'in', ['row', 'body'])
        .execute()),
    )
  return found
}

/** A page of what one import brought in, in the order it was stored, and how many there are. */
export async function submissionsOfBatch(
  db: Db | Tx,
  batchId: string,
  page: { offset: number; limit: number },
): Promise<{ rows: SubmissionRow[]; total: number }> {
  const inBatch = db.selectFrom('submission').where('batch_id', '=', batchId)
  const rows = await inBatch
    .selectAll()
    .orderBy('received_at')
    .orderBy('id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  const { total } = await inBatch
    .select((count) => count.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { rows, total }
}
