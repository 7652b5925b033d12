import { CompiledQuery, type Updateable } from 'kysely'
import type { Database } from '../schema'
import type { Tx } from '../store'

const rowsPerStatement = 100

/**
 * Changes many rows of a table by one key, each to values of its own, many with one statement: the columns of the first
 * change, every one of them given in every change. For a page of a long log, where building each statement anew takes
 * longer than running it.
 */
export async function bulkUpdate<T extends keyof Database>(
  tx: Tx,
  table: T,
  key: keyof Updateable<Database[T]> & string,
  changes: readonly { readonly of: string; readonly set: Updateable<Database[T]> }[],
): Promise<void> {
  const [first] = changes
  if (!first) return
  const columns = Object.keys(first.set)
  const set = columns.map((column, n) => `"${column}" = new.column${n + 2}`).join(', ')
  const group = `(${['?', ...columns.map(() => '?')].join(', ')})`
  for (let at = 0; at < changes.length; at += rowsPerStatement) {
    const batch = changes.slice(at, at + rowsPerStatement)
    const parameters = batch.flatMap(({ of, set: values }) => [of, ...valuesOf(values, columns, table)])
    const groups = batch.map(() => group).join(', ')
    const statement = `update "${table}" set ${set} from (values ${groups}) as new where "${table}"."${key}" = new.column1`
    await tx.executeQuery(CompiledQuery.raw(statement, parameters))
  }
}

function valuesOf(change: object, columns: readonly string[], table: string): unknown[] {
  const values = new Map<string, unknown>(Object.entries(change))
  if (values.size !== columns.length || columns.some((column) => !values.has(column)))
    throw new TypeError(`A change of ${table} is not of the columns of the first`)
  return columns.map((column) => values.get(column))
}
