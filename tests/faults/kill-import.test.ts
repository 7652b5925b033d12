import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { submissionsByIds, verifyStore } from '../../src/main/store'
import { removeTestFolders, reopen, testFolder } from '../../src/main/store/test-register'
import { writeMails } from '../support/generated-mails'
import { contentOf, type RegisterContent } from '../support/register-content'
import { importInto, openSampleRegister, sampleRegister } from '../support/sample-register'
import { isOnlyKept, storedShape } from '../support/stored-shape'
import { importProcess, type ImportProcess } from './support/import-process'

// A few in every run; `npm run kills` sets 200.
const kills = Number(process.env['ACCORD_KILLS'] ?? 8)
const mailCount = kills > 50 ? 300 : 60
const killWithinMs = kills > 50 ? 1500 : 500

const mails = mkdtempSync(join(tmpdir(), 'accord-mails-'))
let imports: ImportProcess

beforeAll(async () => {
  await writeMails(mails, mailCount)
  imports = await importProcess()
}, 240_000)
afterAll(() => {
  imports.remove()
  rmSync(mails, { recursive: true, force: true })
})

/** What the register must be in the end: the same mails, imported at one go. */
async function uninterrupted(): Promise<{
  shape: Awaited<ReturnType<typeof storedShape>>
  content: RegisterContent
}> {
  const register = await sampleRegister()
  await importInto(register, [mails])
  const shape = await storedShape(register.store)
  await register.handlers['triage.acceptClear'](null)
  const content = await contentOf(register)
  await register.close()
  return { shape, content }
}

/** After a kill: it opens, is whole, holds everything acknowledged, and every file either as received or read in full. */
async function checkAfterKill(
  folder: string,
  acknowledged: readonly string[],
  whole: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const store = await reopen(folder)
  const { clean, problems } = await verifyStore(store)
  expect({ clean, problems }).toEqual({ clean: true, problems: [] })
  const asked = [...new Set(acknowledged)]
  const found = new Set<string>()
  for (let at = 0; at < asked.length; at += 200)
    for (const { id } of await submissionsByIds(store.db, asked.slice(at, at + 200))) found.add(id)
  expect(asked.filter((id) => !found.has(id))).toEqual([])
  for (const [sha256, file] of await storedShape(store))
    if (!isOnlyKept(file)) expect(file).toEqual(whole.get(sha256))
  await store.close()
}

it(
  `loses nothing acknowledged and keeps nothing by halves over ${kills} kills of an import of ${mailCount} mails`,
  async () => {
    const { shape, content } = await uninterrupted()
    expect(shape.size).toBe(mailCount)
    expect(content.cases).toHaveLength(mailCount)
    let done = 0
    let seen = 0
    for (let killed = 0; killed < kills;) {
      const empty = await sampleRegister(testFolder())
      const { folder } = empty.store
      await empty.close()
      const acknowledged: string[] = []
      // Killed again and again, taken up again each time; the last time it may finish.
      for (let ended = false; !ended;) {
        const ms = killed < kills ? Math.random() * killWithinMs : Infinity
        const run = await imports.run(folder, mails, { afterNaming: 0, ms })
        acknowledged.push(...run.acknowledged)
        ended = run.done
        if (!ended) killed += 1
        await checkAfterKill(folder, acknowledged, shape)
      }
      seen += acknowledged.length
      expect(readdirSync(join(folder, 'originals', 'arriving'))).toEqual([])
      const register = await openSampleRegister(folder)
      expect(await storedShape(register.store)).toEqual(shape)
      await register.handlers['triage.acceptClear'](null)
      expect(await contentOf(register)).toEqual(content)
      await register.close()
      removeTestFolders()
      done += 1
    }
    console.log(`${kills} kills, ${done} imports completed after them, ${seen} acknowledgements held`)
    expect(seen).toBeGreaterThanOrEqual(mailCount)
  },
  120_000 + kills * 15_000,
)
