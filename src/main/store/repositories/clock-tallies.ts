import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely'
import type { FiguresFilter } from '@shared/analysis/figures-schema'
import type { ClockTally } from '@shared/analysis/tallies'
import type { Database } from '../schema'
import { countedIn } from './figure-conditions'

type Db = Kysely<Database>
type Clocks = ExpressionBuilder<Database, 'case_clock' | 'escalation'>

/**
 * How often each deadline was met, was not, or cannot be said, over the cases of a period. One that is running and
 * past its date is late already; what was met or late stays so, whatever the day.
 */
export async function tallyClocks(db: Db, filter: FiguresFilter, asOf: string): Promise<ClockTally[]> {
  const rows = await db
    .selectFrom('escalation')
    .innerJoin('case_clock', 'case_clock.escalation_id', 'escalation.id')
    .select((eb) => [
      'escalation.pack_id as pack',
      'case_clock.clock',
      'case_clock.stage_id as stage',
      'case_clock.what',
      howMany(eb, eb('case_clock.state', '=', 'met')).as('met'),
      howMany(eb, isLate(eb, asOf)).as('late'),
      howMany(eb, eb('case_clock.state', '=', 'unknown')).as('unknown'),
      eb.fn.min('case_clock.position').as('position'),
    ])
    .where((eb) => countedIn(filter)(eb))
    .where('case_clock.state', 'not in', ['not-started', 'stopped'])
    .groupBy(['escalation.pack_id', 'case_clock.stage_id', 'case_clock.clock', 'case_clock.what'])
    .orderBy('escalation.pack_id')
    .orderBy('position')
    .execute()
  return rows.map(({ pack, clock, stage, what, ...counts }) => ({
    pack,
    stage,
    clock,
    what,
    met: Number(counts.met),
    late: Number(counts.late),
    unknown: Number(counts.unknown),
  }))
}

function isLate(eb: Clocks, asOf: string): Expression<SqlBool> {
  return eb.or([
    eb('case_clock.state', '=', 'met-late'),
    eb.and([eb('case_clock.live', '=', 1), eb('case_clock.due_on', '<', asOf)]),
  ])
}

function howMany(eb: Clocks, which: Expression<SqlBool>) {
  return eb.fn.sum<number | string>(eb.case().when(which).then(1).else(0).end())
}
