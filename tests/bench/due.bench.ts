import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dueList } from '../../src/main/register/due-list'
import { figuresFor } from '../../src/main/register/insights'
import { overviewCounts } from '../../src/main/register/overview'
import { createStore, listCases } from '../../src/main/store'
import { contextOver, fillWithOpenCases, now } from './due-register'

/** What is due, asked of 5,000 and of 50,000 open cases: node scripts/run-ts.mjs tests/bench/due.bench.ts */
const sizes = [5000, 50_000] as const
const times = new Map<string, number[]>()

for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'accord-bench-'))
  const clock = { now: () => now }
  const made = {
    folder: join(folder, 'register'),
    passphrase: 'four plain words here',
    board: 'hertfordshire',
    clock,
  }
  const { store } = await createStore(made)
  await fillWithOpenCases(store, size)
  const context = contextOver(store)
  const ask = (turn: 'receiving' | null, group: 'overdue' | 'drifting' | null, offset = 0) =>
    dueList(context, { turn, group, offset, limit: 100 })
  const filter = { search: '', status: 'all' as const, stage: null, agency: null, overdue: true, drill: null }
  const { counts } = await ask(null, null)
  console.log(`${size} open cases: ${JSON.stringify(counts)}`)
  await measure('Due: first page', () => ask(null, null))
  await measure('Due: one side’s turn', () => ask('receiving', null))
  await measure('Due: last page of overdue', () => ask(null, 'overdue', Math.max(0, counts.overdue - 100)))
  await measure('Due: drifting', () => ask(null, 'drifting'))
  await measure('Headline numbers', () => overviewCounts(context))
  await measure('Register: overdue', () =>
    listCases(store.db, filter, { by: 'ref', descending: false }, { offset: 0, limit: 100 }, now),
  )
  await measure('Figures', () => figuresFor(context, { from: null, to: null, by: 'raised' }))
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}

for (const [what, [small = 0, large = 0]] of times)
  console.log(
    `${what.padEnd(28)} ${ms(small)} at 5,000   ${ms(large)} at 50,000   × ${(large / small).toFixed(1)}`,
  )

/** The median of nine. */
async function measure(what: string, work: () => Promise<unknown>): Promise<void> {
  const took: number[] = []
  for (let run = 0; run < 9; run += 1) {
    const from = performance.now()
    await work()
    took.push(performance.now() - from)
  }
  times.set(what, [...(times.get(what) ?? []), took.sort((a, b) => a - b)[4] ?? 0])
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`.padStart(10)
}
