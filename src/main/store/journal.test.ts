import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { layout } from './files/layout'
import { insertSubmissions } from './repositories/submissions'
import type { Store } from './store'
import { newSubmission, removeTestFolders, reopen, testFolder, testRegister } from './test-register'
import { verifyStore } from './verify'

let crashed = ''

/** A copy of a register as a crash leaves it: the last changes are still in the journal, and nobody holds the lock. */
beforeEach(async () => {
  const { store } = await testRegister()
  await store.transaction((tx) => insertSubmissions(tx, [newSubmission({ id: 'checkpointed' })]))
  await store.close()
  const again = await reopen(store.folder)
  await again.transaction((tx) => insertSubmissions(tx, [newSubmission({ id: 'in the journal' })]))
  crashed = testFolder()
  cpSync(store.folder, crashed, { recursive: true })
  rmSync(layout(crashed).lock)
  await again.close()
})
afterEach(removeTestFolders)

async function idsOf(store: Store): Promise<string[]> {
  const rows = await store.db.selectFrom('submission').select('id').orderBy('id').execute()
  expect((await verifyStore(store)).clean).toBe(true)
  await store.close()
  return rows.map(({ id }) => id)
}

describe('after a crash', () => {
  it('what was acknowledged is there, from the journal', async () => {
    expect(await idsOf(await reopen(crashed))).toEqual(['checkpointed', 'in the journal'])
  })

  it('a lost journal costs what was only in it, and the rest opens whole', async () => {
    rmSync(`${layout(crashed).database}-wal`)
    expect(await idsOf(await reopen(crashed))).toEqual(['checkpointed'])
  })

  it('a garbled or foreign journal is not taken for one', async () => {
    const wal = `${layout(crashed).database}-wal`
    const bytes = readFileSync(wal)
    writeFileSync(wal, Buffer.concat([bytes.subarray(0, 32), Buffer.alloc(bytes.length - 32, 7)]))
    expect(await idsOf(await reopen(crashed))).toEqual(['checkpointed'])
  })

  it('a garbled index of the journal is made again', async () => {
    writeFileSync(`${layout(crashed).database}-shm`, Buffer.alloc(32_768, 7))
    expect(await idsOf(await reopen(crashed))).toEqual(['checkpointed', 'in the journal'])
  })

  it('a journal cut off in the middle keeps the transactions before the cut', async () => {
    const wal = `${layout(crashed).database}-wal`
    const bytes = readFileSync(wal)
    writeFileSync(wal, bytes.subarray(0, bytes.length - 10))
    expect(await idsOf(await reopen(crashed))).toEqual(['checkpointed'])
  })
})
