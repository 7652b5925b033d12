import type { Insertable, Selectable } from 'kysely'
import type { Database } from '../schema'
import type { Db, Tx } from '../store'

export type CaseEventRow = Selectable<Database['case_event']>
export type NewCaseEvent = Omit<Insertable<Database['case_event']>, 'sequence'>

export async function insertCaseEvents(tx: Tx, events: readonly NewCaseEvent[]): Promise<void> {
  if (events.length > 0)
    await tx
      .insertInto('case_event')
      .values([...events])
      .execute()
}

/** What people recorded about some cases, in the order they did. */
export async function caseEventsOf(db: Db | Tx, escalationIds: readonly string[]): Promise<CaseEventRow[]> {
  return await db
    .selectFrom('case_event')
    .selectAll()
    .where('escalation_id', 'in', escalationIds)
    .orderBy('sequence')
    .execute()
}
