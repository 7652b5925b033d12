import { existsSync } from 'node:fs'
import { mkdir, open, readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Clock } from '@shared/domain/dates'
import { AccordError } from '@shared/domain/problem'
import { appendAudit } from './audit'
import { assembleStore } from './assemble-store'
import { checkWhole } from './check-whole'
import { contentsOf, layout } from './files/layout'
import { takeLock } from './files/lock'
import { temporaryCopy } from './files/temporary-copy'
import { productionKdf, type KdfPolicy } from './keys/kdf-policy'
import { unlock, type OpenWith, type Unlocked } from './keys/unlock'
import { bodyOf, writeKeyFiles } from './keys/key-file'
import { upgrade } from './migrations/upgrade'
import { databaseMissing, keysMissing, notFound, unfinishedSetUp } from './problems'
import { storeFailure } from './sqlite/failure'
import type { Store } from './store'

export type { OpenWith } from './keys/unlock'

export interface OpenStoreOptions {
  readonly folder: string
  readonly with: OpenWith
  readonly clock: Clock
  /** Opens to read beside whoever else has it open; nothing can be written. */
  readonly readOnly?: boolean
}

/**
 * Opens a register. Errors, each with what to do: `store/not-found`, `store/unfinished-set-up`, `store/keys-missing`,
 * `store/database-missing`, `store/in-use`, `store/wrong-passphrase`, `store/wrong-recovery-key`,
 * `store/key-store-refused`, `store/damaged`, `store/newer-schema`, `store/older-schema`, `store/disk-full`.
 * A folder that cannot be written to opens with `readOnly` true.
 * @param kdf for tests only
 */
export async function openStore(options: OpenStoreOptions, kdf: KdfPolicy = productionKdf): Promise<Store> {
  const folder = resolve(options.folder)
  refuseUnlessWhole(folder)
  try {
    return await openInPlace(folder, options, kdf)
  } catch (error) {
    const failure = storeFailure(error, join(folder, 'register.db'))
    if (failure instanceof AccordError && failure.problem.code === 'store/read-only') {
      return await openCopy(folder, options, kdf)
    }
    throw failure
  }
}

function refuseUnlessWhole(folder: string): void {
  const { database, keys, settingUp } = contentsOf(folder)
  if (settingUp) throw unfinishedSetUp(folder)
  if (!database && !keys)
    throw existsSync(layout(folder).originals) ? databaseMissing(folder) : notFound(folder)
  if (!database) throw databaseMissing(folder)
  if (!keys) throw keysMissing(folder)
}

async function openInPlace(folder: string, options: OpenStoreOptions, kdf: KdfPolicy): Promise<Store> {
  const at = layout(folder)
  const readOnly = options.readOnly === true
  if (!readOnly) await (await open(at.database, 'r+')).close()
  const release = readOnly ? () => Promise.resolve() : await takeLock(at.lock, options.clock)
  try {
    const unlocked = await unlock(folder, options.with, kdf)
    if (!readOnly) await tidy(folder, unlocked)
    return await openDatabase(folder, at.database, unlocked, options.clock, { readOnly, kdf, release })
  } catch (error) {
    await release()
    throw error
  }
}

/** A database in a folder that cannot be written to needs its journal somewhere: an encrypted copy serves. */
async function openCopy(folder: string, options: OpenStoreOptions, kdf: KdfPolicy): Promise<Store> {
  const unlocked = await unlock(folder, options.with, kdf)
  const copy = await temporaryCopy(layout(folder).database)
  const release = copy.remove
  try {
    return await openDatabase(folder, copy.path, unlocked, options.clock, { readOnly: true, kdf, release })
  } catch (error) {
    await release()
    throw error
  }
}

async function openDatabase(
  folder: string,
  path: string,
  unlocked: Unlocked,
  clock: Clock,
  how: { readOnly: boolean; kdf: KdfPolicy; release: () => Promise<void> },
): Promise<Store> {
  const { dataKey, keys, file } = unlocked
  const { registerId } = file
  const unclean = existsSync(`${path}-wal`)
  const connection = checkWhole(path, keys.pages, how.readOnly, unclean)
  const store = assembleStore({ folder, clock, connection, registerId, dataKey, keys, ...how })
  try {
    await upgrade(store, connection, how.readOnly)
    if (!how.readOnly && unlocked.failedBefore > 0) await noteFailures(store, unlocked)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

/** A register cannot write while it is shut, so failed tries are recorded by the one that worked. */
async function noteFailures(store: Store, { failedBefore, file }: Unlocked): Promise<void> {
  const subject = { subjectType: 'register', subjectId: file.registerId }
  const details = { times: failedBefore }
  await store.transaction((tx) =>
    appendAudit(tx, store.clock, { actor: 'Accord', action: 'register.unlock-failed', ...subject, details }),
  )
}

/** Removes what a crash left half-written, and puts the second key copy right. */
async function tidy(folder: string, { file, keys, heal }: Unlocked): Promise<void> {
  const { arriving } = layout(folder)
  await mkdir(arriving, { recursive: true, mode: 0o700 })
  for (const name of await readdir(arriving)) await rm(join(arriving, name), { force: true })
  if (heal) await writeKeyFiles(folder, bodyOf(file), keys.keyFile)
}
