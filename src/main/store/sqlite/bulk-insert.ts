import { CompiledQuery, type Insertable } from 'kysely'
import type { Database } from '../schema'
import type { Tx } from '../store'

const rowsPerStatement = 50

/**
 * Inserts many rows of one shape: the columns of the first row, every one of them given in every row. Several
 * times faster than a query builder over each value, which matters for a workbook of 20,000 rows.
 */
export async function bulkInsert<T extends keyof Database>(
  tx: Tx,
  table: T,
  rows: readonly Insertable<Database[T]>[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const group = `(${columns.map(() => '?').join(', ')})`
  const head = `insert into "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) values `
  for (let at = 0; at < rows.length; at += rowsPerStatement) {
    const batch = rows.slice(at, at + rowsPerStatement)
    const parameters = batch.flatMap((row) => valuesOf(row, columns, table))
    await tx.executeQuery(CompiledQuery.raw(head + batch.map(() => group).join(', '), parameters))
  }
}

function valuesOf(row: object, columns: readonly string[], table: string): unknown[] {
  const keys = Object.keys(row)
  // Rows made by one piece of code have their columns in one order, and then this is all there is to do.
  if (keys.length === columns.length && keys.every((key, at) => key === columns[at]))
    return Object.values(row)
  const values = new Map<string, unknown>(Object.entries(row))
  const extra = keys.find((key) => !columns.includes(key))
  if (extra !== undefined) throw new TypeError(`A row for ${table} has ${extra}, which the first has not`)
  return columns.map((column) => {
    if (!values.has(column)) throw new TypeError(`A row for ${table} lacks ${column}`)
    return values.get(column)
  })
}
