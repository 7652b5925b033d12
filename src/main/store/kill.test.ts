import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { submissionsByIds } from './repositories/submissions'
import { removeTestFolders, reopen, testPassphrase, testRegister } from './test-register'
import { verifyStore } from './verify'

// A few in every run; `npm run kills` sets 200.
const kills = Number(process.env['ACCORD_KILLS'] ?? 12)
const patience = 20_000 + kills * 3000
// Inside the project, so that the child finds the engine.
const bundle = mkdtempSync(resolve('node_modules/.accord-kill-'))

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': resolve('src/shared') } },
    build: {
      ssr: resolve('src/main/store/test-kill-child.ts'),
      outDir: bundle,
      target: 'node20',
      rolldownOptions: { external: ['vitest'] },
    },
  })
}, 30_000)
afterAll(() => rmSync(bundle, { recursive: true, force: true }))
afterEach(removeTestFolders)

/** Starts the child, kills it a random moment after it is ready; answers the lines it had said. */
async function killed(folder: string, mode: string, withinMs: number): Promise<string[]> {
  const child = spawn(process.execPath, [join(bundle, 'test-kill-child.js'), folder, mode])
  let said = ''
  let complaints = ''
  child.stderr.on('data', (bytes: Buffer) => (complaints += bytes.toString()))
  child.stdout.on('data', (bytes: Buffer) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * withinMs)
    said += bytes.toString()
  })
  await new Promise((ended) => child.on('close', ended))
  expect(complaints).toBe('')
  // The last line may be cut off.
  return said.split('\n').slice(1, -1)
}

it(
  `loses nothing acknowledged and keeps nothing by halves over ${kills} kills in an import`,
  async () => {
    const { store } = await testRegister()
    await store.close()
    const acknowledged: string[] = []
    for (let round = 0; round < kills; round += 1) {
      const lines = await killed(store.folder, 'import', 60)
      acknowledged.push(...lines.flatMap((line) => line.split(' ')))
      const again = await reopen(store.folder)
      const { clean, problems } = await verifyStore(again)
      expect(problems).toEqual([])
      expect(clean).toBe(true)
      expect(await submissionsByIds(again.db, acknowledged)).toHaveLength(acknowledged.length)
      const { count } = await again.db
        .selectFrom('submission')
        .select((row) => row.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      expect(count % 4).toBe(0)
      await again.close()
    }
    expect(acknowledged.length).toBeGreaterThan(0)
  },
  patience,
)

it(
  `leaves exactly one of the old and the new passphrase working over ${kills} kills in a change`,
  async () => {
    for (let round = 0; round < kills; round += 1) {
      const { store } = await testRegister()
      await store.close()
      const lines = await killed(store.folder, 'passphrase', 40)
      const done = Number(lines.at(-1) ?? 0)
      const working: number[] = []
      for (const number of [done - 1, done, done + 1, done + 2].filter((candidate) => candidate >= 0)) {
        const passphrase = testPassphrase + (number === 0 ? '' : `${number}`)
        const opened = await reopen(store.folder, { kind: 'passphrase', passphrase }).catch(() => null)
        if (opened) working.push(number)
        await opened?.close()
      }
      expect(working).toHaveLength(1)
      expect(working[0] === done || working[0] === done + 1).toBe(true)
    }
  },
  patience,
)
