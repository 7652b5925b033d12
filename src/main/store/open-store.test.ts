import { cpSync, existsSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import { appendAudit, verifyAudit } from './audit'
import { layout } from './files/layout'
import { registerInfo } from './register-info'
import { auditPage } from './repositories/audit'
import { setSetting } from './repositories/settings'
import { failsWith, removeTestFolders, reopen, testClock, testFolder, testRegister } from './test-register'

afterEach(removeTestFolders)

async function closedRegister(): Promise<{ folder: string; recoveryKey: string }> {
  const { store, recoveryKey } = await testRegister()
  await store.close()
  return { folder: store.folder, recoveryKey }
}

function flip(path: string, at: number): void {
  const bytes = readFileSync(path)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

describe('a new register', () => {
  it('keeps what was put into it, and opens again with its passphrase', async () => {
    const { store } = await testRegister()
    const sha256 = await store.blobs.put(Buffer.from('an original'))
    const entry = {
      actor: 'Tester',
      action: 'test',
      subjectType: 'case',
      subjectId: 'x',
      details: { b: 1, a: 2 },
    }
    await store.transaction((tx) => appendAudit(tx, testClock, entry))
    await store.close()
    const again = await reopen(store.folder)
    expect(Buffer.from(await again.blobs.get(sha256)).toString()).toBe('an original')
    expect(await registerInfo(again.db)).toMatchObject({ board: 'hertfordshire', recoveryConfirmed: false })
    expect(await verifyAudit(again.db)).toEqual({ rows: 2, firstBad: null, anchorLost: false })
    await again.close()
  })

  it('opens with its recovery key, however it is typed', async () => {
    const { folder, recoveryKey } = await closedRegister()
    const typed = ` ${recoveryKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `
    await (await reopen(folder, { kind: 'recovery-key', recoveryKey: typed })).close()
  })

  it('is never made in a folder that holds anything, least of all beside another register', async () => {
    const { folder } = await closedRegister()
    const before = readFileSync(layout(folder).database)
    await failsWith('store/already-a-register', testRegister(folder))
    rmSync(layout(folder).keys)
    rmSync(layout(folder).keysCopy)
    await failsWith('store/already-a-register', testRegister(folder))
    expect(readFileSync(layout(folder).database).equals(before)).toBe(true)
    const other = testFolder()
    await mkdir(other)
    await writeFile(join(other, 'holiday.jpg'), '')
    await failsWith('store/folder-not-empty', testRegister(other))
  })

  it('works in a folder whose name holds spaces, quotes and signs', async () => {
    const { store } = await testRegister(join(testFolder(), "Zoë's #1 100% register"))
    await store.close()
    await (await reopen(store.folder)).close()
  })

  it('refuses an empty passphrase', async () => {
    const folder = testFolder()
    const { createStore } = await import('./create-store')
    const options = { folder, passphrase: ' ', board: 'b', clock: testClock }
    await failsWith('store/empty-passphrase', createStore(options))
    expect(existsSync(layout(folder).database)).toBe(false)
  })
})

describe('opening tells apart', () => {
  it('a folder without a register', async () => {
    await failsWith('store/not-found', reopen(testFolder()))
  })

  it('a wrong passphrase, a mistyped recovery key and another register’s recovery key', async () => {
    const { folder, recoveryKey } = await closedRegister()
    const other = await closedRegister()
    await failsWith('store/wrong-passphrase', reopen(folder, { kind: 'passphrase', passphrase: 'guess' }))
    const mistyped = recoveryKey.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
    const said = await failsWith(
      'store/wrong-recovery-key',
      reopen(folder, { kind: 'recovery-key', recoveryKey: mistyped }),
    )
    expect(said.message).toContain('mistyped')
    const foreign = { kind: 'recovery-key', recoveryKey: other.recoveryKey } as const
    expect((await failsWith('store/wrong-recovery-key', reopen(folder, foreign))).message).toContain(
      'not the one',
    )
    const noKey = { kind: 'data-key', dataKey: new Uint8Array(32) } as const
    await failsWith('store/key-store-refused', reopen(folder, noKey))
  })

  it('failed tries, which it records once it opens', async () => {
    const { folder } = await closedRegister()
    for (const passphrase of ['one', 'two']) {
      await failsWith('store/wrong-passphrase', reopen(folder, { kind: 'passphrase', passphrase }))
    }
    const store = await reopen(folder)
    const [newest] = await auditPage(store.db, { offset: 0, limit: 1 })
    expect(newest).toMatchObject({ action: 'register.unlock-failed', details: '{"times":2}' })
    await store.close()
  })

  it('a register that has been closed, which neither reads nor keeps anything', async () => {
    const { store } = await testRegister()
    await store.close()
    await store.close()
    await expect(store.blobs.put(Buffer.from('late'))).rejects.toThrow('closed')
    await expect(registerInfo(store.db)).rejects.toThrow('destroyed')
  })

  it('a database without its key file, and a key file without its database', async () => {
    const { folder } = await closedRegister()
    const at = layout(folder)
    renameSync(at.database, `${at.database}.away`)
    await failsWith('store/database-missing', reopen(folder))
    expect(existsSync(at.database)).toBe(false)
    renameSync(`${at.database}.away`, at.database)
    rmSync(at.keys)
    rmSync(at.keysCopy)
    await failsWith('store/keys-missing', reopen(folder))
    expect(existsSync(at.keys)).toBe(false)
  })

  it('a flipped byte anywhere in the database, which it leaves as it is', async () => {
    const { folder } = await closedRegister()
    const { database } = layout(folder)
    const whole = readFileSync(database)
    for (let page = 0; page * 4096 < whole.length; page += 3) {
      writeFileSync(database, whole)
      flip(database, page * 4096 + ((page * 977) % 4096))
      const damaged = readFileSync(database)
      await failsWith('store/damaged', reopen(folder))
      expect(readFileSync(database).equals(damaged)).toBe(true)
    }
  })

  it('an emptied, truncated or plain database', async () => {
    const { folder } = await closedRegister()
    const { database } = layout(folder)
    const whole = readFileSync(database)
    truncateSync(database, 5 * 4096 + 100)
    await failsWith('store/damaged', reopen(folder))
    truncateSync(database, 0)
    await failsWith('store/damaged', reopen(folder))
    expect(readFileSync(database).length).toBe(0)
    writeFileSync(database, Buffer.concat([Buffer.from('SQLite format 3\0'), whole.subarray(16)]))
    await failsWith('store/damaged', reopen(folder))
  })

  it('a database or a page of another register', async () => {
    const [mine, other] = [await closedRegister(), await closedRegister()]
    const [at, from] = [layout(mine.folder), layout(other.folder)]
    const whole = readFileSync(at.database)
    cpSync(from.database, at.database)
    await failsWith('store/damaged', reopen(mine.folder))
    const page = readFileSync(from.database).subarray(8192, 12_288)
    writeFileSync(at.database, Buffer.concat([whole.subarray(0, 8192), page, whole.subarray(12_288)]))
    await failsWith('store/damaged', reopen(mine.folder))
    const moved = whole.subarray(8192, 12_288)
    writeFileSync(at.database, Buffer.concat([whole.subarray(0, 12_288), moved, whole.subarray(16_384)]))
    await failsWith('store/damaged', reopen(mine.folder))
  })

  it('a newer schema, without touching it', async () => {
    const { store } = await testRegister()
    await sql`pragma user_version = 9990`.execute(store.db)
    await store.close()
    const before = readFileSync(layout(store.folder).database)
    await failsWith('store/newer-schema', reopen(store.folder))
    expect(readFileSync(layout(store.folder).database).equals(before)).toBe(true)
  })

  it('a set-up that was interrupted', async () => {
    const { folder } = await closedRegister()
    writeFileSync(layout(folder).settingUp, '')
    await failsWith('store/unfinished-set-up', reopen(folder))
  })

  it('a folder that cannot be written to, which opens to read', async () => {
    const { store } = await testRegister()
    const sha256 = await store.blobs.put(Buffer.from('an original'))
    await store.close()
    await asReader(store.folder, async () => {
      const reader = await reopen(store.folder)
      expect(reader.readOnly).toBe(true)
      expect((await registerInfo(reader.db)).board).toBe('hertfordshire')
      expect((await reader.blobs.get(sha256)).length).toBe(11)
      await failsWith(
        'store/read-only',
        reader.transaction((tx) => setSetting(tx, 'a', 'b')),
      )
      await failsWith('store/read-only', reader.blobs.put(Buffer.from('more')))
      await reader.close()
    })
  })
})

/** Runs work as somebody without the right to write in the folder: root may write anywhere. */
async function asReader(folder: string, work: () => Promise<void>): Promise<void> {
  const { execFileSync } = await import('node:child_process')
  execFileSync('chmod', ['-R', 'a+rX,a-w', dirname(folder)])
  const root = process.geteuid?.() === 0
  if (root) process.seteuid?.(65_534)
  try {
    await work()
  } finally {
    if (root) process.seteuid?.(0)
    execFileSync('chmod', ['-R', 'u+w', dirname(folder)])
  }
}
