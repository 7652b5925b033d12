import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Clock } from '@shared/domain/dates'
import { appendAudit } from './audit'
import { assembleStore } from './assemble-store'
import { contentsOf, layout } from './files/layout'
import { takeLock } from './files/lock'
import { syncFolder, writeSynced } from './files/write-durably'
import { productionKdf, type KdfPolicy } from './keys/kdf-policy'
import { writeKeyFiles } from './keys/key-file'
import { purposeKeys } from './keys/purpose-keys'
import { newRecoveryKey } from './keys/recovery-key'
import { wrapWithPassphrase, wrapWithRecoveryKey } from './keys/wraps'
import { migrateToNewest } from './migrations/migrate'
import { alreadyARegister, folderNotEmpty, mayNotCreate, notAFolder, unfinishedSetUp } from './problems'
import { errorCode, storeFailure } from './sqlite/failure'
import { openConnection } from './sqlite/open-connection'
import type { Store } from './store'

export interface CreateStoreOptions {
  readonly folder: string
  readonly passphrase: string
  /** Pack id of the board's protocol. */
  readonly board: string
  readonly clock: Clock
}

export interface CreatedStore {
  readonly store: Store
  /** To be printed and proved by typing part of it back; it is kept nowhere. See `confirmRecovery`. */
  readonly recoveryKey: string
}

// What operating systems put into folders by themselves.
const harmless = new Set(['.DS_Store', 'desktop.ini', 'Thumbs.db'])

/**
 * Creates an encrypted register in an empty folder (made if it does not exist) and opens it.
 * Errors: `store/folder-not-empty`, `store/already-a-register`, `store/empty-passphrase`, `store/disk-full`, `store/read-only`.
 * @param kdf for tests only
 */
export async function createStore(
  options: CreateStoreOptions,
  kdf: KdfPolicy = productionKdf,
): Promise<CreatedStore> {
  const folder = resolve(options.folder)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await refuseUnlessEmpty(folder)
    const release = await takeLock(layout(folder).lock, options.clock)
    try {
      return await setUp(folder, options, kdf, release)
    } catch (error) {
      await removeUnfinished(folder).catch(() => undefined)
      await release()
      throw error
    }
  } catch (error) {
    if (/^(EEXIST|ENOTDIR|ENOENT|ENAMETOOLONG|EINVAL)$/.test(errorCode(error))) throw notAFolder(folder)
    if (/^(EACCES|EPERM|EROFS)$/.test(errorCode(error))) throw mayNotCreate(folder)
    throw storeFailure(error, join(folder, 'register.db'))
  }
}

async function refuseUnlessEmpty(folder: string): Promise<void> {
  const { database, keys, settingUp } = contentsOf(folder)
  if (settingUp) throw unfinishedSetUp(folder)
  if (database || keys || existsSync(layout(folder).originals)) throw alreadyARegister(folder)
  const names = await readdir(folder)
  if (names.some((name) => !harmless.has(name))) throw folderNotEmpty(folder)
}

async function setUp(
  folder: string,
  { passphrase, board, clock }: CreateStoreOptions,
  kdf: KdfPolicy,
  release: () => Promise<void>,
): Promise<CreatedStore> {
  const at = layout(folder)
  const registerId = randomUUID()
  const dataKey = randomBytes(32)
  const recoveryKey = newRecoveryKey()
  const wrapped = await wrapWithPassphrase(dataKey, registerId, passphrase, kdf)
  await writeSynced(at.settingUp, Buffer.from('Accord is setting up a register here.\n'))
  await mkdir(at.arriving, { recursive: true, mode: 0o700 })
  const keys = purposeKeys(dataKey, registerId)
  const recovery = wrapWithRecoveryKey(dataKey, registerId, recoveryKey)
  const connection = openConnection(at.database, keys.pages, false)
  const store = assembleStore({
    folder,
    readOnly: false,
    clock,
    connection,
    registerId,
    dataKey,
    keys,
    kdf,
    release,
  })
  try {
    // The journal takes its rights from the database.
    await chmod(at.database, 0o600)
    await migrateToNewest(store.db)
    await store.transaction(async (tx) => {
      await tx
        .insertInto('meta')
        .values([
          { key: 'register_id', value: registerId },
          { key: 'board', value: board },
          { key: 'created_at', value: clock.now() },
          { key: 'recovery_confirmed', value: 'no' },
        ])
        .execute()
      const entry = {
        actor: 'Accord',
        action: 'register.created',
        subjectType: 'register',
        subjectId: registerId,
      }
      await appendAudit(tx, clock, { ...entry, details: { board } })
    })
    await writeKeyFiles(
      folder,
      {
        format: 'accord-keys',
        version: 1,
        registerId,
        generation: 1,
        passphrase: wrapped,
        recovery,
        keyStore: null,
      },
      keys.keyFile,
    )
    // From here on the register is whole.
    await rm(at.settingUp)
    await syncFolder(folder)
  } catch (error) {
    await store.close()
    throw error
  }
  return { store, recoveryKey }
}

/** The folder was empty a moment ago and nobody has stored anything in it since. */
async function removeUnfinished(folder: string): Promise<void> {
  const at = layout(folder)
  if (!existsSync(at.settingUp)) return
  const made = [at.keys, at.keysCopy, at.database, `${at.database}-wal`, `${at.database}-shm`, at.originals]
  for (const path of [...made, at.settingUp]) await rm(path, { recursive: true, force: true })
}
