import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { problem } from '@shared/domain/problem-schema'
import { expectSentence } from '../support/accord-command'
import { childScript, type ChildScript } from './support/child-script'
import { diskWorks, expectWhole, makeFolder, type DiskWork } from './support/disk-work'
import { failingDisk, type DiskFault } from './support/failing-disk'
import { spread } from './support/spread'

/** B04, B05, B06, B07, F04: the nth change of a file is refused, alone or with all after it; every one by `npm run kills`. */
const most = Number(process.env['ACCORD_KILLS'] ?? 1)

const disk = failingDisk()
const place = mkdtempSync(join(tmpdir(), 'accord-failing-disk-'))
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

const ended = z.union([z.object({ problem }), z.object({ done: z.literal(true) })])

/** Does the work in a new folder, and answers the problem it ended with; null when it was done all the same. */
async function withFault({ what, became, mayBeLeft }: DiskWork, fault: DiskFault) {
  const folder = join(place, what)
  rmSync(folder, { recursive: true, force: true })
  cpSync(base, folder, { recursive: true })
  const ran = await disk?.run(script.path, [what, folder], folder, fault)
  if (!ran) throw new Error('There is no disk to fail')
  expect([what, fault, ran.code, ran.err]).toEqual([what, fault, 0, ''])
  const lines = ran.out.trim().split('\n')
  const said = ended.safeParse(JSON.parse(lines.at(-1) ?? ''))
  expect([what, fault, said.success ? '' : ran.out]).toEqual([what, fault, ''])
  const saved = [...ran.out.matchAll(/"([0-9a-f]{32})"/g)].map(([, id = '']) => id)
  if (what !== 'upgrade' && what !== 'passphrase') await expectWhole(folder, saved)
  const left = await became(folder)
  const failed = said.data && 'problem' in said.data ? said.data.problem : null
  if (failed) expectSentence(`${failed.message} ${failed.whatToDo}`, /./)
  else if (!mayBeLeft) expect([what, fault, left]).toEqual([what, fault, 'new'])
  return { failed, left, changes: ran.changes ?? 0 }
}

const faults = [
  ['a write or sync that fails once', { does: 'EIO' }, /disk|could not be written|could not be/],
  ['a disk that is full from then on', { does: 'ENOSPC', andRest: true }, /full|space left/],
  ['space that is used up', { does: 'EDQUOT', andRest: true }, /full|used up|space left/],
  ['a disk that can only be read from then on', { does: 'EROFS', andRest: true }, /cannot be written|may be written|read-only|may not/],
  ['a disk that is gone', { does: 'EIO', andRest: true }, /disk|could not be written/],
] as const // prettier-ignore

describe.skipIf(!disk)('a disk that fails at any change of a file', () => {
  it.each(diskWorks)(
    'has “$what” say so, and leaves what was there or what was to be',
    async (work) => {
      const { changes } = await withFault(work, { at: 0 })
      const points = spread(changes, most * faults.length)
      let failures = 0
      for (const [turn, [, fault, about]] of faults.entries())
        // In the short run each fault has its share of the points, in the long one all of them.
        for (const at of points.filter((_, n) => most >= changes || n % faults.length === turn)) {
          const { failed } = await withFault(work, { ...fault, at })
          if (!failed) continue
          failures += 1
          expect(`${failed.message} ${failed.whatToDo}`).toMatch(about)
        }
      if (!work.mayBeLeft) expect(failures).toBeGreaterThan(0)
    },
    60_000 + most * 10_000,
  )
})

describe.skipIf(!disk)('F04 a file that another program holds open', () => {
  const saving = diskWorks.filter(({ what }) => ['excel', 'word', 'bytes', 'draft'].includes(what))
  it.each(saving)(
    'has “$what” say so, and is left as it was',
    async (work) => {
      for (const does of ['EBUSY', 'EPERM'] as const) {
        const { failed, left } = await withFault(work, { at: 1, does, only: 'rename' })
        expect([left, failed?.message]).toEqual(['old', expect.stringContaining('open in another program')])
      }
    },
    60_000,
  )
})

describe.skipIf(!disk)('B06 a limit to the size of files', () => {
  it.each(['bytes', 'save'])('has “%s” say so, and keeps what was there', async (what) => {
    const folder = join(place, `limit-${what}`)
    cpSync(base, folder, { recursive: true })
    const limit = what === 'bytes' ? 20_000 : 6000
    const ran = spawnSync('prlimit', [`--fsize=${limit}`, process.execPath, script.path, what, folder])
    const said = ended.parse(JSON.parse(ran.stdout.toString().trim().split('\n').at(-1) ?? ''))
    const text = 'problem' in said ? `${said.problem.message} ${said.problem.whatToDo}` : ''
    expectSentence(text, /space/)
    await expectWhole(folder)
    expect(readFileSync(join(folder, 'out', 'return.xlsx'), 'utf8')).toBe('old')
    expect(readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.tmp'))).toEqual([])
  }, 60_000)
}) // prettier-ignore
