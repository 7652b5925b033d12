import type { Insertable, Selectable } from 'kysely'
import type { Database } from '../schema'
import { bulkInsert } from '../sqlite/bulk-insert'
import type { Db, Tx } from '../store'

export type AgencyRow = Selectable<Database['agency']>
export type AgencyAliasRow = Selectable<Database['agency_alias']>

/** Every agency, merged ones too: a register has some hundreds at most. */
export async function allAgencies(db: Db | Tx): Promise<AgencyRow[]> {
  return await db.selectFrom('agency').selectAll().orderBy('name').orderBy('id').execute()
}

export async function allAliases(db: Db | Tx): Promise<AgencyAliasRow[]> {
  return await db.selectFrom('agency_alias').selectAll().orderBy('alias').execute()
}

export async function agencyById(db: Db | Tx, id: string): Promise<AgencyRow | null> {
  return (await db.selectFrom('agency').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

export async function insertAgencies(tx: Tx, rows: readonly Insertable<Database['agency']>[]): Promise<void> {
  await bulkInsert(tx, 'agency', rows)
}

export async function updateAgency(
  tx: Tx,
  id: string,
  change: Partial<Omit<AgencyRow, 'id'>>,
): Promise<void> {
  await tx.updateTable('agency').set(change).where('id', '=', id).execute()
}

export async function insertAliases(tx: Tx, rows: readonly AgencyAliasRow[]): Promise<void> {
  await bulkInsert(tx, 'agency_alias', rows)
}

export async function deleteAliases(tx: Tx, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await tx.deleteFrom('agency_alias').where('key', 'in', keys).execute()
}

/** Removes agencies that exist only because a form named them, no person has looked at, and no case names now. */
export async function deleteUnusedAgencies(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const unused = tx
    .selectFrom('agency')
    .select('agency.id')
    .where('agency.id', 'in', ids)
    .where('agency.confirmed', '=', 0)
    .where('agency.merged_into', 'is', null)
    .where((eb) =>
      eb.not(
        eb.or([
          eb.exists(
            eb
              .selectFrom('escalation')
              .select('escalation.id')
              .whereRef('escalation.escalating_agency_id', '=', 'agency.id'),
          ),
          eb.exists(
            eb
              .selectFrom('escalation_receiving')
              .select('escalation_receiving.escalation_id')
              .whereRef('escalation_receiving.agency_id', '=', 'agency.id'),
          ),
          eb.exists(
            eb
              .selectFrom('agency as merged')
              .select('merged.id')
              .whereRef('merged.merged_into', '=', 'agency.id'),
          ),
        ]),
      ),
    )
  const rows = await unused.execute()
  if (rows.length === 0) return
  await tx
    .deleteFrom('agency')
    .where(
      'id',
      'in',
      rows.map((row) => row.id),
    )
    .execute()
}

/** Cases made by and received by each agency, by agency id. */
export async function agencyTallies(db: Db | Tx): Promise<Map<string, { made: number; received: number }>> {
  const made = await db
    .selectFrom('escalation')
    .select((eb) => ['escalating_agency_id as id', eb.fn.countAll<number>().as('count')])
    .where('escalating_agency_id', 'is not', null)
    .where('status', '!=', 'out-of-scope')
    .groupBy('escalating_agency_id')
    .execute()
  const received = await db
    .selectFrom('escalation_receiving')
    .innerJoin('escalation', 'escalation.id', 'escalation_receiving.escalation_id')
    .select((eb) => ['escalation_receiving.agency_id as id', eb.fn.countAll<number>().as('count')])
    .where('escalation.status', '!=', 'out-of-scope')
    .groupBy('escalation_receiving.agency_id')
    .execute()
  const tallies = new Map<string, { made: number; received: number }>()
  for (const row of made) if (row.id !== null) tallies.set(row.id, { made: row.count, received: 0 })
  for (const row of received) {
    tallies.set(row.id, { made: tallies.get(row.id)?.made ?? 0, received: row.count })
  }
  return tallies
}

/** Cases that name any of some agencies, on either side. */
export async function casesNaming(db: Db | Tx, agencyIds: readonly string[]): Promise<string[]> {
  if (agencyIds.length === 0) return []
  const rows = await db
    .selectFrom('escalation')
    .select('id')
    .where('escalating_agency_id', 'in', agencyIds)
    .union(
      db.selectFrom('escalation_receiving').select('escalation_id as id').where('agency_id', 'in', agencyIds),
    )
    .execute()
  return rows.map((row) => row.id).sort()
}
