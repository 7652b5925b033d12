import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { ClockTally } from '@shared/analysis/tallies'
import type { Database } from '../schema'
import { isLate } from './drill-parts'
import { casesCounted } from './figure-rows'

type Db = Kysely<Database>
type Clocks = ExpressionBuilder<Database, 'case_clock'>

/**
 * How often each deadline was met, was not, or cannot be said, over the cases of a period. One that is running and
 * past its date is late already; what was met or late stays so, whatever the day.
 */
export async function tallyClocks(db: Db, filter: FigureFilters, asOf: string): Promise<ClockTally[]> {
  const rows = await db
    .selectFrom('case_clock')
    .select((eb) => [
      'case_clock.pack_id as pack',
      'case_clock.stage_id as stage',
      'case_clock.clock',
      howMany(eb, eb('case_clock.state', '=', 'met')).as('met'),
      howMany(eb, isLate(eb, asOf)).as('late'),
      howMany(eb, eb('case_clock.state', '=', 'unknown')).as('unknown'),
    ])
    .where('case_clock.state', 'not in', ['not-started', 'stopped'])
    .where((eb) => casesCounted(eb, eb.ref('case_clock.escalation_id'), filter))
    // In the order of an index that holds all of it, so that nothing is sorted and no case is read.
    .groupBy(['case_clock.pack_id', 'case_clock.stage_id', 'case_clock.clock'])
    .execute()
  const named = await Promise.all(rows.map(async (row) => ({ ...row, ...(await nameOf(db, row)) })))
  return named
    .sort((a, b) => (a.pack === b.pack ? a.position - b.position : a.pack < b.pack ? -1 : 1))
    .map(({ pack, stage, clock, what, met, late, unknown }) => ({
      ...{ pack, stage, clock, what },
      ...{ met: Number(met), late: Number(late), unknown: Number(unknown) },
    }))
}

function howMany(eb: Clocks, which: Expression<SqlBool>) {
  return eb.fn.sum<number | string>(eb.case().when(which).then(1).else(0).end())
}

/** What a clock is called, and its place in the protocol, from any case that has it. */
async function nameOf(db: Db, { pack, stage, clock }: { pack: string; stage: string; clock: string }) {
  return await db
    .selectFrom('case_clock')
    .select(['what', 'position'])
    .where('pack_id', '=', pack)
    .where('stage_id', '=', stage)
    .where('clock', '=', clock)
    .limit(1)
    .executeTakeFirstOrThrow()
}
