import type { ExpressionBuilder } from 'kysely'
import type { Database } from '../schema'
import type { Db, Tx } from '../store'

/** A running clock with a date, or an open case without one, as the Due screen lists it. */
export interface DueItemRow {
  id: string
  ref: string
  subject: string | null
  escalating: string | null
  stage: string | null
  packId: string
  packVersion: string
  /** Id of the clock in the pack; null when a drifting case has none running. */
  clock: string | null
  what: string | null
  turn: string
  dueAt: string | null
  dueOn: string | null
  /** Of a drifting case: since when nobody has had a date to meet. */
  since: string | null
}

/** From the first instant, that included, to before the second; null leaves that end open. */
export interface DueSpan {
  readonly from: string | null
  readonly before: string
}

type Clocks = ExpressionBuilder<Database, 'case_clock'>

// Literals and not parameters: the database can see only from a literal that its index of live clocks will do.
const waiting =
  (turn: string | null, { from, before }: DueSpan) =>
  (eb: Clocks) =>
    eb.and([
      eb('case_clock.live', '=', eb.lit(1)),
      eb('case_clock.due_at', 'is not', null),
      eb('case_clock.due_at', '<', before),
      ...(from === null ? [] : [eb('case_clock.due_at', '>=', from)]),
      ...(turn === null ? [] : [eb('case_clock.turn', '=', turn)]),
    ])

/** How many running clocks fall due in a span of time. */
export async function countDue(db: Db | Tx, turn: string | null, span: DueSpan): Promise<number> {
  const row = await db
    .selectFrom('case_clock')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(waiting(turn, span))
    .executeTakeFirstOrThrow()
  return row.count
}

export async function countDrifting(db: Db | Tx, turn: string | null): Promise<number> {
  const row = await db
    .selectFrom('case_drift')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .$if(turn !== null, (query) => query.where('turn', '=', turn ?? ''))
    .executeTakeFirstOrThrow()
  return row.count
}

/** Running clocks that fall due in a span, soonest first. */
export async function duePage(
  db: Db | Tx,
  turn: string | null,
  span: DueSpan,
  page: { offset: number; limit: number },
): Promise<DueItemRow[]> {
  // The page is cut out of the index first, and only its own rows are looked up.
  const cut = db
    .selectFrom('case_clock')
    .select(['case_clock.escalation_id', 'case_clock.position', 'case_clock.due_at'])
    .where(waiting(turn, span))
    .orderBy('case_clock.due_at')
    .orderBy('case_clock.escalation_id')
    .orderBy('case_clock.position')
    .offset(page.offset)
    .limit(page.limit)
    .as('cut')
  const rows = await db
    .selectFrom(cut)
    .innerJoin('case_clock', (join) =>
      join
        .onRef('case_clock.escalation_id', '=', 'cut.escalation_id')
        .onRef('case_clock.position', '=', 'cut.position'),
    )
    .innerJoin('escalation', 'escalation.id', 'cut.escalation_id')
    .leftJoin('agency', 'agency.id', 'escalation.escalating_agency_id')
    .select([
      'escalation.id',
      'escalation.ref',
      'escalation.subject_name as subject',
      'agency.name as escalating',
      'escalation.stage_name as stage',
      'escalation.pack_id as packId',
      'escalation.pack_version as packVersion',
      'case_clock.clock',
      'case_clock.what',
      'case_clock.turn',
      'case_clock.due_at as dueAt',
      'case_clock.due_on as dueOn',
    ]) // prettier-ignore
    .orderBy('cut.due_at')
    .orderBy('cut.escalation_id')
    .orderBy('cut.position')
    .execute()
  return rows.map((row) => ({ ...row, since: null }))
}

/** Open cases in which nobody has a date to meet, the longest without one first. */
export async function driftingPage(
  db: Db | Tx,
  turn: string | null,
  page: { offset: number; limit: number },
): Promise<DueItemRow[]> {
  const rows = await db
    .selectFrom('case_drift')
    .innerJoin('escalation', 'escalation.id', 'case_drift.escalation_id')
    .leftJoin('agency', 'agency.id', 'escalation.escalating_agency_id')
    .select([
      'escalation.id',
      'escalation.ref',
      'escalation.subject_name as subject',
      'agency.name as escalating',
      'escalation.stage_name as stage',
      'escalation.pack_id as packId',
      'escalation.pack_version as packVersion',
      'case_drift.clock',
      'case_drift.turn',
      'case_drift.since',
    ]) // prettier-ignore
    .$if(turn !== null, (query) => query.where('case_drift.turn', '=', turn ?? ''))
    .orderBy('case_drift.since')
    .orderBy('case_drift.escalation_id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return rows.map((row) => ({ ...row, what: null, dueAt: null, dueOn: null }))
}

/** Names of the agencies each case was put to, in their order. */
export async function receivingNames(
  db: Db | Tx,
  caseIds: readonly string[],
): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>()
  if (caseIds.length === 0) return names
  const rows = await db
    .selectFrom('escalation_receiving')
    .innerJoin('agency', 'agency.id', 'escalation_receiving.agency_id')
    .select(['escalation_receiving.escalation_id as id', 'agency.name'])
    .where('escalation_receiving.escalation_id', 'in', [...new Set(caseIds)])
    .orderBy('escalation_receiving.position')
    .execute()
  for (const { id, name } of rows) names.set(id, [...(names.get(id) ?? []), name])
  return names
}

/** Cases that a change of bank holidays from some day on may concern: something of theirs ends on or after it. */
export async function casesReaching(db: Db | Tx, day: string): Promise<string[]> {
  const rows = await db
    .selectFrom('escalation')
    .select('escalation.id')
    .where((eb) =>
      eb.or([
        eb('escalation.resolved_on', '>=', day),
        eb(
          'escalation.id',
          'in',
          eb
            .selectFrom('case_clock')
            .select('case_clock.escalation_id')
            .where('case_clock.due_on', '>=', day),
        ),
      ]),
    )
    .orderBy('escalation.ref')
    .execute()
  return rows.map(({ id }) => id)
}
