import type { Connection } from './engine'

/** Writes a whole, consistent copy to a new file, encrypted with the same key. */
export function vacuumInto(connection: Connection, path: string): void {
  // The copy is a write as far as `query_only` goes, though the register itself is only read.
  const queryOnly = Number(connection.pragma('query_only')[0]?.['query_only'] ?? 0)
  connection.pragma('query_only = off')
  try {
    connection.exec(`vacuum into '${path.replaceAll("'", "''")}'`)
  } finally {
    connection.pragma(`query_only = ${queryOnly}`)
  }
}
