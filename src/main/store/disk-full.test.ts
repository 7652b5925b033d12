import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { backupStore } from './backup'
import { changePassphrase } from './change-keys'
import { insertSubmissions } from './repositories/submissions'
import {
  failsWith,
  newSubmission,
  removeTestFolders,
  reopen,
  testFolder,
  testPassphrase,
  testRegister,
} from './test-register'
import { verifyStore } from './verify'

const disk = mkdtempSync(join(tmpdir(), 'accord-disk-'))

/** A real disk of 3 MB, where this machine lets us have one. */
function mounted(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
const hasDisk = mounted()
afterAll(() => {
  if (hasDisk) execFileSync('umount', ['-l', disk])
  rmSync(disk, { recursive: true, force: true })
})
afterEach(removeTestFolders)

describe.skipIf(!hasDisk)('on a full disk', () => {
  const folder = join(disk, 'register')
  const ballast = join(disk, 'ballast')
  const fill = () => {
    try {
      writeFileSync(ballast, Buffer.alloc(4_000_000))
    } catch {
      // Full, as wanted: what fitted stays.
    }
  }
  let kept = 0
  const some = (count: number) => Array.from({ length: count }, () => newSubmission())

  beforeAll(async () => {
    const { store } = await testRegister(folder)
    await store.transaction((tx) => insertSubmissions(tx, some(50)))
    kept = 50
    await store.close()
  })

  it('every way of saving says how much is needed, keeps what was saved, and works once there is room', async () => {
    const store = await reopen(folder)
    fill()
    const bytes = Buffer.alloc(2_000_000, 'x')
    const said = await failsWith('store/disk-full', store.blobs.put(bytes))
    expect(said.message).toMatch(/needs about 34 MB and has 1 MB free/)
    await failsWith(
      'store/disk-full',
      store.transaction((tx) => insertSubmissions(tx, some(5000))),
    )
    await failsWith('store/disk-full', backupStore(store, join(disk, 'backup')))
    await failsWith('store/disk-full', changePassphrase(store, testPassphrase, 'another passphrase'))
    expect(readdirSync(disk).toSorted()).toEqual(['ballast', 'register'])
    rmSync(ballast)
    expect(await verifyStore(store)).toMatchObject({ clean: true, problems: [] })
    await store.transaction((tx) => insertSubmissions(tx, some(10)))
    await store.blobs.put(Buffer.from('small'))
    await store.close()
    const again = await reopen(folder)
    const rows = await again.db.selectFrom('submission').select('id').execute()
    expect(rows).toHaveLength(kept + 10)
    await again.close()
  })

  it('a register is not half set up', async () => {
    fill()
    const other = join(disk, 'other')
    await failsWith('store/disk-full', testRegister(other))
    rmSync(ballast)
    const { store } = await testRegister(other)
    await store.close()
  })
})

it('setting up where there can be no folder says so', async () => {
  const folder = testFolder()
  writeFileSync(folder, 'a file')
  await failsWith('store/not-a-folder', testRegister(folder))
})
