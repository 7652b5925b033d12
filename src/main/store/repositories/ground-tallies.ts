import type { Kysely } from 'kysely'
import type { NamedTally, ThemeTally } from '@shared/analysis/tallies'
import type { TimeUnit } from '@shared/analysis/time-units'
import type { Database } from '../schema'
import { basisColumn, rowsCounted, type CountedCases } from './figure-rows'
import { unitOfColumn } from './time-tallies'

type Db = Kysely<Database>

/** Cases by ground, in the board's words: a case on two grounds is in both. */
export async function tallyGrounds(db: Db, filter: CountedCases): Promise<NamedTally[]> {
  const rows = await db
    .selectFrom('case_figure')
    .leftJoin('escalation_ground', 'escalation_ground.escalation_id', 'case_figure.escalation_id')
    .select((eb) => [
      'escalation_ground.label as key',
      eb.fn.count<number | string>('case_figure.escalation_id').distinct().as('count'),
    ])
    .where((eb) => rowsCounted(filter)(eb))
    .groupBy('escalation_ground.label')
    .execute()
  return rows.map(({ key, count }) => ({ key, count: Number(count) }))
}

/** Cases by theme and by when they came: a case with two grounds of one theme is in it once. */
export async function tallyThemes(db: Db, filter: CountedCases, unit: TimeUnit): Promise<ThemeTally[]> {
  const rows = await db
    .selectFrom('case_figure')
    .leftJoin('escalation_ground', 'escalation_ground.escalation_id', 'case_figure.escalation_id')
    .select((eb) => [
      'escalation_ground.theme',
      unitOfColumn(basisColumn(filter), unit).as('key'),
      eb.fn.count<number | string>('case_figure.escalation_id').distinct().as('count'),
    ])
    .where((eb) => rowsCounted(filter)(eb))
    .groupBy(['escalation_ground.theme', 'key'])
    .execute()
  return rows.map(({ theme, key, count }) => ({ theme, key, count: Number(count) }))
}
