import { Database as Engine, setLogger } from '@signalapp/sqlcipher'

// The engine prints its own diagnostics to stderr unless told otherwise; every failure reaches us as an error anyway.
setLogger(() => undefined)

export type SqlValue = string | number | null | Uint8Array<ArrayBuffer>

export interface Statement {
  all(parameters: readonly SqlValue[]): unknown[]
  run(parameters: readonly SqlValue[]): { changes: number; lastInsertRowid: number }
}

/** One encrypted database file, open. The only place that knows which engine it is. */
export interface Connection {
  prepare(sql: string): Statement
  /** The rows a pragma answers, as records. */
  pragma(source: string): Record<string, unknown>[]
  /** Runs statements that take no parameters and answer nothing. */
  exec(sql: string): void
  /** Closing again does nothing. */
  close(): void
}

/**
 * Opens an encrypted database; a missing file is created, so look before calling. Nothing has been read yet when
 * this returns: a wrong key shows at the first query.
 * @param key 256-bit page key
 */
export function connect(path: string, key: Uint8Array): Connection {
  const engine = new Engine(path, { cacheStatements: true })
  try {
    engine.pragma('cipher_log_level = none')
    engine.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`)
    engine.pragma('cipher_compatibility = 4')
  } catch (error) {
    engine.close()
    throw error
  }
  let open = true
  return {
    prepare: (sql) => engine.prepare(sql),
    // Not cached: a pragma's columns may differ between calls.
    pragma: (source) => engine.prepare(`pragma ${source}`, { persistent: false }).all([]),
    exec: (sql) => engine.exec(sql),
    close() {
      if (open) engine.close()
      open = false
    },
  }
}
