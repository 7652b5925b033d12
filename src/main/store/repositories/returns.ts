import type { Insertable, Selectable } from 'kysely'
import type { Database } from '../schema'
import { bulkInsert } from '../sqlite/bulk-insert'
import type { Db, Tx } from '../store'

export type ReturnRoundRow = Selectable<Database['return_round']>
export type ReturnEventRow = Selectable<Database['return_event']>
export type NewReturnEvent = Omit<Insertable<Database['return_event']>, 'sequence'>
export type ReturnSnapshotRow = Selectable<Database['return_snapshot']>

export async function insertReturnRound(tx: Tx, row: ReturnRoundRow): Promise<void> {
  await tx.insertInto('return_round').values(row).execute()
}

/** Rounds, the latest year first. */
export async function returnRounds(db: Db | Tx): Promise<ReturnRoundRow[]> {
  return await db.selectFrom('return_round').selectAll().orderBy('from_on', 'desc').execute()
}

export async function returnRoundById(db: Db | Tx, id: string): Promise<ReturnRoundRow | null> {
  return (await db.selectFrom('return_round').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

export async function changeReturnRound(
  tx: Tx,
  id: string,
  change: Partial<Pick<ReturnRoundRow, 'due_on' | 'closed_on'>>,
): Promise<void> {
  await tx.updateTable('return_round').set(change).where('id', '=', id).execute()
}

export async function insertReturnEvents(tx: Tx, rows: readonly NewReturnEvent[]): Promise<void> {
  await bulkInsert(tx, 'return_event', rows)
}

/** What happened in a round, in the order it was recorded. */
export async function returnEventsOf(db: Db | Tx, round: string): Promise<ReturnEventRow[]> {
  return await db
    .selectFrom('return_event')
    .selectAll()
    .where('round_id', '=', round)
    .orderBy('sequence')
    .execute()
}

/** What happened with one submission as a return, in any round. */
export async function returnEventsOfSubmission(db: Db | Tx, submission: string): Promise<ReturnEventRow[]> {
  return await db
    .selectFrom('return_event')
    .selectAll()
    .where('submission_id', '=', submission)
    .orderBy('sequence')
    .execute()
}

/** Annual returns in triage that are part of no round yet, oldest first. */
export async function waitingReturns(db: Db | Tx): Promise<string[]> {
  const rows = await db
    .selectFrom('triage')
    .select('submission_id')
    .where('kind', '=', 'annual-return')
    .where('state', 'in', ['waiting', 'more-information'])
    .orderBy('sort_key')
    .orderBy('submission_id')
    .execute()
  return rows.map((row) => row.submission_id)
}

export async function insertReturnSnapshot(tx: Tx, row: ReturnSnapshotRow): Promise<void> {
  await tx.insertInto('return_snapshot').values(row).execute()
}

/** The snapshots of a round, oldest first, without what they hold. */
export async function returnSnapshots(
  db: Db | Tx,
  round: string,
): Promise<Omit<ReturnSnapshotRow, 'content'>[]> {
  return await db
    .selectFrom('return_snapshot')
    .select(['id', 'round_id', 'number', 'note', 'taken_at', 'taken_by', 'sha256'])
    .where('round_id', '=', round)
    .orderBy('number')
    .execute()
}

export async function returnSnapshotById(db: Db | Tx, id: string): Promise<ReturnSnapshotRow | null> {
  return (await db.selectFrom('return_snapshot').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}
