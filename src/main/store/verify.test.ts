import { copyFileSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backupStore, restoreBackup } from './backup'
import { blobPath } from './blobs'
import { layout } from './files/layout'
import { insertSubmissions } from './repositories/submissions'
import { secretsOf } from './secrets'
import type { Store } from './store'
import {
  failsWith, newSubmission, removeTestFolders, reopen, testClock, testFolder, testKdf, testPassphrase, testRegister,
} from './test-register' // prettier-ignore
import { verifyStore } from './verify'

let store: Store
let hashes: string[]
const pathOf = (index: number) => blobPath(store.folder, secretsOf(store).keys, hashes[index] ?? '')

async function filled(): Promise<void> {
  hashes = await store.blobs.putMany(['one', 'two', 'three'].map((text) => Buffer.from(text.repeat(500))))
  const rows = hashes.map((sha256, n) =>
    newSubmission({ id: `s${n}`, source: `${n}.docx`, sha256, blob_sha256: sha256 }),
  )
  await store.transaction((tx) => insertSubmissions(tx, rows))
}

beforeEach(async () => {
  ;({ store } = await testRegister())
  await filled()
})
afterEach(async () => {
  await store.close()
  removeTestFolders()
})

describe('checking a register', () => {
  it('says what it looked at when all is well', async () => {
    const { clean, checked, problems } = await verifyStore(store)
    expect({ clean, problems }).toEqual({ clean: true, problems: [] })
    expect(checked.join('\n')).toContain('Originals: 3 against their sha256')
  })

  it('names an original that is missing, truncated, altered or swapped with another', async () => {
    const damage: [string, () => void][] = [
      ['store/original-missing', () => rmSync(pathOf(1))],
      ['store/original-damaged', () => truncateSync(pathOf(1), 20)],
      ['store/original-damaged', () => truncateSync(pathOf(1), 900)],
      ['store/original-damaged', () => copyFileSync(pathOf(0), pathOf(1))],
    ]
    const whole = readFileSync(pathOf(1))
    for (const [code, harm] of damage) {
      harm()
      const { clean, problems } = await verifyStore(store)
      expect(clean).toBe(false)
      expect(problems.map((problem) => [problem.code, problem.item])).toEqual([[code, '1.docx']])
      await failsWith(code, store.blobs.get(hashes[1] ?? ''))
      writeFileSync(pathOf(1), whole)
    }
    expect((await verifyStore(store)).clean).toBe(true)
  })

  it('does not accept an original of another register', async () => {
    const other = await testRegister()
    await other.store.blobs.put(Buffer.from('one'.repeat(500)))
    const theirs = blobPath(other.store.folder, secretsOf(other.store).keys, hashes[0] ?? '')
    expect(theirs.slice(-20)).not.toBe(pathOf(0).slice(-20))
    copyFileSync(theirs, pathOf(0))
    await failsWith('store/original-damaged', store.blobs.get(hashes[0] ?? ''))
    await other.store.close()
  })

  it('reports originals that belong to nothing, without calling the register damaged', async () => {
    await store.blobs.put(Buffer.from('kept just before a crash'))
    const { clean, checked } = await verifyStore(store)
    expect(clean).toBe(true)
    expect(checked.join('\n')).toContain('1 more belong to no submission')
  })

  it('puts a damaged original right when the same bytes come again', async () => {
    truncateSync(pathOf(2), 3)
    await store.blobs.put(Buffer.from('three'.repeat(500)))
    expect((await verifyStore(store)).clean).toBe(true)
  })

  it('names rows that refer to nothing, and an audit row that was altered', async () => {
    await sql`pragma foreign_keys = off`.execute(store.db)
    await sql`update meta set value = value`.execute(store.db)
    await sql`insert into reading values ('r', 'nobody', 'form', null, null, null, null, 1, '{}', '[]', null, '', null)`.execute(
      store.db,
    )
    await sql`drop trigger audit_no_update`.execute(store.db)
    await sql`update audit set actor = 'Somebody else' where sequence = 1`.execute(store.db)
    const { problems } = await verifyStore(store)
    expect(problems.map(({ code }) => code)).toEqual(['store/damaged', 'store/audit-broken'])
  })

  it('names a database page that changed on the disk', async () => {
    await sql`pragma wal_checkpoint(truncate)`.execute(store.db)
    const path = layout(store.folder).database
    const bytes = readFileSync(path)
    bytes[7 * 4096 + 99] = (bytes[7 * 4096 + 99] ?? 0) ^ 1
    writeFileSync(path, bytes)
    const { clean, problems } = await verifyStore(store)
    expect(clean).toBe(false)
    expect(problems[0]).toMatchObject({ code: 'store/damaged', item: 'register.db' })
    expect(problems[0]?.message).toContain('page 8')
  })

  it('removes what a crash left half-written when it opens again', async () => {
    await store.close()
    writeFileSync(join(layout(store.folder).arriving, 'half'), 'x')
    store = await reopen(store.folder)
    expect(readdirSync(layout(store.folder).arriving)).toEqual([])
    expect((await verifyStore(store)).clean).toBe(true)
  })

  it('lets somebody read beside who is writing', async () => {
    const reader = await reopen(store.folder, undefined, true)
    expect(reader.readOnly).toBe(true)
    await store.transaction((tx) => insertSubmissions(tx, [newSubmission({ id: 'later' })]))
    expect(
      await reader.db.selectFrom('submission').select('id').where('id', '=', 'later').execute(),
    ).toHaveLength(1)
    await failsWith('store/in-use', reopen(store.folder))
    await reader.close()
  })
})

describe('a backup', () => {
  const opener = { kind: 'passphrase', passphrase: testPassphrase } as const

  it('is a whole register that can be put back elsewhere', async () => {
    const backup = await backupStore(store, testFolder())
    expect(backup).toMatchObject({ originals: 3, head: { sequence: 1 } })
    const to = testFolder()
    await restoreBackup({ from: backup.folder, to, with: opener, clock: testClock }, testKdf)
    const restored = await reopen(to)
    expect((await verifyStore(restored, backup.head)).clean).toBe(true)
    expect((await restored.blobs.get(hashes[0] ?? '')).length).toBe(1500)
    await restored.close()
  })

  it('is not made over anything', async () => {
    await failsWith('store/folder-not-empty', backupStore(store, store.folder))
  })

  it('is not kept when an original in it is not whole', async () => {
    truncateSync(pathOf(0), 100)
    const target = testFolder()
    await failsWith('store/backup-not-whole', backupStore(store, target))
    expect(readdirSync(join(target, '..'))).toEqual([])
  })

  it('that was damaged since is refused with the damage named', async () => {
    const backup = await backupStore(store, testFolder())
    const path = layout(backup.folder).database
    truncateSync(path, 9000)
    const options = { from: backup.folder, to: testFolder(), with: opener, clock: testClock }
    await failsWith('store/damaged', restoreBackup(options, testKdf))
  })
})
