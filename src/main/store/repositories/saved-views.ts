import type { Db, Tx } from '../store'

/** Saved choices of filters by name: the text of each. */
export async function savedViews(db: Db | Tx): Promise<{ name: string; filters: string }[]> {
  return await db.selectFrom('saved_view').select(['name', 'filters']).orderBy('name').execute()
}

export async function putView(
  tx: Tx,
  view: { name: string; filters: string; saved_at: string; saved_by: string },
): Promise<void> {
  await tx
    .insertInto('saved_view')
    .values(view)
    .onConflict((conflict) => conflict.column('name').doUpdateSet(view))
    .execute()
}

/** False when there is none of that name. */
export async function dropView(tx: Tx, name: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('saved_view').where('name', '=', name).executeTakeFirst()
  return numDeletedRows > 0n
}
