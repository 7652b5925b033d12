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
  const values = new Map<string, unknown>(Object.entries(row))
  return columns.map((column) => {
    if (!values.has(column)) throw new TypeError(`A row for ${table} lacks ${column}`)
    return values.get(column)
  })
}
