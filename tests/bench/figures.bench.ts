import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInsightsHandlers } from '../../src/main/register/insights'
import { loadPacks } from '../../src/main/register/protocols/load-packs'
import { createStore } from '../../src/main/store'
import { bareFigures } from './bare/figures'
import { fillWithCases, now } from './figures-register'

/** Every figure of Insights beside the bare SQL of each, in the same run: npm run bench -- figures [SIZE…] */
const sizes = process.argv.slice(4).map(Number).filter(Number.isFinite)
const { packs } = await loadPacks({ resources: resolve('resources') })
const filters = {
  'every case': { from: null, to: null, by: 'raised' as const },
  'one year': { from: '2025-04-01', to: '2026-03-31', by: 'raised' as const },
  'one agency, two grounds': { from: null, to: null, by: 'raised' as const, agency: ['Agency 3'], ground: ['Roles', 'Practice'] },
} // prettier-ignore

for (const size of sizes.length > 0 ? sizes : [5000, 50_000, 500_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'accord-bench-'))
  const clock = { now: () => now }
  const { store } = await createStore({
    ...{
      folder: join(folder, 'register'),
      passphrase: 'four plain words here',
      board: 'hertfordshire',
      clock,
    },
  })
  await fillWithCases(store, size)
  const handlers = createInsightsHandlers({ store, clock, packs, actor: 'Bench' })
  console.log(`\n${size.toLocaleString('en-GB')} cases`)
  for (const [what, filter] of Object.entries(filters)) {
    const runs = size > 100_000 ? 3 : 7
    const times: { bare: number[]; accord: number[] } = { bare: [], accord: [] }
    const parts = new Map<string, number[]>()
    // Taking turns, so that neither has the quieter machine.
    for (let run = 0; run <= runs; run += 1) {
      const from = performance.now()
      for (const [name, query] of Object.entries(bareFigures(filter))) {
        const began = performance.now()
        await query.execute(store.db)
        parts.set(name, [...(parts.get(name) ?? []), performance.now() - began])
      }
      const between = performance.now()
      await handlers['insights.figures'](filter)
      const to = performance.now()
      // The first round only warms up.
      if (run > 0) times.bare.push(between - from)
      if (run > 0) times.accord.push(to - between)
    }
    const [bare, accord] = [median(times.bare), median(times.accord)]
    console.log(
      `  ${what.padEnd(26)} bare SQL ${ms(bare)}   accord ${ms(accord)}   × ${(accord / bare).toFixed(2)}; the aim is ≤ 1.3`,
    )
    if (process.env['ACCORD_BENCH_PARTS'])
      for (const [name, taken] of parts) console.log(`      ${name.padEnd(24)} ${ms(median(taken))}`)
  }
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`.padStart(9)
}
