import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../new-id'
import type { Store } from '../store'
import { newReading, newSubmission, removeTestFolders, testClock, testRegister } from '../test-register'
import { insertReadings, newestReadings } from './readings'
import { getSetting, setSetting } from './settings'
import {
  childrenOf, findFileBySha, insertSubmissions, submissionById, submissionsByIds, submissionsByMessageId, submissionsBySha, submissionsOfBatch, withChildren,
} from './submissions' // prettier-ignore

let store: Store
beforeEach(async () => {
  ;({ store } = await testRegister())
})
afterEach(async () => {
  await store.close()
  removeTestFolders()
})

describe('submissions', () => {
  const sha256 = 'ab'.repeat(32)
  const mail = newSubmission({ id: 'mail', role: 'mail', message_id: '<m@x>', sha256: 'cd'.repeat(32) })
  const rows = Array.from({ length: 120 }, (_, n) =>
    newSubmission({ parent_id: 'mail', role: 'row', at: `s1.r${n}` }),
  )

  it('are found by what they hold, what they came in, and the import that brought them', async () => {
    const inside = newSubmission({
      parent_id: 'mail',
      role: 'attachment',
      sha256,
      received_at: '2026-11-21T09:00:00.000Z',
    })
    const alone = newSubmission({ id: 'alone', sha256 })
    await store.transaction((tx) => insertSubmissions(tx, [...rows, mail, inside, alone]))
    expect((await findFileBySha(store.db, sha256))?.id).toBe('alone')
    expect((await submissionsBySha(store.db, sha256)).map(({ id }) => id)).toEqual([inside.id, 'alone'])
    expect(await findFileBySha(store.db, '00')).toBeNull()
    expect((await submissionById(store.db, 'mail'))?.message_id).toBe('<m@x>')
    expect(await submissionsByMessageId(store.db, '<m@x>')).toHaveLength(1)
    expect((await childrenOf(store.db, 'mail')).slice(1).map(({ at }) => at)).toEqual(
      rows.map(({ at }) => at),
    )
    expect(await withChildren(store.db, ['alone', 'mail'])).toEqual(['mail'])
    expect(await submissionsByIds(store.db, ['mail', 'nobody', 'alone'])).toHaveLength(2)
    const page = await submissionsOfBatch(store.db, 'batch', { offset: 120, limit: 10 })
    expect([page.rows.length, page.total]).toEqual([3, 123])
  })

  it('are kept all or none', async () => {
    const twice = store.transaction((tx) => insertSubmissions(tx, [...rows, rows[0] ?? mail]))
    await expect(twice).rejects.toThrow('UNIQUE')
    const orphans = store.transaction((tx) => insertSubmissions(tx, rows))
    await expect(orphans).rejects.toThrow('FOREIGN KEY')
    expect((await submissionsOfBatch(store.db, 'batch', { offset: 0, limit: 1 })).total).toBe(0)
  })

  it('and their readings are never changed or deleted', async () => {
    await store.transaction(async (tx) => {
      await insertSubmissions(tx, [mail])
      await insertReadings(tx, [newReading('mail')])
    })
    for (const table of ['submission', 'reading'] as const) {
      await expect(store.db.deleteFrom(table).execute()).rejects.toThrow('never changed or deleted')
    }
    await expect(store.db.updateTable('submission').set({ name: 'x' }).execute()).rejects.toThrow(
      'never changed',
    )
  })

  it('take no row that lacks a column of the first', async () => {
    const short = newSubmission()
    delete short.at
    await expect(store.transaction((tx) => insertSubmissions(tx, [mail, short]))).rejects.toThrow('lacks at')
  })

  // Done statement by statement it would take minutes, and the test would not end in time.
  it('come in by the twenty thousand', async () => {
    const many = Array.from({ length: 20_000 }, (_, n) =>
      newSubmission({ parent_id: 'mail', role: 'row', at: `s1.r${n}` }),
    )
    const readings = many.map(({ id }) => newReading(id, { fields: '{"raisedOn":{"value":"2026-06-12"}}' }))
    await store.transaction(async (tx) => {
      await insertSubmissions(tx, [mail, ...many])
      await insertReadings(tx, readings)
    })
    const { count } = await store.db
      .selectFrom('reading')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(count).toBe(20_000)
  })
})

describe('readings', () => {
  it('count by the newest', async () => {
    const clock = testClock
    await store.transaction(async (tx) => {
      await insertSubmissions(tx, [
        newSubmission({ id: 'a' }),
        newSubmission({ id: 'b' }),
        newSubmission({ id: 'c' }),
      ])
      await insertReadings(tx, [
        newReading('a', { kind: 'form', read_at: '2026-11-21T00:00:00.000Z' }),
        newReading('a', { kind: 'free-text', read_at: '2026-11-22T00:00:00.000Z' }),
        newReading('b', { id: newId(clock), kind: 'form' }),
        newReading('b', { id: newId(clock), kind: 'not-a-form' }),
      ])
    })
    expect((await newestReadings(store.db, ['a'])).get('a')?.kind).toBe('free-text')
    expect((await newestReadings(store.db, ['c'])).size).toBe(0)
    const newest = await newestReadings(store.db, ['a', 'b', 'c'])
    expect([...newest].map(([id, { kind }]) => [id, kind])).toEqual([
      ['a', 'free-text'],
      ['b', 'not-a-form'],
    ])
  })
})

describe('settings', () => {
  it('hold the last value given', async () => {
    expect(await getSetting(store.db, 'officer')).toBeNull()
    await store.transaction((tx) => setSetting(tx, 'officer', 'A'))
    await store.transaction((tx) => setSetting(tx, 'officer', 'B'))
    expect(await getSetting(store.db, 'officer')).toBe('B')
  })
})
