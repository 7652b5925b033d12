import { existsSync } from 'node:fs'
import { sql, CompiledQuery } from 'kysely'
import { createStore, openStore, tallyCases } from '../../src/main/store'
import { contextOver, fillWithOpenCases, now } from './due-register'
const folder = '/tmp/d2/register'
const clock = { now: () => now }
let store
if (!existsSync(folder)) {
  store = (await createStore({ folder, passphrase: 'four plain words here', board: 'hertfordshire', clock })).store
  await fillWithOpenCases(store, 50000)
} else store = await openStore({ folder, with: { kind: 'passphrase', passphrase: 'four plain words here' }, clock })
async function run(name: string, q: string) {
  const plan = await store.db.executeQuery(CompiledQuery.raw('explain query plan ' + q))
  console.log('== ' + name); console.log(plan.rows.map((r: any) => '   ' + r.detail).join('\n'))
  for (let i = 0; i < 2; i++) { const f = performance.now(); const r = await store.db.executeQuery(CompiledQuery.raw(q)); console.log('   ', (performance.now() - f).toFixed(0), 'ms', r.rows.length) }
}
const { readFileSync } = await import('node:fs')
for (const part of readFileSync('/tmp/d2/q.sql', 'utf8').split(';;')) { const [name, ...q] = part.trim().split('\n'); if (name) await run(name, q.join('\n')) }
await store.close()
