import { expressionBuilder, sql, type Kysely } from 'kysely'
import { z } from 'zod'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { PivotTally } from '@shared/analysis/pivot-table'
import type { Database } from '../schema'
import type { Side } from './dimension-sql'
import { rowsCounted } from './figure-rows'

type Db = Kysely<Database>

const value = z.union([z.string(), z.number()]).nullable()
const tally = z.object({ row: value, column: value, count: z.coerce.number() })

/** Cases by two dimensions at once; by one when the other is left out. */
export async function tallyPivot(
  db: Db,
  filter: FigureFilters,
  row: Side | null,
  column: Side | null,
): Promise<PivotTally[]> {
  const many = (row?.manyToACase ?? false) || (column?.manyToACase ?? false)
  const { rows } = await sql`
    select ${row?.key ?? sql`null`} as "row", ${column?.key ?? sql`null`} as "column",
      ${many ? sql`count(distinct case_figure.n)` : sql`count(*)`} as "count"
    from case_figure ${row?.joins ?? sql``} ${column?.joins ?? sql``}
    where ${rowsCounted(filter)(expressionBuilder<Database, 'case_figure'>())}
    group by 1, 2`.execute(db)
  return z.array(tally).parse(rows)
}
