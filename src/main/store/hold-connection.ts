import { secretsOf } from './secrets'
import type { Connection } from './sqlite/engine'
import type { Db, Store } from './store'

/** Runs work on the engine itself, between transactions: never in the middle of somebody's. */
export async function holdConnection<T>(
  store: Store,
  work: (connection: Connection, db: Db) => T | Promise<T>,
): Promise<T> {
  return await store.db.connection().execute(async (db) => await work(secretsOf(store).connection, db))
}
