import { sql, type Kysely } from 'kysely'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { TimeUnit } from '@shared/analysis/time-units'
import type { Database } from '../schema'
import { basisColumn, rowsCounted } from './figure-rows'

type Db = Kysely<Database>

/** The month, quarter or financial year of a column's date, as its key. */
export function unitOfColumn(column: string, unit: TimeUnit) {
  const date = sql.ref(column)
  if (unit === 'month') return sql<string | null>`substr(${date}, 1, 7)`
  if (unit === 'quarter')
    return sql<string | null>`substr(${date}, 1, 4) || '-Q' || ((cast(substr(${date}, 6, 2) as integer) + 2) / 3)`
  return sql<string | null>`cast(cast(substr(${date}, 1, 4) as integer) - (case when substr(${date}, 6, 2) < '04' then 1 else 0 end) as text)`
} // prettier-ignore

/** The first and last date the period goes by, among the cases of the filter: each the end of an index. */
export async function datesOf(
  db: Db,
  filter: FigureFilters,
): Promise<{ first: string | null; last: string | null }> {
  const date = basisColumn(filter)
  const dated = db
    .selectFrom('case_figure')
    .select(`${date} as on`)
    .where(rowsCounted(filter))
    .where(date, 'is not', null)
    .limit(1)
  const first = await dated.orderBy(date, 'asc').executeTakeFirst()
  const last = await dated.orderBy(date, 'desc').executeTakeFirst()
  return { first: first?.on ?? null, last: last?.on ?? null }
}
