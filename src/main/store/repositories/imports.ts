import type { ExpressionBuilder, Insertable, Selectable } from 'kysely'
import type { Database } from '../schema'
import { bulkInsert } from '../sqlite/bulk-insert'
import type { Db, Tx } from '../store'
import type { SubmissionRow } from './submissions'

export type ImportBatchRow = Selectable<Database['import_batch']>
export type ImportItemRow = Selectable<Database['import_item']>

/** Notes an import as begun; one gone on with is running again, under the name and date it had. */
export async function beginBatch(tx: Tx, row: Insertable<Database['import_batch']>): Promise<void> {
  await tx
    .insertInto('import_batch')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ state: 'running', ended_at: null }))
    .execute()
}

export async function endBatch(
  tx: Tx,
  id: string,
  ended: Pick<ImportBatchRow, 'ended_at' | 'state' | 'files_left'>,
): Promise<void> {
  await tx.updateTable('import_batch').set(ended).where('id', '=', id).execute()
}

export async function importBatch(db: Db | Tx, id: string): Promise<ImportBatchRow | null> {
  return (await db.selectFrom('import_batch').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** The newest imports, newest first. */
export async function newestBatches(db: Db | Tx, limit: number): Promise<ImportBatchRow[]> {
  return await db
    .selectFrom('import_batch')
    .selectAll()
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** How many lines the reports of some imports have, and how many of those are problems. */
export async function importTallies(
  db: Db | Tx,
  batches: readonly string[],
): Promise<{ batch_id: string; items: number; problems: number }[]> {
  return await db
    .selectFrom('import_item')
    .select((eb) => [
      'batch_id',
      eb.fn.countAll<number>().as('items'),
      eb.fn.count<number>('problem').as('problems'),
    ])
    .where('batch_id', 'in', [...batches, ''])
    .where((eb) => eb.or([eb('not_a_form', 'is', null), eb('not_a_form', '!=', 'left-aside')]))
    .groupBy('batch_id')
    .execute()
}

/** Puts the report of an import in place of what was kept of it before. */
export async function replaceImportItems(
  tx: Tx,
  batch: string,
  items: readonly Omit<ImportItemRow, 'batch_id' | 'position'>[],
): Promise<void> {
  await tx.deleteFrom('import_item').where('batch_id', '=', batch).execute()
  await bulkInsert(
    tx,
    'import_item',
    items.map((item, position) => ({ batch_id: batch, position, ...item })),
  )
}

export async function importItems(
  db: Db | Tx,
  batch: string,
  page: { offset: number; limit: number },
): Promise<ImportItemRow[]> {
  return await db
    .selectFrom('import_item')
    .selectAll()
    .where('batch_id', '=', batch)
    .orderBy('position')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
}

/** Readings of a file that was read to its end, or of which nothing more can be expected. */
function finalReadings(eb: ExpressionBuilder<Database, 'reading'>) {
  return eb.or([
    eb('reading.problem', 'is', null),
    eb('reading.problem', 'not like', '%"code":"read-in-part"%'),
  ])
}

/** Whether a file that is kept was read, and not only in part. */
export async function isReadWhole(db: Db | Tx, submissionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('reading')
    .select('id')
    .where('submission_id', '=', submissionId)
    .where(finalReadings)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Mails and files that are kept but were not read, or only in part: an import was stopped between the two, or its reader
 * was. Oldest first.
 */
export async function filesNeverRead(db: Db | Tx): Promise<SubmissionRow[]> {
  return await db
    .selectFrom('submission')
    .selectAll('submission')
    .where('parent_id', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('reading')
            .select('reading.id')
            .whereRef('reading.submission_id', '=', 'submission.id')
            .where(finalReadings),
        ),
      ),
    )
    .orderBy('received_at')
    .orderBy('id')
    .execute()
}
