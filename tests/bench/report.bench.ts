import { execFileSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { createStore } from '../../src/main/store'
import { fillWithCases, now } from './figures-register'
import { project, scratch } from './scratch'

/** The Excel workbook beside bare exceljs writing the same cells, in the same run: npm run bench -- report [SIZE…] */
const sizes = process.argv.slice(4).map(Number).filter(Number.isFinite)
const rounds = 3
const measured = z.object({ cpu: z.number(), peak: z.number(), start: z.number() })
type Measured = z.infer<typeof measured>

const least = (runs: readonly Measured[]): Measured => ({
  cpu: Math.min(...runs.map(({ cpu }) => cpu)),
  peak: Math.min(...runs.map(({ peak }) => peak)),
  start: Math.min(...runs.map(({ start }) => start)),
})

const inWords = ({ cpu, peak, start }: Measured) =>
  `${cpu.toFixed(1)} s CPU, peak ${peak.toFixed(0)} MB, of which ${start.toFixed(0)} MB before it began`

for (const size of sizes.length > 0 ? sizes : [5000, 50_000]) {
  const folder = join(scratch(), 'register')
  const passphrase = 'four plain words here'
  const { store } = await createStore({ folder, passphrase, board: 'hertfordshire', clock: { now: () => now } })
  await fillWithCases(store, size)
  await store.close()
  const rows = join(dirname(folder), 'rows')
  const own = [join(project, 'scripts/run-ts.mjs'), join(project, 'tests/bench/report-write.bench.ts')]
  const { cells } = z.object({ cells: z.number() }).parse(run([...own, 'rows', folder, rows]))
  const bare: Measured[] = []
  const accord: Measured[] = []
  for (let round = 0; round < rounds; round += 1) {
    bare.push(measured.parse(run([join(project, 'tests/bench/bare/report.mjs'), rows, `${rows}.xlsx`])))
    accord.push(measured.parse(run([...own, 'accord', folder])))
  }
  const [b, a] = [least(bare), least(accord)]
  console.log(`\n${size.toLocaleString('en-GB')} cases, ${cells.toLocaleString('en-GB')} cells with something in them; the quickest of ${rounds} runs`)
  console.log(`  bare exceljs  ${inWords(b)}`)
  console.log(`  accord        ${inWords(a)}, ×${(a.cpu / b.cpu).toFixed(2)} the CPU; the aim is ≤ 1.2`)
} // prettier-ignore

function run(words: readonly string[]): unknown {
  return JSON.parse(execFileSync(process.execPath, words, { cwd: project, encoding: 'utf8' }))
}
