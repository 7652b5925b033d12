import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dateInWords } from '@shared/domain/date-in-words'
import { dateOf, type Clock } from '@shared/domain/dates'
import { fromInstant, timeInWords } from '@shared/protocol/board-time'
import { inUse } from '../problems'
import { errorCode, storeFailure } from '../sqlite/failure'
import { isGone, lockHolder, thisProcess, type LockHolder } from './lock-holder'

// Writing a lock's few bytes takes far less; an unreadable lock older than this was left by a crash.
const writingMs = 10_000

/** Lets go of a register. */
export type Release = () => Promise<void>

/**
 * Takes a register for this process. A lock left by a process that has ended is replaced; one that may be live is
 * never taken. Errors: `store/in-use`.
 */
export async function takeLock(path: string, clock: Clock): Promise<Release> {
  const here = thisProcess(clock.now())
  if (await create(path, here)) return () => release(path, here)
  await refuseIfHeld(path, here)
  return await takeOver(path, here)
}

/** Only one process may replace a left lock, else two could each remove the other's new one. */
async function takeOver(path: string, here: LockHolder): Promise<Release> {
  const turn = `${path}.recovering`
  await clearLeftTurn(turn)
  if (!(await create(turn, here))) throw inUse(null)
  try {
    // One that has gone meanwhile is not removed: another process may be making its own in that place.
    if ((await refuseIfHeld(path, here)) === 'left') await rm(path, { force: true })
    if (!(await create(path, here))) throw inUse(null)
    return () => release(path, here)
  } finally {
    await rm(turn, { force: true })
  }
}

/** A turn left by a crash is moved aside first: only one process can move it, and it can see what it moved. */
async function clearLeftTurn(turn: string): Promise<void> {
  if ((await age(turn)) !== 'left') return
  const aside = `${turn}.${process.pid}`
  await rename(turn, aside).catch(ignoreMissing)
  if ((await age(aside)) === 'fresh') {
    await rename(aside, turn)
    throw inUse(null)
  }
  await rm(aside, { force: true })
}

/** A lock that cannot be removed, on a disk that is gone, hides no other failure: it is left once this process ends. */
async function release(path: string, here: LockHolder): Promise<void> {
  const holder = await read(path)
  if (holder?.pid !== here.pid || holder.since !== here.since) return
  await rm(path, { force: true }).catch(() => undefined)
}

async function create(path: string, holder: LockHolder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(holder), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    // Made, but not written: a full disk must not leave a lock that nobody holds.
    await rm(path, { force: true }).catch(() => undefined)
    throw storeFailure(error, path)
  }
}

async function read(path: string): Promise<LockHolder | null> {
  try {
    return lockHolder.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}

/** Whether a lock is gone or was left by a crash. Errors: `store/in-use` when it may be live. */
async function refuseIfHeld(path: string, here: LockHolder): Promise<'gone' | 'left'> {
  const holder = await read(path)
  if (holder !== null) {
    if (!isGone(holder, here)) throw inUse(describe(holder))
    return 'left'
  }
  const unread = await age(path)
  if (unread === 'fresh') throw inUse(null)
  return unread
}

async function age(path: string): Promise<'gone' | 'fresh' | 'left'> {
  try {
    const { mtimeMs } = await stat(path)
    return Date.now() - mtimeMs > writingMs ? 'left' : 'fresh'
  } catch (error) {
    ignoreMissing(error)
    return 'gone'
  }
}

function ignoreMissing(error: unknown): void {
  if (errorCode(error) !== 'ENOENT') throw error
}

function describe(holder: LockHolder | null): string | null {
  if (holder === null) return null
  const { host, pid, since } = holder
  return `by Accord on ${host} (process ${pid}), since ${timeInWords(fromInstant(since))} on ${dateInWords(dateOf(since))}`
}
