import type { ExpressionBuilder, Insertable, Selectable } from 'kysely'
import type { Database } from '../schema'
import { bulkInsert } from '../sqlite/bulk-insert'
import type { Db, Tx } from '../store'

export type EscalationRow = Selectable<Database['escalation']>

/** One case as its tables hold it. */
export interface CaseProjection {
  readonly row: Insertable<Database['escalation']>
  readonly receiving: readonly string[]
  readonly stages: readonly Omit<Insertable<Database['escalation_stage']>, 'escalation_id' | 'position'>[]
  readonly grounds: readonly Omit<Insertable<Database['escalation_ground']>, 'escalation_id'>[]
  readonly keys: readonly string[]
  readonly clocks: readonly Omit<Insertable<Database['case_clock']>, 'escalation_id' | 'position'>[]
  /** Since when, and at whose turn, the case is open with no date to meet; null when it is not. */
  readonly drift: Omit<Insertable<Database['case_drift']>, 'escalation_id'> | null
  readonly turns: readonly Omit<Insertable<Database['case_turn']>, 'escalation_id'>[]
  readonly spans: readonly Omit<Insertable<Database['case_span']>, 'escalation_id'>[]
  readonly forms: readonly Omit<Insertable<Database['case_form']>, 'escalation_id'>[]
}

/** Writes a case's projection in place of what stood there before. */
export async function replaceCase(tx: Tx, projection: CaseProjection): Promise<void> {
  const { row } = projection
  await tx
    .insertInto('escalation')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  await clearParts(tx, row.id)
  await insertParts(tx, [projection])
}

/** Writes the projections of cases that are new to the register, many in a few statements. */
export async function insertCases(tx: Tx, projections: readonly CaseProjection[]): Promise<void> {
  await bulkInsert(
    tx,
    'escalation',
    projections.map(({ row }) => row),
  )
  await insertParts(tx, projections)
}

async function insertParts(tx: Tx, projections: readonly CaseProjection[]): Promise<void> {
  const all = <T>(partsOf: (projection: CaseProjection, escalation_id: string) => readonly T[]): T[] =>
    projections.flatMap((projection) => partsOf(projection, projection.row.id))
  await bulkInsert(
    tx,
    'escalation_receiving',
    all(({ receiving }, escalation_id) =>
      receiving.map((agency_id, position) => ({ escalation_id, agency_id, position })),
    ),
  )
  await bulkInsert(
    tx,
    'escalation_stage',
    all(({ stages }, escalation_id) =>
      stages.map((stage, position) => ({ escalation_id, position, ...stage })),
    ),
  )
  await bulkInsert(
    tx,
    'escalation_ground',
    all(({ grounds }, escalation_id) => grounds.map((ground) => ({ escalation_id, ...ground }))),
  )
  await bulkInsert(
    tx,
    'case_key',
    all(({ keys }, escalation_id) => [...new Set(keys)].map((key) => ({ key, escalation_id }))),
  )
  await bulkInsert(
    tx,
    'case_clock',
    all(({ clocks }, escalation_id) =>
      clocks.map((clock, position) => ({ escalation_id, position, ...clock })),
    ),
  )
  await bulkInsert(
    tx,
    'case_drift',
    all(({ drift }, escalation_id) => (drift ? [{ escalation_id, ...drift }] : [])),
  )
  await bulkInsert(
    tx,
    'case_turn',
    all(({ turns }, escalation_id) => turns.map((turn) => ({ escalation_id, ...turn }))),
  )
  await bulkInsert(
    tx,
    'case_span',
    all(({ spans }, escalation_id) => spans.map((span) => ({ escalation_id, ...span }))),
  )
  await bulkInsert(
    tx,
    'case_form',
    all(({ forms }, escalation_id) => forms.map((form) => ({ escalation_id, ...form }))),
  )
}

/** Takes a case off the register; the submissions, decisions and events it was worked out from stay. */
export async function removeCase(tx: Tx, id: string): Promise<void> {
  await clearParts(tx, id)
  await tx.deleteFrom('escalation').where('id', '=', id).execute()
}

async function clearParts(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('escalation_receiving').where('escalation_id', '=', id).execute()
  await tx.deleteFrom('escalation_stage').where('escalation_id', '=', id).execute()
  await tx.deleteFrom('escalation_ground').where('escalation_id', '=', id).execute()
  await tx.deleteFrom('case_key').where('escalation_id', '=', id).execute()
  await tx.deleteFrom('case_clock').where('escalation_id', '=', id).execute()
  await tx.deleteFrom('case_drift').where('escalation_id', '=', id).execute()
  await tx.deleteFrom('case_turn').where('escalation_id', '=', id).execute()
  await tx.deleteFrom('case_span').where('escalation_id', '=', id).execute()
  await tx.deleteFrom('case_form').where('escalation_id', '=', id).execute()
}

export async function caseById(db: Db | Tx, id: string): Promise<EscalationRow | null> {
  return (await db.selectFrom('escalation').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

export async function caseByRef(db: Db | Tx, ref: string): Promise<EscalationRow | null> {
  return (await db.selectFrom('escalation').selectAll().where('ref', '=', ref).executeTakeFirst()) ?? null
}

export async function casesByIds(db: Db | Tx, ids: readonly string[]): Promise<EscalationRow[]> {
  if (ids.length === 0) return []
  return await db.selectFrom('escalation').selectAll().where('id', 'in', ids).orderBy('ref').execute()
}

export async function allCaseIds(db: Db | Tx): Promise<string[]> {
  const rows = await db.selectFrom('escalation').select('id').orderBy('id').execute()
  return rows.map(({ id }) => id)
}

/** References by case id; cases that are gone are left out. */
export async function refsOf(db: Db | Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('escalation').select(['id', 'ref']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row.ref]))
}

/** The next number of a year's references. Numbers are never given twice, even when a decision is undone. */
export async function nextReference(tx: Tx, year: number): Promise<number> {
  const row = await tx
    .insertInto('reference_counter')
    .values({ year, next: 2 })
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet((eb) => ({ next: eb('reference_counter.next', '+', 1) })),
    )
    .returning('next')
    .executeTakeFirstOrThrow()
  return row.next - 1
}

/** The number that the next reference of a year would have, without giving it. */
export async function comingReference(db: Db | Tx, year: number): Promise<number> {
  const row = await db
    .selectFrom('reference_counter')
    .select('next')
    .where('year', '=', year)
    .executeTakeFirst()
  return row?.next ?? 1
}

/** Keeps the numbers up to the next one of a year as given. */
export async function referencesGiven(tx: Tx, year: number, next: number): Promise<void> {
  await tx
    .insertInto('reference_counter')
    .values({ year, next })
    .onConflict((conflict) => conflict.column('year').doUpdateSet({ next }))
    .execute()
}

export async function openCases(db: Db | Tx): Promise<number> {
  const row = await db
    .selectFrom('escalation')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('status', '=', 'open')
    .executeTakeFirstOrThrow()
  return row.count
}

/** What a case page lists of a submission. */
export interface CaseDocumentRow {
  caseId: string
  submission: string
  name: string
  receivedOn: string
  kind: string
  form: string | null
  sha256: string
}

/** The submissions accepted as part of some cases, by the day they were received. */
export async function documentsOfCases(db: Db | Tx, caseIds: readonly string[]): Promise<CaseDocumentRow[]> {
  if (caseIds.length === 0) return []
  const rows = await db
    .selectFrom('triage')
    .innerJoin('submission', 'submission.id', 'triage.submission_id')
    .select([
      'triage.escalation_id as caseId',
      'triage.submission_id as submission',
      'submission.name',
      'triage.kind',
      'triage.received_on as receivedOn',
      'triage.form',
      'submission.sha256',
    ]) // prettier-ignore
    .where('triage.escalation_id', 'in', caseIds)
    .orderBy('triage.received_on')
    .orderBy('submission.sha256')
    .execute()
  return rows.flatMap(({ caseId, ...row }) => (caseId === null ? [] : [{ caseId, ...row }]))
}

/** Cases with a clock that has run out at a moment, with or without agreement: a duty after it may be overdue too. */
export async function overdueCases(db: Db | Tx, now: string): Promise<number> {
  const row = await db
    .selectFrom('escalation')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where((eb) => eb('escalation.id', 'in', overdueIds(eb, now)))
    .executeTakeFirstOrThrow()
  return row.count
}

/** Ids of the cases with a clock that has run out. A literal: only from one can the database tell that its index will do. */
export function overdueIds(eb: ExpressionBuilder<Database, 'escalation'>, now: string) {
  return eb
    .selectFrom('case_clock')
    .select('case_clock.escalation_id')
    .where('case_clock.live', '=', eb.lit(1))
    .where('case_clock.due_at', '<', now)
}
