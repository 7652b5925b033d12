import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readDocument } from '../../src/main/intake/forms'
import { WorkerTasks } from '../../src/main/intake/worker-tasks'
import { readResult, type ReadItem } from '../../src/main/intake/worker-protocol'
import { loadPacks } from '../../src/main/register/protocols/load-packs'
import { loadVocabulary } from '../../src/main/register/protocols/load-vocabulary'

const folder = 'tests/fixtures/pdf'
const truth = z.array(
  z.object({ file: z.string(), fields: z.record(z.string(), z.union([z.string(), z.number()])) }),
)
const truths = truth.parse(JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8')))
const spaced = (value: unknown) => (typeof value === 'string' ? value.replace(/\s+/g, ' ') : value)

/** One form of an invented board printed by a browser and by LibreOffice in the layouts that are hard to read. */
describe('a printed form', () => {
  const tasks = new WorkerTasks(
    (packs, vocabulary) => (input) => readDocument({ ...input, packs, vocabulary }),
  )

  beforeAll(async () => {
    const { packs } = await loadPacks({ resources: 'resources' })
    const vocabulary = await loadVocabulary('resources')
    expect(await tasks.answer({ id: 0, task: 'configure', packs: packs.all(), vocabulary })).toMatchObject({
      ok: true,
    })
  })

  async function itemOf(name: string): Promise<ReadItem | undefined> {
    const bytes = new Uint8Array(await readFile(join(folder, name)))
    const reply = await tasks.answer({ id: 1, task: 'read', name, bytes, receivedOn: '2026-06-30' })
    if (!reply.ok) throw new Error(reply.problem.message)
    const [item, second] = readResult.parse(reply.value).items
    expect(second).toBeUndefined()
    return item
  }

  it.each(truths.map(({ file, fields }) => [file, fields] as const))(
    '%s is read as it was written',
    async (file, fields) => {
      const item = await itemOf(file)
      expect(item?.kind).toBe('form')
      const values = Object.entries(item?.reading ?? {})
        .filter(([, field]) => field?.value !== null)
        .map(([field, read]) => [field, spaced(read?.value)])
      expect(Object.fromEntries(values)).toEqual(fields)
    },
    // The first loads the PDF library, which a busy machine takes its time over.
    30_000,
  )
})
