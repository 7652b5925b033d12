import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { submissionsByIds, verifyStore } from '../../src/main/store'
import { removeTestFolders, reopen } from '../../src/main/store/test-register'
import { importInto, openSampleRegister, sampleRegister } from '../support/sample-register'
import { storedShape } from '../support/stored-shape'
import { importProcess, type ImportProcess } from './support/import-process'

// A few in every run; `npm run kills` sets 200, of which a tenth are of logs.
const kills = Math.max(4, Math.round(Number(process.env['ACCORD_KILLS'] ?? 0) / 10))
const rows = 3000
const folder = mkdtempSync(join(tmpdir(), 'accord-killed-log-'))
const log = join(folder, 'Escalation log.csv')
const rowOf = (n: number) =>
  `GL-${n},Ada Example,0${1 + (n % 9)}/02/19${30 + (n % 60)},1${n % 9}/03/2025,Northmere Hospital,Northmere Council,Delay,${1 + (n % 3)}`
const headings = 'Our ref,Person,DOB,Date raised,Raised by (agency),Raised with (agency),Reason,Stage reached'
let imports: ImportProcess

beforeAll(async () => {
  writeFileSync(log, [headings, ...Array.from({ length: rows }, (_, n) => rowOf(n))].join('\n'))
  imports = await importProcess()
}, 240_000)
afterAll(() => {
  imports.remove()
  rmSync(folder, { recursive: true, force: true })
  removeTestFolders()
})

/** Opens and is whole, and holds everything named; answers how many rows it holds, each of them once. */
async function rowsAfter(folder: string, acknowledged: readonly string[]): Promise<number> {
  const store = await reopen(folder)
  const { clean, problems } = await verifyStore(store)
  expect({ clean, problems }).toEqual({ clean: true, problems: [] })
  const asked = [...new Set(acknowledged)]
  expect(await submissionsByIds(store.db, asked)).toHaveLength(asked.length)
  const held = await store.db.selectFrom('submission').select(['at']).where('role', '=', 'row').execute()
  expect(new Set(held.map(({ at }) => at)).size).toBe(held.length)
  await store.close()
  return held.length
}

it(
  `a log killed part-way keeps every row it named, none of them twice, and goes on to its end (${kills} kills)`,
  async () => {
    const whole = await sampleRegister()
    await importInto(whole, [log])
    const shape = await storedShape(whole.store)
    await whole.close()
    let cutShort = 0
    for (let killed = 0; killed < kills;) {
      const empty = await sampleRegister()
      const { folder } = empty.store
      await empty.close()
      const acknowledged: string[] = []
      for (let ended = false; !ended;) {
        // Somewhere after its first, second, third or fourth piece, each time at another moment of the next.
        const kill = {
          afterNaming: 500 * (killed % 4) + 1,
          ms: killed < kills ? (killed * 37) % 150 : Infinity,
        }
        const run = await imports.run(folder, log, kill)
        acknowledged.push(...run.acknowledged)
        ended = run.done
        if (!ended) killed += 1
        const held = await rowsAfter(folder, acknowledged)
        expect(held).toBeGreaterThanOrEqual(new Set(acknowledged).size)
        if (held > 0 && held < rows) cutShort += 1
      }
      const register = await openSampleRegister(folder)
      expect(await storedShape(register.store)).toEqual(shape)
      expect((await importInto(register, [log])).summary).toMatchObject({ items: rows, duplicates: rows })
      await register.close()
    }
    expect(cutShort).toBeGreaterThan(0)
  },
  120_000 + kills * 20_000,
)
