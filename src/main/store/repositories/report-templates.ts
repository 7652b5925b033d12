import type { Db, Tx } from '../store'

/** Report templates kept in the register, each as JSON. */
export async function keptTemplates(db: Db | Tx): Promise<{ id: string; template: string }[]> {
  return await db.selectFrom('report_template').select(['id', 'template']).execute()
}

export async function putTemplate(
  tx: Tx,
  row: { id: string; template: string; saved_at: string; saved_by: string },
): Promise<void> {
  await tx
    .insertInto('report_template')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

/** False when there is none of that id. */
export async function dropTemplate(tx: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('report_template').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}
