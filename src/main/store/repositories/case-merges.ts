import type { Insertable, Selectable } from 'kysely'
import type { Database } from '../schema'
import type { Db, Tx } from '../store'

export type CaseMergeRow = Selectable<Database['case_merge']>

export async function insertCaseMerge(
  tx: Tx,
  row: Omit<Insertable<Database['case_merge']>, 'sequence' | 'undone_at'>,
): Promise<void> {
  await tx
    .insertInto('case_merge')
    .values({ ...row, undone_at: null })
    .execute()
}

export async function undoCaseMerge(tx: Tx, sequence: number, at: string): Promise<void> {
  await tx.updateTable('case_merge').set({ undone_at: at }).where('sequence', '=', sequence).execute()
}

/** The merge by which a reference went, when it is part of another case now. */
export async function mergeOfRef(db: Db | Tx, ref: string): Promise<CaseMergeRow | null> {
  const row = await db
    .selectFrom('case_merge')
    .selectAll()
    .where('ref', '=', ref)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** The merge that made a case part of another and stands. */
export async function mergeOfCase(db: Db | Tx, id: string): Promise<CaseMergeRow | null> {
  const row = await db
    .selectFrom('case_merge')
    .selectAll()
    .where('case_id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** The case that a case counts as: itself, unless it is part of another. */
export async function standingCase(db: Db | Tx, id: string): Promise<string> {
  const merge = await mergeOfCase(db, id)
  return merge ? await standingCase(db, merge.into_id) : id
}

/** Everything that was made part of a case, and part of that, and so on. */
export async function mergesInto(db: Db | Tx, id: string): Promise<CaseMergeRow[]> {
  const found: CaseMergeRow[] = []
  let ids = [id]
  while (ids.length > 0) {
    const rows = await db
      .selectFrom('case_merge')
      .selectAll()
      .where('into_id', 'in', ids)
      .where('undone_at', 'is', null)
      .orderBy('sequence')
      .execute()
    found.push(...rows)
    ids = rows.map((row) => row.case_id)
  }
  return found
}

/** A case and everything that is part of it: under these ids its decisions and events are kept. */
export async function membersOf(db: Db | Tx, id: string): Promise<string[]> {
  return [id, ...(await mergesInto(db, id)).map((row) => row.case_id)]
}

/** The same of many cases: the case that each id counts as, by every id under which its decisions are kept. */
export async function membersOfCases(db: Db | Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const merges = await db
    .selectFrom('case_merge')
    .select(['case_id', 'into_id'])
    .where('undone_at', 'is', null)
    .execute()
  const into = new Map(merges.map(({ case_id, into_id }) => [case_id, into_id]))
  const standing = (id: string): string => {
    const next = into.get(id)
    return next === undefined ? id : standing(next)
  }
  const wanted = new Set(ids)
  return new Map([...ids, ...into.keys()].map((id) => [id, standing(id)] as const).filter(([, of]) => wanted.has(of)))
} // prettier-ignore
