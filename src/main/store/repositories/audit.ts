import type { Db, Tx } from '../store'

/** One row of the trail, as a history shows it. */
export interface AuditRow {
  sequence: number
  at: string
  actor: string
  action: string
  subjectType: string
  subjectId: string
  details: string
}

const auditColumns = [
  'sequence',
  'at',
  'actor',
  'action',
  'details',
  'subject_type as subjectType',
  'subject_id as subjectId',
] as const

/** The trail of one or more subjects (cases, submissions), oldest first. */
export async function auditOf(
  db: Db | Tx,
  subjectType: string,
  ...subjectIds: readonly string[]
): Promise<AuditRow[]> {
  return await db
    .selectFrom('audit')
    .select(auditColumns)
    .where('subject_type', '=', subjectType)
    .where('subject_id', 'in', subjectIds)
    .orderBy('sequence')
    .execute()
}

/** A page of the whole trail, newest first. */
export async function auditPage(db: Db | Tx, page: { offset: number; limit: number }): Promise<AuditRow[]> {
  return await db
    .selectFrom('audit')
    .select(auditColumns)
    .orderBy('sequence', 'desc')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
}
