import { sql } from 'kysely'
import { afterAll, afterEach, expect, it } from 'vitest'
import { insertCases, type Store } from '../../src/main/store'
import { removeTestFolders, testRegister } from '../../src/main/store/test-register'
import { fillWithAgencies, fillWithCases } from './figures-register'
import { caseNumber } from './one-case'

const stores: Store[] = []
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close()
})
afterAll(removeTestFolders)

const cases = 150
const tables = [
  'escalation',
  'escalation_receiving',
  'escalation_stage',
  'escalation_ground',
  'case_figure',
  'case_clock',
  'case_drift',
  'case_turn',
  'case_span',
  'case_form',
]

async function contentOf({ db }: Store): Promise<unknown[]> {
  const queries = [
    ...tables.map((table) => sql`select * from ${sql.table(table)} order by 1, 2, 3`),
    sql`select type, name, sql from sqlite_schema order by type, name`,
    sql`select count(*) from case_text where case_text match 'disagreed'`,
    sql`select count(*) from case_text where case_text match 'outcome : visiting'`,
  ]
  const found: unknown[] = []
  for (const query of queries) found.push((await query.execute(db)).rows)
  return found
}

it('a register filled for the bench holds what one holds whose cases came one after another, with all its indexes', async () => {
  const [filled, grown] = [(await testRegister()).store, (await testRegister()).store]
  stores.push(filled, grown)
  await fillWithCases(filled, cases)
  await fillWithAgencies(grown)
  for (let n = 0; n < cases; n += 1) await grown.transaction((tx) => insertCases(tx, [caseNumber(n)]))
  const [bulk, one] = [await contentOf(filled), await contentOf(grown)]
  expect(bulk).toEqual(one)
  const counted = one.map((rows) => (Array.isArray(rows) ? rows.length : 0))
  expect(Math.min(...counted.slice(0, tables.length))).toBeGreaterThan(0)
  expect(one.at(-2)).toEqual([{ 'count(*)': cases }])
}, 60_000)
