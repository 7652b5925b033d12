import { closeSync, fsync, openSync, writeFileSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { errorCode, storeFailure } from '../sqlite/failure'

// Only the disk is waited for. What reaches no further than memory takes longer to hand to another thread than to do, and an
// import does it some ten thousand times.
const untilOnDisk = promisify(fsync)

/** Makes new names in a folder survive a power cut. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  try {
    await untilOnDisk(opened)
  } catch (error) {
    // Some network file systems cannot; the files themselves have been synced.
    if (!['EINVAL', 'ENOTSUP', 'EBADF'].includes(errorCode(error))) throw error
  } finally {
    closeSync(opened)
  }
}

/** Waits until the disk has what was written to a file. */
export async function syncFile(path: string): Promise<void> {
  const file = openSync(path, 'r+')
  try {
    await untilOnDisk(file)
  } finally {
    closeSync(file)
  }
}

/** Writes a new file, readable by its owner only, and waits until the disk has it. */
export async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = openSync(path, 'w', 0o600)
  try {
    writeFileSync(file, bytes)
    await untilOnDisk(file)
  } finally {
    closeSync(file)
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
