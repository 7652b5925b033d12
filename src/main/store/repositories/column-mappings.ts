import type { Insertable, Selectable } from 'kysely'
import type { Database } from '../schema'
import type { Db, Tx } from '../store'

export async function insertColumnMapping(
  tx: Tx,
  row: Omit<Insertable<Database['column_mapping']>, 'sequence'>,
): Promise<void> {
  await tx.insertInto('column_mapping').values(row).execute()
}

/** The newest mapping of each sender and headings, in the order they were made. */
export async function columnMappings(db: Db | Tx): Promise<Selectable<Database['column_mapping']>[]> {
  return await db
    .selectFrom('column_mapping')
    .selectAll()
    .where('sequence', 'in', (eb) =>
      eb
        .selectFrom('column_mapping')
        .select((inner) => inner.fn.max<number>('sequence').as('newest'))
        .groupBy(['sender', 'fingerprint']),
    )
    .orderBy('sequence')
    .execute()
}
