import { sql } from 'kysely'
import { afterEach, expect, it } from 'vitest'
import { verifyAudit, type Store } from '../store'
import { removeTestFolders, testRegister } from '../store/test-register'
import { acceptClear } from './accept-clear'
import type { RegisterContext } from './context'
import { decide } from './decide'
import { arrive, sure, testContext } from './test-intake'
import { undo } from './undo'

const open: Store[] = []
afterEach(async () => {
  for (const store of open.splice(0)) await store.close()
  removeTestFolders()
})

const day = (n: number) => `2026-04-${String(1 + (n % 28)).padStart(2, '0')}`
const surnames = ['Thornbury', 'Quill', 'Marsh', 'Pell', 'Vane', 'Rook', 'Stroud', 'Hollis', 'Garrow', 'Fenn']
const row = (n: number, more: Parameters<typeof sure>[0] = {}) =>
  sure({
    'subject.name': `${n % 2 ? 'Ivy' : 'Ada'} ${surnames[n % surnames.length] ?? ''}`,
    'subject.dateOfBirth': `19${40 + n}-02-0${1 + (n % 9)}`,
    'subject.reference': `GL-10${n}`,
    raisedOn: day(n),
    'escalatedBy.agency': n % 3 ? 'HPFT' : 'Adult Care Services',
    'escalatedTo.agency': n % 3 ? 'Adult Care Services' : 'HPFT',
    'concern.summary': 'Discharge without a plan.',
    stage: 1,
    ...more,
  })

/** A register of thirty rows of logs, the first of which was accepted once and taken back. */
async function registerOfRows(): Promise<RegisterContext> {
  const { store } = await testRegister()
  open.push(store)
  const context = await testContext(store)
  const logRow = { kind: 'log-row', form: null } as const
  const first = await arrive(context, 'Row 0', row(0), logRow)
  await decide(context, { submission: first, decision: 'accept-new', corrections: {} })
  await undo(context, first)
  for (let n = 1; n < 20; n += 1) {
    // Some name an agency nobody knows, and some of those the same one.
    const unknown = n % 6 === 1 ? { 'escalatedTo.agency': `Zephyr ${n % 4} Pavilion` } : {}
    await arrive(context, `Row ${n}`, row(n, unknown), logRow)
  }
  // Later news of cases that are new in the same run.
  for (let n = 0; n < 10; n += 1) await arrive(context, `News ${n}`, row(n + 4, { stage: 2 }), logRow)
  return context
}

/** Every row that acceptance writes, with submissions and cases by name, as ids are drawn at random. */
async function written({ db }: Store): Promise<Record<string, unknown[]>> {
  const names = new Map<string, string>()
  for (const { id, source } of await db.selectFrom('submission').select(['id', 'source']).execute())
    names.set(id, source)
  for (const { id, ref } of await db.selectFrom('escalation').select(['id', 'ref']).execute())
    names.set(id, ref)
  const found: Record<string, unknown[]> = {}
  for (const table of [
    'decision', 'triage', 'agency', 'agency_alias', 'escalation', 'escalation_receiving', 'escalation_stage',
    'escalation_ground', 'case_key', 'case_clock', 'case_drift', 'case_turn', 'case_span', 'case_form', 'case_figure',
    'reference_counter', 'protocol_version', 'audit',
  ]) {
    const { rows } = await sql<object>`select * from ${sql.table(table)}`.execute(db)
    found[table] = rows
      .map((row) => ({ ...row, hash: null, previous_hash: null, clear: null }))
      .map((row) => JSON.stringify(row).replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => names.get(id) ?? '?'))
      .sort()
  } // prettier-ignore
  return found
}

it('writes many acceptances at once exactly as deciding them one by one does', async () => {
  const bulk = await registerOfRows()
  const { accepted, left } = await acceptClear(bulk)
  const states = accepted.map(({ state }) => state)
  expect(states.filter((state) => state === 'accepted-new').length).toBeGreaterThan(15)
  expect(states.filter((state) => state === 'accepted-update').length).toBeGreaterThan(3)
  expect(accepted.length + left.length).toBe(30)

  const single = await registerOfRows()
  const byName = async ({ store }: RegisterContext) =>
    new Map((await store.db.selectFrom('submission').select(['id', 'source']).execute()).map(({ id, source }) => [id, source])) // prettier-ignore
  const nameOf = await byName(bulk)
  const idOf = new Map([...(await byName(single))].map(([id, name]) => [name, id]))
  for (const { submission, state, case: ref } of accepted) {
    const same = { submission: idOf.get(nameOf.get(submission) ?? '') ?? '', corrections: {} }
    const decided =
      state === 'accepted-update'
        ? await decide(single, { ...same, decision: 'accept-update', case: ref ?? '' })
        : await decide(single, { ...same, decision: 'accept-new' })
    expect([decided.state, decided.case]).toEqual([state, ref])
  }
  expect(await written(bulk.store)).toEqual(await written(single.store))
  expect((await verifyAudit(bulk.store.db)).firstBad).toBeNull()
}, 60_000)

it('leaves nothing of a page behind when it is cut short, and does the same work again', async () => {
  const context = await registerOfRows()
  const before = await written(context.store)
  const broken = {
    ...context,
    clock: {
      now: (() => {
        let asked = 0
        return () => {
          asked += 1
          if (asked > 40) throw new Error('The process is gone')
          return context.clock.now()
        }
      })(),
    },
  }
  await expect(acceptClear(broken)).rejects.toThrow('The process is gone')
  expect(await written(context.store)).toEqual(before)
  const { accepted } = await acceptClear(context)
  expect(accepted.length).toBeGreaterThan(20)
}, 60_000)

it('A36 sets many forms aside that say the same again, however another program spaced their words', async () => {
  const { store } = await testRegister()
  open.push(store)
  const context = await testContext(store)
  const many = 60
  const people = Array.from({ length: many }, (_, n) => ({
    'subject.name': `Ada ${surnames[n % 10] ?? ''}${n}`,
  }))
  for (const [n, person] of people.entries())
    await arrive(context, `Form ${n}`, row(n, person), { form: null })
  expect((await acceptClear(context)).accepted).toHaveLength(many)
  const spaced = { 'concern.summary': 'Discharge  without\na plan' }
  for (const [n, person] of people.entries())
    await arrive(context, `Again ${n}`, row(n, { ...person, ...spaced }), { form: null })
  const { accepted, left } = await acceptClear(context)
  expect(left).toEqual([])
  expect(accepted.map(({ state }) => state)).toEqual(people.map(() => 'duplicate'))
}, 60_000)
