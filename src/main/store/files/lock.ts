import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import type { Clock } from '@shared/domain/dates'
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
  const holder = await read(path)
  if (await held(path, holder, here)) throw inUse(describe(holder))
  return await takeOver(path, here)
}

/** Only one process may replace a left lock, else two could each remove the other's new one. */
async function takeOver(path: string, here: LockHolder): Promise<Release> {
  const turn = `${path}.recovering`
  if (await abandoned(turn)) await rm(turn, { force: true })
  if (!(await create(turn, here))) throw inUse(null)
  try {
    const holder = await read(path)
    if (await held(path, holder, here)) throw inUse(describe(holder))
    await rm(path, { force: true })
    if (!(await create(path, here))) throw inUse(null)
    return () => release(path, here)
  } finally {
    await rm(turn, { force: true })
  }
}

async function release(path: string, here: LockHolder): Promise<void> {
  const holder = await read(path)
  if (holder?.pid === here.pid && holder.since === here.since) await rm(path, { force: true })
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

async function held(path: string, holder: LockHolder | null, here: LockHolder): Promise<boolean> {
  return holder === null ? !(await abandoned(path)) : !isGone(holder, here)
}

async function abandoned(path: string): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(path)
    return Date.now() - mtimeMs > writingMs
  } catch {
    return true
  }
}

function describe(holder: LockHolder | null): string | null {
  return holder && `by Accord on ${holder.host} (process ${holder.pid}), since ${holder.since}`
}
