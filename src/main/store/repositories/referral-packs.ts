import type { Insertable, Selectable } from 'kysely'
import type { Database } from '../schema'
import type { Db, Tx } from '../store'

export type ReferralPackRow = Selectable<Database['referral_pack']>

/** Every version of a referral's pack, the first one first. */
export async function packVersions(db: Db | Tx, referral: string): Promise<ReferralPackRow[]> {
  return db
    .selectFrom('referral_pack')
    .selectAll()
    .where('referral_id', '=', referral)
    .orderBy('version')
    .execute()
}

export async function insertPackVersion(tx: Tx, row: Insertable<Database['referral_pack']>): Promise<void> {
  await tx.insertInto('referral_pack').values(row).execute()
}
