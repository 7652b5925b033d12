import type { Kysely } from 'kysely'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { Database } from '../schema'
import type { CountedCases } from './figure-rows'

/**
 * The cases of a filter in parts, each small enough that sorting it into groups stays within the processor's own memory,
 * and that what was read of it for one count is still there for the next. Sorting half a million cases at once takes far
 * more than ten times what fifty thousand take.
 * @param size cases in a part, at most
 */
export async function inSlices(
  db: Kysely<Database>,
  filter: FigureFilters,
  size: number,
): Promise<CountedCases[]> {
  const newest = await db
    .selectFrom('case_figure')
    .select((eb) => eb.fn.max('n').as('n'))
    .executeTakeFirst()
  const parts = Math.ceil((newest?.n ?? 0) / size)
  if (parts <= 1) return [filter]
  return Array.from({ length: parts }, (_, at) => ({
    ...filter,
    slice: { first: at * size + 1, last: (at + 1) * size },
  }))
}
