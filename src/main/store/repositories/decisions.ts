import type { Insertable, Selectable } from 'kysely'
import type { Database } from '../schema'
import type { Db, Tx } from '../store'

export type DecisionRow = Selectable<Database['decision']>
export type NewDecision = Omit<Insertable<Database['decision']>, 'sequence' | 'undone_at'>

export async function insertDecision(tx: Tx, decision: NewDecision): Promise<void> {
  await tx
    .insertInto('decision')
    .values({ ...decision, undone_at: null })
    .execute()
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
