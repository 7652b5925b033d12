import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readDocument } from '../../src/main/intake/forms'
import { WorkerTasks } from '../../src/main/intake/worker-tasks'
import { readResult, type ReadItem } from '../../src/main/intake/worker-protocol'
import { loadPacks } from '../../src/main/register/protocols/load-packs'
import { loadVocabulary } from '../../src/main/register/protocols/load-vocabulary'

const truth = z.array(
  z.object({
    source: z.string(),
    kind: z.string(),
    notAForm: z.string().optional(),
    form: z.string().nullable(),
    fields: z.record(z.string(), z.unknown()),
  }),
)
const samples = 'resources/samples'
const truths = truth.parse(JSON.parse(await readFile('tests/fixtures/samples/truth.json', 'utf8')))

// Fields a reader may also fill from these documents, which the truth does not list.
const alsoWritten =
  /^(checklist\.|escalated(By|To)\.(name|contact)|outcome\.effectiveness|stage$|subject\.kind)/

/** Every sample is read exactly as it was written, and nothing that was not written is read. */
describe('a sample is read as it was written', () => {
  const tasks = new WorkerTasks(
    (packs, vocabulary) => (input) => readDocument({ ...input, packs, vocabulary }),
  )
  const read = new Map<string, Promise<ReadItem[]>>()

  beforeAll(async () => {
    const { packs } = await loadPacks({ resources: 'resources' })
    const reply = await tasks.answer({
      id: 0,
      task: 'configure',
      packs: packs.all(),
      vocabulary: await loadVocabulary('resources'),
    })
    expect(reply).toMatchObject({ ok: true })
  })

  async function itemsOf(file: string): Promise<ReadItem[]> {
    const bytes = new Uint8Array(await readFile(join(samples, file)))
    const reply = await tasks.answer({ id: 1, task: 'read', name: file, bytes, receivedOn: '2026-03-31' })
    if (!reply.ok) throw new Error(reply.problem.message)
    return readResult.parse(reply.value).items
  }

  it.each(truths.map((t) => [t.source, t] as const))('%s', async (source, expected) => {
    const file = /^(?:mail\/)?[^/]+/.exec(source)?.[0] ?? ''
    const pending = read.get(file) ?? itemsOf(file)
    read.set(file, pending)
    const path = source.slice(file.length + 1)
    const item = (await pending).find((found) => found.path === path)
    expect((await pending).map((found) => found.path)).toContain(path)
    expect({ kind: item?.kind, notAForm: item?.notAForm ?? undefined }).toEqual({
      kind: expected.kind,
      notAForm: expected.notAForm,
    })
    if (expected.kind === 'free-text') return
    expect(item?.form).toBe(expected.form)
    const reading = Object.entries(item?.reading ?? {})
    const values = Object.fromEntries(reading.map(([field, r]) => [field, r?.value]))
    expect(values).toMatchObject(expected.fields)
    expect(
      reading.filter(
        ([field, r]) => r?.value !== null && !(field in expected.fields) && !alsoWritten.test(field),
      ),
    ).toEqual([])
  })
})
