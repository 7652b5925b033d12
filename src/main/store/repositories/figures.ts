import type { Kysely } from 'kysely'
import type { Drill } from '@shared/analysis/drill'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { Tallies } from '@shared/analysis/tallies'
import type { Database } from '../schema'
import { tallyClocks } from './clock-tallies'
import { tallyDurations, type WorkingDays } from './duration-tallies'
import { behindFigure } from './figure-conditions'
import { basisColumn, hasPeriod, rowsWhenever } from './figure-rows'
import { tallyGrounds, tallyMade, tallyReceived } from './party-tallies'
import { tallyStages } from './stage-tallies'

type Db = Kysely<Database>

/**
 * Counts the cases of a period in the database, for `assembleFigures`. Open cases count as followed until `asOf`.
 * @param workingDays working days from one date to another under a pack's calendar
 */
export async function tallyCases(
  db: Db,
  filter: FigureFilters,
  asOf: string,
  workingDays: WorkingDays,
): Promise<Tallies> {
  return {
    undated: await countUndated(db, filter),
    agencies: await agenciesToList(db),
    made: await tallyMade(db, filter),
    ...(await tallyReceived(db, filter)),
    ...(await tallyStages(db, filter)),
    grounds: await tallyGrounds(db, filter),
    ...(await tallyDurations(db, filter, asOf, workingDays)),
    clocks: await tallyClocks(db, filter, asOf),
  }
}

/** References of the cases behind one figure, in order. */
export async function casesBehind(
  db: Db,
  filter: FigureFilters,
  drill: Drill,
  asOf: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('escalation')
    .select('ref')
    .where(behindFigure(filter, drill, asOf))
    .orderBy('ref')
    .execute()
  return rows.map(({ ref }) => ref)
}

/** Cases without the date the period goes by. Without a period nothing is left out for want of a date. */
async function countUndated(db: Db, filter: FigureFilters): Promise<number> {
  if (!hasPeriod(filter)) return 0
  const row = await db
    .selectFrom('case_figure')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where(rowsWhenever(filter))
    .where(basisColumn(filter), 'is', null)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/** The agencies a person or the protocol pack vouches for; one that only a form has named shows once it has a case. */
async function agenciesToList(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('agency')
    .select('name')
    .where('merged_into', 'is', null)
    .where('confirmed', '=', 1)
    .execute()
  return rows.map(({ name }) => name)
}
