import { sql } from 'kysely'
import { z } from 'zod'
import type { Store, Tx } from '../../src/main/store'

const made = z.array(z.object({ type: z.string(), name: z.string(), sql: z.string() }))

/**
 * Puts very many rows into a register in one transaction. The indexes and the index of words are taken away and made
 * again at the end, in the words the migrations made them with: kept row by row they are written all over the file, and
 * half a million cases take half an hour. The rows that triggers keep for figures are kept as ever.
 */
export async function withoutIndexes(store: Store, fill: (tx: Tx) => Promise<void>): Promise<void> {
  await sql`pragma synchronous = off`.execute(store.db)
  await store.transaction(async (tx) => {
    const { rows } = await sql`select type, name, sql from sqlite_schema where sql is not null
      and (type = 'index' or name = 'case_figure_text_insert')`.execute(tx)
    const taken = made.parse(rows)
    for (const { type, name } of taken) await sql.raw(`drop ${type} "${name}"`).execute(tx)
    await fill(tx)
    for (const each of taken) await sql.raw(each.sql).execute(tx)
    await sql`insert into case_text (case_text) values ('rebuild')`.execute(tx)
  })
  await sql`pragma wal_checkpoint(truncate)`.execute(store.db)
  await sql`pragma synchronous = full`.execute(store.db)
}
