import { connect, type Connection } from './engine'
import { roomForFigures } from './page-room'

/** Opens a register's database with the settings every session relies on. */
export function openConnection(path: string, key: Uint8Array, readOnly: boolean): Connection {
  const connection = connect(path, key)
  try {
    connection.pragma('busy_timeout = 5000')
    connection.pragma('trusted_schema = off')
    connection.pragma('cell_size_check = on')
    connection.pragma('temp_store = memory')
    connection.pragma(`cache_size = -${roomForFigures}`)
    connection.pragma('foreign_keys = on')
    connection.pragma('secure_delete = on')
    // Reads page 1, so a wrong key or a damaged header shows here.
    connection.pragma('user_version')
    if (!readOnly) {
      connection.pragma('journal_mode = wal')
      connection.pragma('synchronous = full')
      connection.pragma('journal_size_limit = 33554432')
    }
    connection.pragma(`query_only = ${readOnly ? 'on' : 'off'}`)
  } catch (error) {
    connection.close()
    throw error
  }
  return connection
}

/** The number of the newest migration that has run. */
export function schemaVersion(connection: Connection): number {
  return Number(connection.pragma('user_version')[0]?.['user_version'] ?? 0)
}
