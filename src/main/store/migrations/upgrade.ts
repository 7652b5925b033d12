import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { migrations } from '.'
import { syncFile, syncFolder } from '../files/write-durably'
import { damaged, newerSchema, olderSchema } from '../problems'
import { secretsOf } from '../secrets'
import type { Connection } from '../sqlite/engine'
import { storeFailure } from '../sqlite/failure'
import { schemaVersion } from '../sqlite/open-connection'
import { vacuumInto } from '../sqlite/vacuum-into'
import type { Store } from '../store'
import { migrateToNewest } from './migrate'
import { versionOf, type MigrationStep } from './migration-step'

/**
 * Makes sure the database is this register's and of a schema this Accord knows; an older one is brought up to date,
 * after an encrypted copy beside it. Errors: `store/newer-schema`, `store/older-schema`, `store/damaged`.
 */
export async function upgrade(
  store: Store,
  connection: Connection,
  readOnly: boolean,
  steps: readonly MigrationStep[] = migrations,
): Promise<void> {
  const newest = Math.max(...steps.map(versionOf))
  const version = schemaVersion(connection)
  if (version > newest) throw newerSchema(store.folder)
  if (version === 0) throw damaged('register.db', 'it holds no register')
  await refuseForeign(store)
  if (version === newest) return
  if (readOnly) throw olderSchema(store.folder)
  await keepCopy(store, connection, join(store.folder, `register.before-upgrade-${version}.db`))
  await migrateToNewest(store.db, steps)
}

/** Under its own name only once the disk has all of it, so that a copy that is there is a whole one. */
async function keepCopy(store: Store, connection: Connection, copy: string): Promise<void> {
  if (existsSync(copy)) return
  const unfinished = `${copy}.unfinished`
  try {
    await rm(unfinished, { force: true })
    vacuumInto(connection, unfinished)
    await syncFile(unfinished)
    await rename(unfinished, copy)
    await syncFolder(store.folder)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    throw storeFailure(error, copy)
  }
}

async function refuseForeign(store: Store): Promise<void> {
  const row = await store.db
    .selectFrom('meta')
    .select('value')
    .where('key', '=', 'register_id')
    .executeTakeFirst()
  if (row?.value !== secretsOf(store).registerId) {
    throw damaged('register.db', 'it belongs to another register than the key file beside it')
  }
}
