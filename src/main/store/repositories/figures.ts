import type { Kysely } from 'kysely'
import type { Drill, FiguresFilter } from '@shared/analysis/figures-schema'
import type { StageTally, Tallies } from '@shared/analysis/tallies'
import type { Database } from '../schema'
import { tallyDurations, type WorkingDays } from './duration-tallies'
import { basisColumn, behindFigure, countedIn, hasPeriod, isEscalation } from './figure-conditions'
import { tallyGrounds, tallyMade, tallyPairs, tallyReceived } from './party-tallies'

export { behindFigure } from './figure-conditions'

type Db = Kysely<Database>

/**
 * Counts the cases of a period in the database, for `assembleFigures`. Open cases count as followed until `asOf`.
 * @param workingDays working days from one date to another under a pack's calendar
 */
export async function tallyCases(
  db: Db,
  filter: FiguresFilter,
  asOf: string,
  workingDays: WorkingDays,
): Promise<Tallies> {
  return {
    cases: await count(db, filter),
    undated: await countUndated(db, filter),
    agencies: await agenciesToList(db),
    made: await tallyMade(db, filter),
    received: await tallyReceived(db, filter),
    pairs: await tallyPairs(db, filter),
    stageReached: await tallyStagesReached(db, filter),
    stageResolved: await tallyStagesResolved(db, filter),
    grounds: await tallyGrounds(db, filter),
    ...(await tallyDurations(db, filter, asOf, workingDays)),
  }
}

/** References of the cases behind one figure, in order. */
export async function casesBehind(db: Db, filter: FiguresFilter, drill: Drill): Promise<string[]> {
  const rows = await db
    .selectFrom('escalation')
    .select('ref')
    .where(behindFigure(filter, drill))
    .orderBy('ref')
    .execute()
  return rows.map(({ ref }) => ref)
}

async function count(db: Db, filter: FiguresFilter): Promise<number> {
  const row = await db
    .selectFrom('escalation')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where(countedIn(filter))
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/** Cases without the date the period goes by. Without a period nothing is left out for want of a date. */
async function countUndated(db: Db, filter: FiguresFilter): Promise<number> {
  if (!hasPeriod(filter)) return 0
  const row = await db
    .selectFrom('escalation')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where(isEscalation)
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

async function tallyStagesReached(db: Db, filter: FiguresFilter): Promise<StageTally[]> {
  const rows = await db
    .selectFrom('escalation')
    .select((eb) => [
      'stage_number as stage',
      'stage_name as name',
      eb.fn.countAll<number | string>().as('count'),
    ])
    .where(countedIn(filter))
    .groupBy(['stage_number', 'stage_name'])
    .execute()
  return rows.map((row) => ({ ...row, count: Number(row.count) }))
}

/** Agreements by the stage they were reached at. Withdrawn cases ended without one and are not among them. */
async function tallyStagesResolved(db: Db, filter: FiguresFilter): Promise<StageTally[]> {
  const rows = await db
    .selectFrom('escalation')
    .select((eb) => ['resolved_stage as stage', eb.fn.countAll<number | string>().as('count')])
    .where(countedIn(filter))
    .where('status', '=', 'resolved')
    .groupBy('resolved_stage')
    .execute()
  const names = await stageNames(db)
  return rows.map(({ stage, count: cases }) => ({
    stage,
    name: stage === null ? null : (names.get(stage) ?? `Stage ${stage}`),
    count: Number(cases),
  }))
}

async function stageNames(db: Db): Promise<Map<number, string>> {
  const rows = await db
    .selectFrom('escalation_stage')
    .select(['number', 'name'])
    .distinct()
    .where('number', 'is not', null)
    .orderBy('name')
    .execute()
  return new Map(rows.flatMap(({ number, name }) => (number === null ? [] : [[number, name] as const])))
}
