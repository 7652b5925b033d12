import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failsWith, testClock } from '../test-register'
import { takeLock } from './lock'
import { isGone, thisProcess } from './lock-holder'

let folder = ''
let lock = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-lock-'))
  lock = join(folder, 'lock')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const here = thisProcess(testClock.now())
const gone = { ...here, pid: 2 ** 22 - 1 }

describe('the lock of a register', () => {
  it('is held by one at a time, and says by whom', async () => {
    const release = await takeLock(lock, testClock)
    const { message } = await failsWith('store/in-use', takeLock(lock, testClock))
    expect(message).toContain(here.host)
    await release()
    expect(existsSync(lock)).toBe(false)
    await (
      await takeLock(lock, testClock)
    )()
  })

  it('is taken over from a process that has ended, by only one of many', async () => {
    // Many rounds, because which of them meet is a matter of microseconds.
    for (let round = 0; round < 100; round += 1) {
      writeFileSync(lock, JSON.stringify(gone))
      const tries = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(lock, testClock)))
      expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid })
      expect(existsSync(`${lock}.recovering`)).toBe(false)
    }
  })

  it('is taken over although another process crashed while taking it over', async () => {
    writeFileSync(lock, JSON.stringify(gone))
    writeFileSync(`${lock}.recovering`, '')
    await failsWith('store/in-use', takeLock(lock, testClock))
    utimesSync(`${lock}.recovering`, 0, 0)
    const release = await takeLock(lock, testClock)
    expect(existsSync(`${lock}.recovering`)).toBe(false)
    await release()
  })

  it('is taken over when its number now belongs to another process', async () => {
    writeFileSync(lock, JSON.stringify({ ...here, started: '1' }))
    await (
      await takeLock(lock, testClock)
    )()
  })

  it('is never taken from another computer, another process table, or a live process', async () => {
    for (const holder of [
      { ...gone, host: 'somewhere-else' },
      { ...gone, processTable: 'pid:[1]' },
      { ...here, pid: process.ppid, started: null },
    ]) {
      writeFileSync(lock, JSON.stringify(holder))
      await failsWith('store/in-use', takeLock(lock, testClock))
    }
  })

  it('is taken over after the computer was started again', () => {
    expect(isGone({ ...here, boot: 'an earlier start' }, here)).toBe(here.boot !== null)
  })

  it('is respected while it is still being written, and not when a crash left it unreadable', async () => {
    writeFileSync(lock, '')
    await failsWith('store/in-use', takeLock(lock, testClock))
    utimesSync(lock, 0, 0)
    await (
      await takeLock(lock, testClock)
    )()
  })
})
