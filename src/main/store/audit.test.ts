import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appendAudit, auditHead, verifyAudit } from './audit'
import { auditOf, auditPage } from './repositories/audit'
import { setSetting } from './repositories/settings'
import type { Store } from './store'
import { removeTestFolders, testClock, testRegister } from './test-register'

let store: Store
beforeEach(async () => {
  ;({ store } = await testRegister())
  await store.transaction(async (tx) => {
    for (let n = 0; n < 5; n += 1) {
      const entry = {
        actor: 'Tester',
        action: 'case.moved',
        subjectType: 'case',
        subjectId: `c${n}`,
        details: { n },
      }
      await appendAudit(tx, testClock, entry)
    }
  })
})
afterEach(async () => {
  await store.close()
  removeTestFolders()
})

/** Does what the triggers forbid, as somebody with the keys and another program could. */
async function tamper(statement: string): Promise<void> {
  await sql`drop trigger audit_no_update`.execute(store.db)
  await sql`drop trigger audit_no_delete`.execute(store.db)
  await sql.raw(statement).execute(store.db)
}

describe('the audit trail', () => {
  it('is whole when nobody has touched it', async () => {
    expect(await verifyAudit(store.db)).toEqual({ rows: 6, firstBad: null, anchorLost: false })
    expect(await auditOf(store.db, 'case', 'c2')).toMatchObject([{ sequence: 4, details: '{"n":2}' }])
    expect((await auditPage(store.db, { offset: 1, limit: 2 })).map(({ sequence }) => sequence)).toEqual([
      5, 4,
    ])
  })

  it('cannot be changed or shortened through the database', async () => {
    await expect(sql`update audit set actor = 'x'`.execute(store.db)).rejects.toThrow('never changed')
    await expect(sql`delete from audit`.execute(store.db)).rejects.toThrow('never changed')
  })

  it.each([
    ['an edited row', `update audit set details = '{"n":9}' where sequence = 4`, 4],
    ['an altered time', `update audit set at = '2020-01-01T00:00:00.000Z' where sequence = 2`, 2],
    ['a removed row', `delete from audit where sequence = 3`, 3],
    [
      'rows that changed places',
      `update audit set (action, subject_id, details, previous_hash, hash) = (
         select action, subject_id, details, previous_hash, hash from audit where sequence = 5) where sequence = 4`,
      4,
    ],
    [
      'an invented row',
      `insert into audit select 7, at, actor, action, subject_type, subject_id, details, hash, hash from audit where sequence = 6`,
      7,
    ],
  ])('names the first bad row: %s', async (_what, statement, row) => {
    await tamper(statement)
    expect((await verifyAudit(store.db)).firstBad).toBe(row)
  })

  it('shows that its end was cut off to who noted the end elsewhere', async () => {
    const noted = await auditHead(store.db)
    await tamper('delete from audit where sequence >= 5')
    expect((await verifyAudit(store.db)).firstBad).toBeNull()
    expect((await verifyAudit(store.db, noted)).anchorLost).toBe(true)
  })

  it('keeps nothing of a change that failed, nor the change when it fails', async () => {
    const failing = store.transaction(async (tx) => {
      await setSetting(tx, 'officer', 'x')
      await tx
        .insertInto('audit')
        .values({
          sequence: 1,
          at: '',
          actor: '',
          action: '',
          subject_type: '',
          subject_id: '',
          details: '{}',
          previous_hash: '',
          hash: '',
        })
        .execute()
    })
    await expect(failing).rejects.toThrow('UNIQUE')
    expect(await store.db.selectFrom('setting').selectAll().execute()).toEqual([])
    expect((await verifyAudit(store.db)).rows).toBe(6)
  })
})
