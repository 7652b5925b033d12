import { sql, type ExpressionBuilder, type Kysely } from 'kysely'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { DurationTally, Tallies } from '@shared/analysis/tallies'
import { daysBetween } from '@shared/domain/dates'
import type { Database } from '../schema'
import { rowsCounted, endedStatuses } from './figure-rows'

type Db = Kysely<Database>

/** Working days after `from`, up to and including `to`, under the calendar of a pack. */
export type WorkingDays = (packId: string, from: string, to: string) => number

type Durations = Pick<Tallies, 'resolved' | 'open' | 'unknown' | 'workingDays' | 'calendarDays'>

/** Resolved cases by the time they took, and open cases by how long they have waited on the day `asOf`. */
export async function tallyDurations(
  db: Db,
  filter: FigureFilters,
  asOf: string,
  workingDays: WorkingDays,
): Promise<Durations> {
  const groups = await casesByTime(db, filter)
  const ended = groups.filter(({ status }) => endedStatuses.includes(status))
  const known = ended.flatMap(({ working, calendar, count }) =>
    working === null || calendar === null ? [] : [{ working, calendar, count }],
  )
  const open = groups.filter(({ status }) => status === 'open')
  const waiting = open.flatMap(({ packId, raisedOn, count }) =>
    packId === null || raisedOn === null || raisedOn > asOf ? [] : [{ packId, raisedOn, count }],
  )
  const total = (rows: readonly { count: number }[]): number =>
    rows.reduce((sum, { count }) => sum + count, 0)
  return {
    resolved: total(ended),
    open: total(open),
    unknown: total(ended) - total(known),
    workingDays: [
      ...known.map(({ working, count }): DurationTally => ({ days: working, resolved: count, open: 0 })),
      ...waiting.map(({ packId, raisedOn, count }): DurationTally => {
        return { days: workingDays(packId, raisedOn, asOf), resolved: 0, open: count }
      }),
    ],
    calendarDays: [
      ...known.map(({ calendar, count }): DurationTally => ({ days: calendar, resolved: count, open: 0 })),
      ...waiting.map(({ raisedOn, count }): DurationTally => {
        return { days: daysBetween(raisedOn, asOf), resolved: 0, open: count }
      }),
    ],
  }
}

/**
 * Few rows whatever the size of the register: one for each number of days that cases took, and one for each date on
 * which a case still open was raised.
 */
async function casesByTime(db: Db, filter: FigureFilters) {
  const rows = await db
    .selectFrom('case_figure')
    .select((eb) => [
      'status',
      'working_days as working',
      'calendar_days as calendar',
      whenOpen(eb, 'case_figure.pack_id').as('packId'),
      whenOpen(eb, 'case_figure.raised_on').as('raisedOn'),
      eb.fn.countAll<number | string>().as('count'),
    ])
    .where(rowsCounted(filter))
    // Not status first: SQLite would then walk the index by status, and read every whole case.
    .groupBy((eb) => [
      'working_days',
      'status',
      'calendar_days',
      whenOpen(eb, 'case_figure.pack_id'),
      whenOpen(eb, 'case_figure.raised_on'),
    ])
    .execute()
  return rows.map((row) => ({ ...row, count: Number(row.count) }))
}

/** Other cases need not be told apart by it. A literal, so that the database sees one expression and not two. */
function whenOpen(
  eb: ExpressionBuilder<Database, 'case_figure'>,
  column: 'case_figure.pack_id' | 'case_figure.raised_on',
) {
  return eb.case().when('case_figure.status', '=', sql.lit('open')).then(eb.ref(column)).else(null).end()
}
