import { CompiledQuery, type Updateable } from 'kysely'
import type { Database } from '../schema'
import type { Tx } from '../store'

/**
 * Changes many rows of a table by one key, each to values of its own, with one prepared statement: the columns of the first
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
  const set = columns.map((column) => `"${column}" = ?`).join(', ')
  const statement = `update "${table}" set ${set} where "${key}" = ?`
  for (const { of, set } of changes) {
    const values = new Map<string, unknown>(Object.entries(set))
    if (values.size !== columns.length || columns.some((column) => !values.has(column)))
      throw new TypeError(`A change of ${table} is not of the columns of the first`)
    const parameters = columns.map((column) => values.get(column))
    await tx.executeQuery(CompiledQuery.raw(statement, [...parameters, of]))
  }
}
