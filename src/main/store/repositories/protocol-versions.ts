import type { Db, Tx } from '../store'

/** Keeps a protocol's text in the register, the first time a case is opened under that version; later calls do nothing. */
export async function keepProtocol(
  tx: Tx,
  { id, version, at }: { id: string; version: string; at: string },
  pack: () => string,
): Promise<void> {
  const there = await tx
    .selectFrom('protocol_version')
    .select('id')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (there) return
  await tx.insertInto('protocol_version').values({ id, version, pack: pack(), kept_at: at }).execute()
}

/** Every protocol kept with the register, as JSON. */
export async function keptProtocols(db: Db | Tx): Promise<string[]> {
  const rows = await db.selectFrom('protocol_version').select('pack').orderBy('kept_at').execute()
  return rows.map(({ pack }) => pack)
}
