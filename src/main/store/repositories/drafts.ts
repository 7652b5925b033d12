import type { Db, Tx } from '../store'

/** What was typed into some items and not accepted, each as JSON. */
export async function draftsOf(db: Db | Tx, submissions: readonly string[]): Promise<Map<string, string>> {
  if (submissions.length === 0) return new Map()
  const rows = await db
    .selectFrom('triage_draft')
    .select(['submission_id', 'draft'])
    .where('submission_id', 'in', submissions)
    .execute()
  return new Map(rows.map(({ submission_id, draft }) => [submission_id, draft]))
}

export async function putDraft(
  tx: Tx,
  row: { submission_id: string; draft: string; kept_at: string },
): Promise<void> {
  await tx
    .insertInto('triage_draft')
    .values(row)
    .onConflict((conflict) => conflict.column('submission_id').doUpdateSet(row))
    .execute()
}

export async function dropDraft(tx: Tx, submission: string): Promise<void> {
  await tx.deleteFrom('triage_draft').where('submission_id', '=', submission).execute()
}
