import type { Kysely } from 'kysely'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { CaseTally } from '@shared/analysis/tallies'
import type { Database } from '../schema'
import { rowsCounted } from './figure-rows'

type Db = Kysely<Database>

/** Cases alike in everything of which there are few: many figures come from this one count. */
export async function tallyCaseKinds(db: Db, filter: FigureFilters): Promise<CaseTally[]> {
  const rows = await db
    .selectFrom('case_figure')
    .select((eb) => [
      'stage_number as stage',
      'stage_name as stageName',
      'rung',
      'status',
      'resolved_stage as resolvedStage',
      'resolved_rung as resolvedRung',
      'process',
      'handling',
      'stated_time as statedTime',
      'remark',
      eb.fn.countAll<number | string>().as('count'),
    ])
    .where(rowsCounted(filter))
    .groupBy([
      'stage_number',
      'stage_name',
      'rung',
      'status',
      'resolved_stage',
      'resolved_rung',
      'process',
      'handling',
      'stated_time',
      'remark',
    ]) // prettier-ignore
    .execute()
  return rows.map((row) => ({ ...row, remark: row.remark === 1, count: Number(row.count) }))
}

/** What the board calls its stages, by number. */
export async function stageNames(db: Db): Promise<Map<number, string>> {
  const rows = await db
    .selectFrom('escalation_stage')
    .select(['number', 'name'])
    .distinct()
    .where('number', 'is not', null)
    .orderBy('name')
    .execute()
  return new Map(rows.flatMap(({ number, name }) => (number === null ? [] : [[number, name] as const])))
}
