import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Problem } from '@shared/domain/problem'
import type { FoundEntry } from './import-run-find'
import { notOpened } from './not-opened'
import { isSeparator, messageOf, separator } from './sources/mbox'
import { refusal, type RefusalCode } from './sources/refusals'

export const largestFile = 128 * 1024 * 1024
const chunkSize = 1024 * 1024

/** The bytes of one received file: a file on disk, or one message of a mailbox. */
export type OpenedFile =
  | { readonly kind: 'bytes'; readonly source: string; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly source: string; readonly problem: Problem }

/**
 * Reads a found file. A mailbox is read in pieces and gives each message as a file of its own, named by its number, so
 * that a mailbox of any size needs little memory.
 */
export async function* openFile(
  entry: Exclude<FoundEntry, { kind: 'left-aside' }>,
  followLinks = true,
): AsyncGenerator<OpenedFile> {
  if (entry.kind === 'refused') {
    yield entry
    return
  }
  const { source, path } = entry
  const refused = (code: RefusalCode): OpenedFile => ({
    kind: 'refused',
    source,
    problem: refusal(code, source),
  })
  let file: FileHandle | null = null
  try {
    // Without blocking, so that a pipe put where a file was cannot hold everything up.
    file = await open(
      path,
      constants.O_RDONLY | constants.O_NONBLOCK | (followLinks ? 0 : constants.O_NOFOLLOW),
    )
    const before = await file.stat()
    if (!before.isFile()) yield refused('not-a-file')
    else if (await isMailbox(file)) yield* messagesOf(file, source)
    else if (before.size > largestFile) yield refused('too-large')
    else {
      const bytes = await readAll(file, before.size)
      const after = await file.stat()
      const changed =
        after.size !== before.size || after.mtimeMs !== before.mtimeMs || bytes.length !== before.size
      yield changed ? refused('not-readable') : { kind: 'bytes', source, name: basename(path), bytes }
    }
  } catch (error) {
    yield refused(notOpened(error))
  } finally {
    await file?.close()
  }
}

async function readAll(file: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size)
  let filled = 0
  while (filled < size) {
    const { bytesRead } = await file.read(bytes, filled, size - filled, filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}

async function isMailbox(file: FileHandle): Promise<boolean> {
  const start = Buffer.alloc(2048)
  const { bytesRead } = await file.read(start, 0, start.length, 0)
  return isSeparator(start.subarray(0, bytesRead), 0)
}

async function* messagesOf(file: FileHandle, source: string): AsyncGenerator<OpenedFile> {
  /** What has been read and not handed on, from `start` on. */
  let held: Buffer = Buffer.alloc(0)
  let start = 0
  let at = 0
  let number = 0
  let skipping = false
  for (let ended = false; !ended;) {
    const kept = held.subarray(start)
    // As much again as is held, so that a long message is not copied over and over.
    const size = Math.min(Math.max(chunkSize, kept.length), largestFile)
    const grown = Buffer.allocUnsafe(kept.length + size)
    kept.copy(grown)
    const { bytesRead } = await file.read(grown, kept.length, size, at)
    at += bytesRead
    ended = bytesRead === 0
    held = grown.subarray(0, kept.length + bytesRead)
    start = 0
    for (let end = messageEnd(held, start, ended); end > start; end = messageEnd(held, start, ended)) {
      number++
      if (!skipping)
        yield {
          kind: 'bytes',
          source: `${source}#${number}`,
          name: `${source}#${number}`,
          bytes: messageOf(held.subarray(start, end)),
        }
      skipping = false
      start = end
    }
    if (held.length - start > largestFile) {
      if (!skipping)
        yield {
          kind: 'refused',
          source: `${source}#${number + 1}`,
          problem: refusal('too-large', `${source}#${number + 1}`),
        }
      skipping = true
      start = held.length - chunkSize
    }
  }
}

/** Where the message from `start` on ends; `start` when more must be read to tell. */
function messageEnd(held: Buffer, start: number, ended: boolean): number {
  for (let next = held.indexOf(separator, start); next >= 0; next = held.indexOf(separator, next + 1)) {
    // The header line after the separator must be in view too.
    if (!ended && held.length - next < 2048) return start
    if (isSeparator(held, next + 1)) return next + 1
  }
  return ended ? held.length : start
}
