import { createHash, createHmac, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inParallel } from './files/in-parallel'
import { layout } from './files/layout'
import { syncFolder, writeSynced } from './files/write-durably'
import type { PurposeKeys } from './keys/purpose-keys'
import { seal, unseal } from './keys/seal'
import { originalDamaged, originalMissing, readOnly } from './problems'
import { errorCode, storeFailure } from './sqlite/failure'
import type { Blobs } from './store'

const extension = '.blob'

/**
 * Where the original with a hash is kept. The name is a keyed hash, so that nobody can test whether a document
 * they hold is in the register.
 */
export function blobPath(folder: string, keys: PurposeKeys, sha256: string): string {
  const name = createHmac('sha256', keys.originalNames).update(sha256).digest('hex')
  return join(layout(folder).originals, name.slice(0, 2), name + extension)
}

/** Reads one original. Null bytes: `missing` when there is no file, `damaged` when it is not as it was stored. */
export async function readBlob(
  folder: string,
  keys: PurposeKeys,
  registerId: string,
  sha256: string,
): Promise<Buffer | 'missing' | 'damaged'> {
  try {
    const sealed = await readFile(blobPath(folder, keys, sha256))
    return unseal(keys.originals, sealed, boundTo(registerId, sha256)) ?? 'damaged'
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'missing'
    throw storeFailure(error, folder)
  }
}

/** @param keysNow the keys, or an error once the register is closed and its keys are overwritten */
export function openBlobs(
  folder: string,
  keysNow: () => PurposeKeys,
  registerId: string,
  isReadOnly: boolean,
): Blobs {
  const { arriving } = layout(folder)

  /** Puts the bytes in their place if they are not there yet; answers the folder to sync, null when there was nothing to do. */
  async function keep(bytes: Uint8Array, sha256: string): Promise<string | null> {
    const path = blobPath(folder, keysNow(), sha256)
    // Whole already. A damaged one is put right by the good bytes in hand.
    if (existsSync(path) && typeof (await readBlob(folder, keysNow(), registerId, sha256)) !== 'string')
      return null
    const temporary = join(arriving, randomUUID())
    await writeSynced(temporary, seal(keysNow().originals, bytes, boundTo(registerId, sha256)))
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    renameSync(temporary, path)
    return dirname(path)
  }

  async function putMany(list: readonly Uint8Array[]): Promise<string[]> {
    if (isReadOnly) throw readOnly('The originals folder')
    const hashes = list.map((bytes) => createHash('sha256').update(bytes).digest('hex'))
    const distinct = [...new Map(list.map((bytes, at) => [hashes[at] ?? '', bytes])).entries()]
    try {
      const touched = await inParallel(distinct, ([sha256, bytes]) => keep(bytes, sha256))
      const folders = new Set(touched.filter((path) => path !== null))
      if (folders.size > 0) folders.add(layout(folder).originals)
      await inParallel([...folders], syncFolder)
    } catch (error) {
      const needed = list.reduce((sum, bytes) => sum + bytes.length, 0)
      throw storeFailure(error, arriving, needed)
    }
    return hashes
  }

  return {
    putMany,
    async put(bytes) {
      return (await putMany([bytes])).join('')
    },
    async get(sha256) {
      const found = await readBlob(folder, keysNow(), registerId, sha256)
      if (found === 'missing') throw originalMissing(sha256.slice(0, 12))
      if (found === 'damaged') throw originalDamaged(sha256.slice(0, 12))
      return found
    },
  }
}

const boundTo = (registerId: string, sha256: string): string => `accord original ${registerId} ${sha256}`
