import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { createStore } from '../../src/main/store'
import { fillWithCases, now } from './figures-register'
import { project, scratch } from './scratch'

/** The Excel workbook beside bare exceljs writing the same cells, in the same run: npm run bench -- report [SIZE…] */
const sizes = process.argv.slice(4).map(Number).filter(Number.isFinite)
const answer = z.object({ cpu: z.number(), cells: z.number().nullable(), peak: z.number() })

for (const size of sizes.length > 0 ? sizes : [5000, 50_000]) {
  const folder = join(scratch(), 'register')
  const passphrase = 'four plain words here'
  const { store } = await createStore({ folder, passphrase, board: 'hertfordshire', clock: { now: () => now } })
  await fillWithCases(store, size)
  await store.close()
  const run = (way: string) => {
    const words = [join(project, 'scripts/run-ts.mjs'), join(project, 'tests/bench/report-write.bench.ts'), way, folder]
    return answer.parse(JSON.parse(execFileSync(process.execPath, words, { cwd: project, encoding: 'utf8' })))
  }
  const [bare, accord] = [run('bare'), run('accord')]
  const cells = (bare.cells ?? 0).toLocaleString('en-GB')
  console.log(`\n${size.toLocaleString('en-GB')} cases, ${cells} cells`)
  console.log(`  bare exceljs  ${bare.cpu.toFixed(1)} s CPU  (its peak holds all rows: ${bare.peak.toFixed(0)} MB)`)
  console.log(`  accord        ${accord.cpu.toFixed(1)} s CPU  peak ${accord.peak.toFixed(0)} MB  × ${(accord.cpu / bare.cpu).toFixed(2)}; the aim is ≤ 1.2`)
} // prettier-ignore
