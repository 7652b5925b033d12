import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorCode, storeFailure } from '../sqlite/failure'

/** Makes new names in a folder survive a power cut. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // Some network file systems cannot; the files themselves have been synced.
    if (!['EINVAL', 'ENOTSUP', 'EBADF'].includes(errorCode(error))) throw error
  } finally {
    await handle.close()
  }
}

/** Waits until the disk has what was written to a file. */
export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes a new file, readable by its owner only, and waits until the disk has it. */
export async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'w', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Replaces a file in one step: after a crash it is the old one or the new one, whole. One writer at a time. */
export async function replaceDurably(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeSynced(`${path}.new`, bytes)
    await rename(`${path}.new`, path)
    await syncFolder(dirname(path))
  } catch (error) {
    throw storeFailure(error, path, bytes.length)
  }
}
