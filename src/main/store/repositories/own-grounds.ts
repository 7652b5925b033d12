import type { Kysely } from 'kysely'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { Database } from '../schema'
import { rowsCounted } from './figure-rows'

/** Cases with a ground that is none of these words, each once however many such grounds it has. */
export async function countOtherGrounds(
  db: Kysely<Database>,
  filter: FigureFilters,
  words: readonly string[],
): Promise<number> {
  const row = await db
    .selectFrom('case_figure')
    .innerJoin('escalation_ground', 'escalation_ground.escalation_id', 'case_figure.escalation_id')
    .select((eb) => eb.fn.count<number | string>('case_figure.escalation_id').distinct().as('count'))
    .where('escalation_ground.label', 'not in', words)
    .where((eb) => rowsCounted(filter)(eb))
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}
