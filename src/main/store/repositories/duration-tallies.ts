import { expressionBuilder, sql, type Kysely } from 'kysely'
import { z } from 'zod'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { DurationTallies, DurationTally } from '@shared/analysis/tallies'
import { daysBetween } from '@shared/domain/dates'
import type { Database } from '../schema'
import type { Side } from './dimension-sql'
import { endedStatuses, rowsCounted, type CountedCases } from './figure-rows'
import { groupedBy } from '@shared/domain/grouped-by'

type Db = Kysely<Database>

/** Working days after `from`, up to and including `to`, under the calendar of a pack. */
export type WorkingDays = (packId: string, from: string, to: string) => number

const timeGroup = z.object({
  key: z.union([z.string(), z.number()]).nullable(),
  status: z.string(),
  working: z.number().nullable(),
  calendar: z.number().nullable(),
  packId: z.string().nullable(),
  raisedOn: z.string().nullable(),
  count: z.coerce.number(),
})
type TimeGroup = z.infer<typeof timeGroup>

/** Resolved cases by the time they took, and open cases by how long they have waited on the day `asOf`. */
export async function tallyDurations(
  db: Db,
  filter: CountedCases,
  asOf: string,
  workingDays: WorkingDays,
): Promise<DurationTallies> {
  return durationsOf(await casesByTime(db, filter, null), asOf, workingDays)
}

/** The same for each value of a dimension. A case with two values is in both. */
export async function tallyDurationsBy(
  db: Db,
  filter: FigureFilters,
  side: Side,
  asOf: string,
  workingDays: WorkingDays,
): Promise<{ key: TimeGroup['key']; durations: DurationTallies }[]> {
  const groups = groupedBy(await casesByTime(db, filter, side), ({ key }) => key)
  return [...groups].map(([key, rows]) => ({ key, durations: durationsOf(rows, asOf, workingDays) }))
}

function durationsOf(groups: readonly TimeGroup[], asOf: string, workingDays: WorkingDays): DurationTallies {
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
async function casesByTime(db: Db, filter: CountedCases, side: Side | null): Promise<TimeGroup[]> {
  const counted = side?.manyToACase ? sql`count(distinct case_figure.n)` : sql`count(*)`
  const { rows } = await sql`
    select ${side?.key ?? sql`null`} as "key", status, working_days as "working", calendar_days as "calendar",
      case when status = 'open' then pack_id end as "packId",
      case when status = 'open' then raised_on end as "raisedOn", ${counted} as "count"
    from case_figure ${side?.joins ?? sql``}
    where ${rowsCounted(filter)(expressionBuilder<Database, 'case_figure'>())}
    group by 1, 2, 3, 4, 5, 6`.execute(db)
  return z.array(timeGroup).parse(rows)
}
