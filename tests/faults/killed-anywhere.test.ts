import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { childScript, type ChildScript } from './support/child-script'
import { diskWorks, expectWhole, makeFolder } from './support/disk-work'
import { failingDisk, type DiskFault } from './support/failing-disk'
import { spread } from './support/spread'

/** B02, F05: killed at its nth change of a file, for n spread over all there are; `npm run kills` does every one. */
const most = Number(process.env['ACCORD_KILLS'] ?? 4)

const disk = failingDisk()
const place = mkdtempSync(join(tmpdir(), 'accord-killed-'))
const base = join(place, 'base')
let script: ChildScript

beforeAll(async () => {
  script = await childScript(resolve('tests/faults/disk-child.ts'))
  mkdirSync(base)
  await makeFolder(base)
}, 60_000)
afterAll(() => {
  script.remove()
  disk?.remove()
  rmSync(place, { recursive: true, force: true })
})

/** Files that are still being written, as far as their names say. */
const leftIn = (folder: string) =>
  readdirSync(join(folder, 'out')).filter((name) => /\.tmp$|\.unfinished$/.test(name))

describe.skipIf(!disk)('killed at any change of a file', () => {
  it.each(diskWorks)('“$what” leaves what was there or what was to be, and can be done again', async ({ what, became }) => {
    const folder = join(place, what)
    const run = async (fault: DiskFault) => {
      const ran = await disk?.run(script.path, [what, folder], folder, fault)
      if (!ran) throw new Error('There is no disk to fail')
      expect(ran.err).toBe('')
      return ran
    }
    cpSync(base, folder, { recursive: true })
    const { changes, out } = await run({ at: 0 })
    expect(out).toContain('"done":true')
    expect(await became(folder)).toBe('new')

    const seen = { old: 0, new: 0 }
    let again = 0
    for (const at of spread(changes ?? 0, most)) {
      rmSync(folder, { recursive: true })
      cpSync(base, folder, { recursive: true })
      const killed = await run({ at })
      // A stream writes its pieces as they come: now and then the work is done one change before the last one counted.
      if (killed.signal === null) expect(killed.changes).toBeLessThan(at)
      else expect([at, killed.signal]).toEqual([at, 'SIGKILL'])
      const saved = [...killed.out.matchAll(/"([0-9a-f]{32})"/g)].map(([, id = '']) => id)
      if (what !== 'upgrade' && what !== 'passphrase') await expectWhole(folder, saved)
      const left = await became(folder)
      seen[left] += 1
      // A folder whose set-up was interrupted is left to people, and in the short run one try again says enough.
      if (left === 'new' || what === 'create' || again > most / 10) continue
      again += 1
      for (const name of leftIn(folder)) utimesSync(join(folder, 'out', name), 0, 0)
      expect((await run({ at: 0 })).out).toContain('"done":true')
      expect(await became(folder)).toBe('new')
      expect(leftIn(folder)).toEqual([])
    }
    console.log(`${what}: ${changes} changes of files; killed at ${seen.old + seen.new} of them, ${seen.new} had been done`)
    expect(seen.old).toBeGreaterThan(0)
  }, 60_000 + most * 2000)
}) // prettier-ignore
