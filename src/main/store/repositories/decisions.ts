import type { Insertable, Selectable } from 'kysely'
import type { Database } from '../schema'
import { bulkInsert } from '../sqlite/bulk-insert'
import type { Db, Tx } from '../store'

export type DecisionRow = Selectable<Database['decision']>
export type NewDecision = Omit<Insertable<Database['decision']>, 'sequence' | 'undone_at'>

export async function insertDecision(tx: Tx, decision: NewDecision): Promise<void> {
  await tx
    .insertInto('decision')
    .values({ ...decision, undone_at: null })
    .execute()
}

/** Records many decisions, in the order they were made. */
export async function insertDecisions(tx: Tx, decisions: readonly NewDecision[]): Promise<void> {
  await bulkInsert(
    tx,
    'decision',
    decisions.map((decision) => ({ ...decision, undone_at: null })),
  )
}

/** Which of some submissions were ever made a new case, whether or not that was undone. */
export async function everFounded(db: Db | Tx, submissionIds: readonly string[]): Promise<Set<string>> {
  if (submissionIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('decision')
    .select('submission_id')
    .where('submission_id', 'in', submissionIds)
    .where('decision', '=', 'accept-new')
    .execute()
  return new Set(rows.map((row) => row.submission_id))
}

/** The decision that stands on a submission: the newest that was not undone. */
export async function standingDecision(db: Db | Tx, submissionId: string): Promise<DecisionRow | null> {
  const row = await db
    .selectFrom('decision')
    .selectAll()
    .where('submission_id', '=', submissionId)
    .where('undone_at', 'is', null)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** The last decision on a submission that made it a new case, undone or not. */
export async function lastFounding(db: Db | Tx, submissionId: string): Promise<DecisionRow | null> {
  const row = await db
    .selectFrom('decision')
    .selectAll()
    .where('submission_id', '=', submissionId)
    .where('decision', '=', 'accept-new')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Decisions that make submissions part of some cases, in the order they were made. */
export async function decisionsOfCases(
  db: Db | Tx,
  escalationIds: readonly string[],
): Promise<DecisionRow[]> {
  return await db
    .selectFrom('decision')
    .selectAll()
    .where('escalation_id', 'in', escalationIds)
    .where('undone_at', 'is', null)
    .orderBy('sequence')
    .execute()
}

/** Decisions that once made submissions part of a case and were taken back, in the order they were made. */
export async function undoneDecisionsOfCase(db: Db | Tx, escalationId: string): Promise<DecisionRow[]> {
  return await db
    .selectFrom('decision')
    .selectAll()
    .where('escalation_id', '=', escalationId)
    .where('undone_at', 'is not', null)
    .orderBy('sequence')
    .execute()
}

export async function markUndone(tx: Tx, sequence: number, at: string): Promise<void> {
  await tx.updateTable('decision').set({ undone_at: at }).where('sequence', '=', sequence).execute()
}

/** Whether any decision made after one still stands. */
export async function newerDecisionStands(db: Db | Tx, sequence: number): Promise<boolean> {
  const row = await db
    .selectFrom('decision')
    .select('sequence')
    .where('sequence', '>', sequence)
    .where('undone_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Replaces what is noted as having come about by a decision. */
export async function noteEffects(tx: Tx, sequence: number, effects: string): Promise<void> {
  await tx.updateTable('decision').set({ effects }).where('sequence', '=', sequence).execute()
}
