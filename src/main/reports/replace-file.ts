import { randomBytes } from 'node:crypto'
import { createWriteStream, type WriteStream } from 'node:fs'
import { open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cannotWrite } from './cannot-write'

/** A file being written beside its final place, which is untouched until {@link PendingFile.keep}. */
export interface PendingFile {
  readonly stream: WriteStream
  /** Rejects as soon as the stream cannot write (a full disk); never resolves. */
  readonly failure: Promise<never>
  /** Puts the finished file in its place, whole and flushed, over whatever was there. */
  keep(): Promise<void>
  /** Removes what was written. Safe to call after `keep`. */
  discard(): Promise<void>
}

/** @throws AccordError `reports/cannot-write…` when the folder cannot be written to. */
export async function startFile(path: string): Promise<PendingFile> {
  await removeLeft(dirname(path))
  const temporary = join(dirname(path), `.accord-${randomBytes(6).toString('hex')}.tmp`)
  const handle = await open(temporary, 'wx', 0o600).catch((error: unknown) => {
    throw cannotWrite(path, error)
  })
  // Over the bare descriptor: a stream made by the handle would keep it from closing.
  const stream = createWriteStream(temporary, { fd: handle.fd, autoClose: false })
  const failure = new Promise<never>((_resolve, reject) => {
    stream.on('error', (error) => reject(cannotWrite(path, error)))
  })
  // The failure may come while nobody is waiting for it; whoever waits next still sees it.
  failure.catch(() => undefined)
  let closed = false
  const close = async (): Promise<void> => {
    if (closed) return
    closed = true
    await handle.close()
  }
  return {
    stream,
    failure,
    async keep() {
      await flushed(handle, close)
        .then(() => rename(temporary, path))
        .catch((error: unknown) => {
          throw cannotWrite(path, error)
        })
    },
    async discard() {
      stream.destroy()
      await close().catch(() => undefined)
      await rm(temporary, { force: true }).catch(() => undefined)
    },
  }
}

const unfinishedName = /^\.accord-[0-9a-f]{12}\.tmp$/
// No report takes a tenth of this.
const leftAfterMs = 3_600_000

/** What a crash left half-written in a folder, which may name people: removed by the next file written there. */
async function removeLeft(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((each) => unfinishedName.test(each))) {
    const path = join(folder, name)
    const found = await stat(path).catch(() => null)
    if (found && Date.now() - found.mtimeMs > leftAfterMs)
      await rm(path, { force: true }).catch(() => undefined)
  }
}

async function flushed(handle: FileHandle, close: () => Promise<void>): Promise<void> {
  await handle.sync()
  await close()
}
