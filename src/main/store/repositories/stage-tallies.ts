import type { Kysely } from 'kysely'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { Tallies } from '@shared/analysis/tallies'
import type { Database } from '../schema'
import { rowsCounted } from './figure-rows'

type Db = Kysely<Database>

/**
 * Cases, the highest stage each entered, and the stage agreements were reached at. Withdrawn cases ended without one
 * and have no stage of resolution.
 */
export async function tallyStages(
  db: Db,
  filter: FigureFilters,
): Promise<Pick<Tallies, 'cases' | 'stageReached' | 'stageResolved'>> {
  const rows = await db
    .selectFrom('case_figure')
    .select((eb) => [
      'status',
      'stage_number as stage',
      'stage_name as name',
      'resolved_stage as resolvedStage',
      eb.fn.countAll<number | string>().as('count'),
    ])
    .where(rowsCounted(filter))
    // Not status first: SQLite would then walk the index by status, and read every whole case.
    .groupBy(['resolved_stage', 'status', 'stage_number', 'stage_name'])
    .execute()
  const groups = rows.map((row) => ({ ...row, count: Number(row.count) }))
  const names = await stageNames(db)
  return {
    cases: groups.reduce((sum, { count }) => sum + count, 0),
    stageReached: groups.map(({ stage, name, count }) => ({ stage, name, count })),
    stageResolved: groups
      .filter(({ status }) => status === 'resolved')
      .map(({ resolvedStage: stage, count }) => ({
        stage,
        name: stage === null ? null : (names.get(stage) ?? `Stage ${stage}`),
        count,
      })),
  }
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
