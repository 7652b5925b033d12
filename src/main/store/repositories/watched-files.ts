import type { Insertable, Selectable } from 'kysely'
import type { Database } from '../schema'
import { bulkInsert } from '../sqlite/bulk-insert'
import type { Db, Tx } from '../store'

export type WatchedFileRow = Selectable<Database['watched_file']>

export async function insertWatchedFiles(
  tx: Tx,
  rows: readonly Omit<Insertable<Database['watched_file']>, 'sequence'>[],
): Promise<void> {
  await bulkInsert(tx, 'watched_file', rows)
}

/** The newest files taken from the watched folder, newest first. */
export async function newestWatchedFiles(db: Db | Tx, limit: number): Promise<WatchedFileRow[]> {
  return await db.selectFrom('watched_file').selectAll().orderBy('sequence', 'desc').limit(limit).execute()
}
