import { sql, type Expression, type Kysely, type SqlBool } from 'kysely'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { SpanTally, TurnTally, UnitTally } from '@shared/analysis/tallies'
import type { TimeUnit } from '@shared/analysis/time-units'
import { daysBetween } from '@shared/domain/dates'
import type { Database } from '../schema'
import { basisColumn, casesCounted, rowsWhenever, type CountedCases } from './figure-rows'
import { unitOfColumn } from './time-tallies'

type Db = Kysely<Database>

/**
 * Cases by when they came and when they were closed, in one go: those of the period; all that were closed; and all that
 * were open from one time to another, but for those closed on a day nobody recorded.
 */
export async function tallyFlow(
  db: Db,
  filter: CountedCases,
  unit: TimeUnit,
  asOf: string,
): Promise<{ raised: UnitTally[]; closed: UnitTally[]; open: SpanTally[] }> {
  const came = basisColumn(filter)
  const rows = await db
    .selectFrom('case_figure')
    .select((eb) => {
      const flag = (condition: Expression<SqlBool>) => eb.case().when(condition).then(1).else(0).end()
      const inPeriod = [
        ...(filter.from === null ? [] : [eb(came, '>=', filter.from)]),
        ...(filter.to === null ? [] : [eb(came, '<=', filter.to)]),
      ]
      const known = eb.or([eb('case_figure.status', '=', 'open'), eb('case_figure.closed_on', 'is not', null)])
      return [
        unitOfColumn(came, unit).as('from'),
        unitOfColumn('case_figure.closed_on', unit).as('closed'),
        flag(inPeriod.length === 0 ? sql<SqlBool>`1` : eb.and(inPeriod)).as('counted'),
        flag(eb.and([known, eb(came, '<=', asOf)])).as('followed'),
        flag(eb('case_figure.closed_on', '>', asOf)).as('later'),
        eb.fn.countAll<number | string>().as('count'),
      ]
    })
    .where(rowsWhenever(filter))
    .groupBy(['from', 'closed', 'counted', 'followed', 'later'])
    .execute()
  const flow = rows.map((row) => ({ ...row, count: Number(row.count) }))
  return {
    raised: flow.flatMap(({ from: key, counted, count }) => (counted === 1 ? [{ key, count }] : [])),
    closed: flow.flatMap(({ closed: key, count }) => (key === null ? [] : [{ key, count }])),
    open: flow.flatMap(({ from, closed, followed, later, count }) =>
      followed === 1 && from !== null ? [{ from, before: later === 1 ? null : closed, count }] : [],
    ),
  }
} // prettier-ignore

/** Times in which cases were overdue or drifting, whatever the period. */
export async function tallySpans(
  db: Db,
  filter: FigureFilters,
  unit: TimeUnit,
  asOf: string,
): Promise<{ overdue: SpanTally[]; drifting: SpanTally[] }> {
  const rows = await db
    .selectFrom('case_span')
    .select((eb) => [
      'case_span.kind',
      unitOfColumn('case_span.from_on', unit).as('from'),
      unitOfColumn('case_span.before_on', unit).as('before'),
      eb.case().when('case_span.before_on', '>', asOf).then(1).else(0).end().as('later'),
      eb.fn.countAll<number | string>().as('count'),
    ])
    .where('case_span.from_on', '<=', asOf)
    .where((eb) => casesCounted(eb, eb.ref('case_span.escalation_id'), { ...filter, from: null, to: null }))
    .groupBy(['kind', 'from', 'before', 'later'])
    .execute()
  const of = (which: (typeof rows)[number]['kind']): SpanTally[] =>
    rows.flatMap(({ kind, from, before, later, count }) =>
      kind === which ? [{ from: from ?? '', before: later === 1 ? null : before, count: Number(count) }] : [],
    )
  return { overdue: of('overdue'), drifting: of('drifting') }
}

/** Stays in stages, by whose turn it was and how long. */
export async function tallyTurns(
  db: Db,
  filter: CountedCases,
  asOf: string,
  workingDays: (packId: string, from: string, to: string) => number,
): Promise<TurnTally[]> {
  // In the order of an index that holds all of it.
  const columns = [
    'stage_number',
    'stage_name',
    'turn',
    'left',
    'working_days',
    'calendar_days',
    'running_since',
    'pack_id',
  ] as const
  const rows = await db
    .selectFrom('case_turn')
    .select([...columns])
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where((eb) => casesCounted(eb, eb.ref('case_turn.escalation_id'), filter))
    .groupBy([...columns])
    .execute()
  return rows.map((row) => {
    const since = row.running_since
    const running = since !== null && since <= asOf
    return {
      ...{ stage: row.stage_number, name: row.stage_name, turn: row.turn, left: row.left === 1 },
      workingDays: row.working_days + (running ? workingDays(row.pack_id, since, asOf) : 0),
      calendarDays: row.calendar_days + (running ? daysBetween(since, asOf) : 0),
      count: Number(row.count),
    }
  })
}
