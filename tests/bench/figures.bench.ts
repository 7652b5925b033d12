import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInsightsHandlers } from '../../src/main/register/insights'
import { loadPacks } from '../../src/main/register/protocols/load-packs'
import { createStore } from '../../src/main/store'
import { bareFigures } from './bare/figures'
import { fillWithCases, now } from './figures-register'
import { usedHere, type UsedHere } from './used-here'

/**
 * Every figure of Insights beside the bare SQL of each, in the same run: npm run bench -- figures [SIZE…]. Processor time
 * is compared, as other work on the machine does not change it.
 */
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
  const register = { folder: join(folder, 'register'), passphrase: 'four plain words here', board: 'hertfordshire', clock }
  const { store } = await createStore(register)
  const filled = await usedHere(() => fillWithCases(store, size))
  console.log(`\n${size.toLocaleString('en-GB')} cases, filled in ${ms(filled.wall)} (${ms(filled.cpu)} CPU)`)
  const handlers = createInsightsHandlers({ store, clock, packs, actor: 'Bench' })
  for (const [what, filter] of Object.entries(filters)) {
    const runs = size > 100_000 ? 1 : size > 10_000 ? 5 : 15
    const [bare, accord]: [UsedHere[], UsedHere[]] = [[], []]
    const parts = new Map<string, number[]>()
    // Taking turns, so that neither has the quieter machine. Where there is more than one, the first only warms up.
    for (let run = runs > 1 ? 0 : 1; run <= runs; run += 1) {
      const ours = await usedHere(() => handlers['insights.figures'](filter))
      const theirs = await usedHere(async () => {
        for (const [name, query] of Object.entries(bareFigures(filter))) {
          const before = process.cpuUsage()
          await query.execute(store.db)
          const { user, system } = process.cpuUsage(before)
          parts.set(name, [...(parts.get(name) ?? []), (user + system) / 1000])
        }
      })
      if (run > 0) accord.push(ours)
      if (run > 0) bare.push(theirs)
    }
    const [a, b] = [median(accord.map(({ cpu }) => cpu)), median(bare.map(({ cpu }) => cpu))]
    const peak = Math.max(...accord.map((one) => one.peak ?? Number.NaN)).toFixed(0)
    console.log(`  ${what.padEnd(24)} bare SQL ${ms(b)}   accord ${ms(a)} CPU, ${ms(median(accord.map(({ wall }) => wall)))} on the clock, peak ${peak} MB   × ${(a / b).toFixed(2)}; the aim is ≤ 1.3`)
    if (process.env['ACCORD_BENCH_PARTS'])
      for (const [name, taken] of parts) console.log(`      ${name.padEnd(24)} ${ms(median(taken))}`)
  }
  await store.close()
  rmSync(folder, { recursive: true, force: true })
} // prettier-ignore

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`.padStart(9)
}
