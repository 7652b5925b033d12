import type { Db, Tx } from '../store'

/** An original, and what the first submission that has it was called. */
export interface StoredOriginal {
  sha256: string
  source: string
}

/** The originals submissions refer to, each once, in order of their hash, those after one given. */
export async function originalsPage(db: Db | Tx, after: string, limit: number): Promise<StoredOriginal[]> {
  const rows = await db
    .selectFrom('submission')
    .select(['blob_sha256', (one) => one.fn.min('source').as('source')])
    .where('blob_sha256', 'is not', null)
    .where('blob_sha256', '>', after)
    .groupBy('blob_sha256')
    .orderBy('blob_sha256')
    .limit(limit)
    .execute()
  return rows.map(({ blob_sha256, source }) => ({ sha256: blob_sha256 ?? '', source }))
}

/** How many originals submissions refer to. */
export async function countOriginals(db: Db | Tx): Promise<number> {
  const { count } = await db
    .selectFrom('submission')
    .select((one) => one.fn.count<number>('blob_sha256').distinct().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
