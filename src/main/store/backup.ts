import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Clock } from '@shared/domain/dates'
import { auditHead, type AuditHead } from './audit'
import { blobPath } from './blobs'
import { inParallel } from './files/in-parallel'
import { layout } from './files/layout'
import { syncFile, syncFolder } from './files/write-durably'
import { holdConnection } from './hold-connection'
import { currentKeyFile } from './keys/current-key-file'
import { writeKeyFiles } from './keys/key-file'
import { productionKdf, type KdfPolicy } from './keys/kdf-policy'
import { openStore, type OpenWith } from './open-store'
import { backupFailed, backupInside, folderNotEmpty } from './problems'
import { countOriginals, originalsPage } from './repositories/originals'
import { secretsOf } from './secrets'
import { storeFailure } from './sqlite/failure'
import { vacuumInto } from './sqlite/vacuum-into'
import type { Store } from './store'
import { verifyStore } from './verify'

export interface BackedUp {
  readonly folder: string
  readonly originals: number
  /** The end of the audit trail at that moment; noting it elsewhere shows later if the trail is cut. */
  readonly head: AuditHead
}

/**
 * Copies a register, as encrypted as it is and with its key file, into a folder that is empty or not there yet.
 * The copy is opened, checked and compared before it gets its name, so a backup that exists is a good one.
 * Errors: `store/backup-inside`, `store/folder-not-empty`, `store/disk-full`, `store/backup-not-whole`, and what reading an original may give.
 */
export async function backupStore(store: Store, target: string): Promise<BackedUp> {
  const folder = resolve(target)
  if (isWithin(store.folder, folder)) throw backupInside(folder)
  await refuseUnlessEmpty(folder)
  const partial = join(dirname(folder), `.${basename(folder)}.${randomUUID().slice(0, 8)}.partial`)
  try {
    await mkdir(layout(partial).arriving, { recursive: true, mode: 0o700 })
    const done = await copyInto(store, partial)
    await compare(store, partial, done)
    // An empty folder in the way is replaced; a filled one refuses.
    if (existsSync(folder)) await rmdir(folder)
    await rename(partial, folder)
    await syncFolder(dirname(folder))
    return { folder, ...done }
  } catch (error) {
    await rm(partial, { recursive: true, force: true }).catch(() => undefined)
    throw storeFailure(error, partial, await databaseSize(store))
  }
}

/**
 * Puts a backup back as a working register in an empty folder. The backup is only read.
 * Errors: those of `openStore` for the backup, and of `backupStore` for the new folder.
 */
export async function restoreBackup(
  options: { from: string; to: string; with: OpenWith; clock: Clock },
  kdf: KdfPolicy = productionKdf,
): Promise<BackedUp> {
  const store = await openStore(
    { folder: options.from, with: options.with, clock: options.clock, readOnly: true },
    kdf,
  )
  try {
    return await backupStore(store, options.to)
  } finally {
    await store.close()
  }
}

function isWithin(outer: string, folder: string): boolean {
  const way = relative(resolve(outer), folder)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

async function refuseUnlessEmpty(folder: string): Promise<void> {
  if (existsSync(folder) && (await readdir(folder)).length > 0) throw folderNotEmpty(folder)
}

async function copyInto(store: Store, partial: string): Promise<Omit<BackedUp, 'folder'>> {
  const { keys } = secretsOf(store)
  const to = layout(partial)
  // The database first: every original it refers to was kept before its row was, and originals never change.
  const done = await holdConnection(store, async (connection, db) => {
    vacuumInto(connection, to.database)
    return { originals: await countOriginals(db), head: await auditHead(db) }
  })
  await syncFile(to.database)
  for (let last = ''; ;) {
    const page = await originalsPage(store.db, last, 200)
    await inParallel(page, ({ sha256 }) =>
      copyDurably(blobPath(store.folder, keys, sha256), blobPath(partial, keys, sha256)),
    )
    last = page.at(-1)?.sha256 ?? ''
    if (last === '') break
  }
  await writeKeyFiles(partial, await currentKeyFile(store), keys.keyFile)
  return done
}

/** Opens the copy with its own key file and checks it whole. */
async function compare(store: Store, partial: string, done: Omit<BackedUp, 'folder'>): Promise<void> {
  const { dataKey, kdf } = secretsOf(store)
  const opener = { kind: 'data-key' as const, dataKey }
  const copy = await openStore({ folder: partial, with: opener, clock: store.clock, readOnly: true }, kdf)
  try {
    const { clean } = await verifyStore(copy, done.head)
    if (!clean || (await countOriginals(copy.db)) !== done.originals) throw backupFailed(partial)
  } finally {
    await copy.close()
  }
}

async function copyDurably(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  await copyFile(from, to)
  await syncFile(to)
}

async function databaseSize(store: Store): Promise<number> {
  return await stat(layout(store.folder).database).then(
    ({ size }) => size,
    () => 0,
  )
}
