import type { Insertable, Selectable } from 'kysely'
import type { Database } from '../schema'
import { bulkInsert } from '../sqlite/bulk-insert'
import type { Db, Tx } from '../store'

export type ReadingRow = Selectable<Database['reading']>
export type NewReading = Insertable<Database['reading']>

export async function insertReadings(tx: Tx, rows: readonly NewReading[]): Promise<void> {
  await bulkInsert(tx, 'reading', rows)
}

/** The reading that counts, the newest, of each of some submissions, by submission id; those never read are left out. */
export async function newestReadings(
  db: Db | Tx,
  submissionIds: readonly string[],
): Promise<Map<string, ReadingRow>> {
  const newest = new Map<string, ReadingRow>()
  for (let at = 0; at < submissionIds.length; at += 500) {
    const rows = await db
      .selectFrom('reading')
      .selectAll()
      .where('submission_id', 'in', submissionIds.slice(at, at + 500))
      .orderBy('read_at')
      .orderBy('id')
      .execute()
    // Oldest first, so the newest stays.
    for (const row of rows) newest.set(row.submission_id, row)
  }
  return newest
}
