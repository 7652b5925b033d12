import type { Connection } from './engine'

/** Writes a whole, consistent copy to a new file, encrypted with the same key. */
export function vacuumInto(connection: Connection, path: string): void {
  connection.exec(`vacuum into '${path.replaceAll("'", "''")}'`)
}
