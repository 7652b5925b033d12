import type { Kysely } from 'kysely'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { SpanTally, TurnTally } from '@shared/analysis/tallies'
import type { TimeUnit } from '@shared/analysis/time-units'
import { daysBetween } from '@shared/domain/dates'
import type { Database } from '../schema'
import { basisColumn, rowsCounted, rowsWhenever } from './figure-rows'
import { unitOfColumn } from './time-tallies'

type Db = Kysely<Database>

/** Whatever the period: cases by when they came and were closed. One closed on no known day was open on none that is. */
export async function tallyOpen(
  db: Db,
  filter: FigureFilters,
  unit: TimeUnit,
  asOf: string,
): Promise<SpanTally[]> {
  const rows = await db
    .selectFrom('case_figure')
    .select((eb) => [
      unitOfColumn(basisColumn(filter), unit).as('from'),
      unitOfColumn('case_figure.closed_on', unit).as('before'),
      eb.case().when('case_figure.closed_on', '>', asOf).then(1).else(0).end().as('later'),
      eb.fn.countAll<number | string>().as('count'),
    ])
    .where(rowsWhenever(filter))
    .where(basisColumn(filter), '<=', asOf)
    .where((eb) =>
      eb.or([eb('case_figure.status', '=', 'open'), eb('case_figure.closed_on', 'is not', null)]),
    )
    .groupBy(['from', 'before', 'later'])
    .execute()
  return rows.map(({ from, before, later, count }) => ({
    from: from ?? '',
    before: later === 1 ? null : before,
    count: Number(count),
  }))
}

/** Cases by when they were closed, whatever the period. */
export async function tallyClosed(db: Db, filter: FigureFilters, unit: TimeUnit) {
  const rows = await db
    .selectFrom('case_figure')
    .select((eb) => [
      unitOfColumn('case_figure.closed_on', unit).as('key'),
      eb.fn.countAll<number | string>().as('count'),
    ])
    .where(rowsWhenever(filter))
    .where('case_figure.closed_on', 'is not', null)
    .groupBy('key')
    .execute()
  return rows.map(({ key, count }) => ({ key, count: Number(count) }))
}

/** Times in which cases were overdue or drifting, whatever the period. */
export async function tallySpans(
  db: Db,
  filter: FigureFilters,
  kind: 'overdue' | 'drifting',
  unit: TimeUnit,
  asOf: string,
): Promise<SpanTally[]> {
  const rows = await db
    .selectFrom('case_span')
    .innerJoin('case_figure', 'case_figure.escalation_id', 'case_span.escalation_id')
    .select((eb) => [
      unitOfColumn('case_span.from_on', unit).as('from'),
      unitOfColumn('case_span.before_on', unit).as('before'),
      eb.case().when('case_span.before_on', '>', asOf).then(1).else(0).end().as('later'),
      eb.fn.countAll<number | string>().as('count'),
    ])
    .where('case_span.kind', '=', kind)
    .where('case_span.from_on', '<=', asOf)
    .where((eb) => rowsWhenever(filter)(eb))
    .groupBy(['from', 'before', 'later'])
    .execute()
  return rows.map(({ from, before, later, count }) => ({
    from: from ?? '',
    before: later === 1 ? null : before,
    count: Number(count),
  }))
}

/** Stays in stages, by whose turn it was and how long. */
export async function tallyTurns(
  db: Db,
  filter: FigureFilters,
  asOf: string,
  workingDays: (packId: string, from: string, to: string) => number,
): Promise<TurnTally[]> {
  const rows = await db
    .selectFrom('case_turn')
    .innerJoin('case_figure', 'case_figure.escalation_id', 'case_turn.escalation_id')
    .select((eb) => [
      'case_turn.stage_number as stage',
      'case_turn.stage_name as name',
      'case_turn.turn',
      'case_turn.left',
      'case_turn.working_days as working',
      'case_turn.calendar_days as calendar',
      'case_turn.running_since as since',
      eb
        .case()
        .when('case_turn.running_since', 'is not', null)
        .then(eb.ref('case_figure.pack_id'))
        .else(null)
        .end()
        .as('packId'),
      eb.fn.countAll<number | string>().as('count'),
    ])
    .where((eb) => rowsCounted(filter)(eb))
    .groupBy(['stage', 'name', 'turn', 'left', 'working', 'calendar', 'since', 'packId'])
    .execute()
  return rows.map(({ stage, name, turn, left, working, calendar, since, packId, count }) => {
    const running = since !== null && packId !== null && since <= asOf
    return {
      ...{ stage, name, turn, left: left === 1, count: Number(count) },
      workingDays: working + (running ? workingDays(packId, since, asOf) : 0),
      calendarDays: calendar + (running ? daysBetween(since, asOf) : 0),
    }
  })
}
