import { SqliteAdapter, SqliteDialect, type SqliteDatabase } from 'kysely'
import { storeFailure } from './failure'
import type { Connection, SqlValue } from './engine'

const answersRows = /^\s*(select|with|values|pragma|explain)\b|\breturning\b/i

function sqlValue(value: unknown): SqlValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  if (value instanceof Uint8Array) return new Uint8Array(value)
  throw new TypeError(`A column cannot hold a value of type ${typeof value}`)
}

/** Runs a piece of engine work; its failures come out as problems a person can act on, or as the bug they are. */
function guarded<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw storeFailure(error, path)
  }
}

/** The connection in the shape Kysely's own SQLite driver expects. */
function kyselyDatabase(connection: Connection, path: string): SqliteDatabase {
  return {
    close: () => connection.close(),
    prepare(sql) {
      const statement = guarded(path, () => connection.prepare(sql))
      const values = (parameters: readonly unknown[]) => parameters.map(sqlValue)
      return {
        reader: answersRows.test(sql),
        all: (parameters) => guarded(path, () => statement.all(values(parameters))),
        run(parameters) {
          try {
            return statement.run(values(parameters))
          } catch (error) {
            // A full disk makes SQLite roll back by itself; rolling back again must not hide the first failure.
            if (sql === 'rollback') return { changes: 0, lastInsertRowid: 0 }
            throw storeFailure(error, path)
          }
        },
        iterate: (parameters) => statement.all(values(parameters)).values(),
      }
    },
  }
}

/**
 * Kysely's SQLite adapter, with migrations in transactions (SQLite can), and the audit key of this one database:
 * the adapter is the one thing that a database and its transactions share.
 */
export class AccordAdapter extends SqliteAdapter {
  constructor(readonly auditKey: Uint8Array) {
    super()
  }

  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

export class AccordDialect extends SqliteDialect {
  readonly #auditKey: Uint8Array

  constructor(connection: Connection, path: string, auditKey: Uint8Array) {
    super({ database: kyselyDatabase(connection, path) })
    this.#auditKey = auditKey
  }

  override createAdapter(): AccordAdapter {
    return new AccordAdapter(this.#auditKey)
  }
}
