import type { ExpressionBuilder } from 'kysely'
import type { Database } from '../schema'

/** Ids of the agencies that count under a name, or under agencies of a type: each itself and those merged into it. */
export function agenciesCounted(
  eb: ExpressionBuilder<Database, 'case_figure'>,
  column: 'name' | 'type',
  values: readonly string[],
) {
  return eb
    .selectFrom('agency as named')
    .innerJoin('agency as counted', (join) =>
      join.on((on) => on('counted.id', '=', on.fn.coalesce('named.merged_into', 'named.id'))),
    )
    .select('named.id')
    .where(`counted.${column}`, 'in', values)
}
