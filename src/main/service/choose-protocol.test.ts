import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { workersHere } from '../../../tests/support/workers-here'
import { removeTestFolders, testClock, testRegister } from '../store/test-register'
import { openRegister, type OpenRegister } from './open-register'

const resources = resolve(import.meta.dirname, '../../../resources')
let register: OpenRegister
let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'accord-choose-'))
  register = await openRegister((await testRegister()).store, {
    clock: testClock,
    resources,
    version: '0',
    spawnWorker: workersHere(),
  })
})
afterEach(async () => {
  await register.close()
  rmSync(folder, { recursive: true, force: true })
  removeTestFolders()
})

/** The stages a return counts by, in the words of the protocol it was read by. */
async function stagesRead(year: string): Promise<(string | null)[]> {
  const path = join(folder, `${year.replace('/', '-')}.txt`)
  writeFileSync(
    path,
    `Annual return ${year}\nEscalations made: 5\n5 escalations made (3 at stage 1, 2 at stage 2), 1 received\n`,
  )
  const stages: (string | null)[] = []
  await register.runImport([path], new AbortController().signal, {
    onProgress: ({ newItems }) => {
      for (const { returned } of newItems)
        stages.push(...(returned?.figures ?? []).filter(({ by }) => by === 'stage').map(({ of }) => of))
    },
  })
  return stages
}

it(
  'has returns read by the protocol just chosen, without opening the register again',
  { timeout: 30_000 },
  async () => {
    expect(await stagesRead('2024/25')).toEqual(['Stage 1', 'Stage 2'])
    await register.handlers['protocols.choose']({ id: 'newcastle' })
    expect(await stagesRead('2025/26')).toEqual(['Step 1', 'Step 2'])
  },
)
