import { afterEach, expect, it } from 'vitest'
import type { ReadItem, ReadResult } from '../intake/worker-protocol'
import { auditPage, triageQueue } from '../store'
import { removeTestFolders, testRegister } from '../store/test-register'
import type { RegisterContext } from './context'
import { createImportSink } from './receive'
import { sha, sure, testContext } from './test-intake'

afterEach(removeTestFolders)

const text = (name: string, more: Partial<ReadItem> = {}): ReadItem => ({
  path: 'body', role: 'body', part: null, at: null, sha256: sha(name), kind: 'free-text', notAForm: null, form: null,
  reading: sure({ 'subject.name': name }), why: [], problem: null, ...more,
}) // prettier-ignore
const form = (name: string, part = 0) =>
  text(name, {
    path: 'Form.docx',
    role: 'attachment',
    part,
    kind: 'form',
    form: 'hertfordshire/monitoring-form',
  })

/** What came in seven mails: forms, the same forms again, words that name nobody, and nothing. */
const mails: readonly (readonly ReadItem[])[] = [
  [form('Rowan Testcase'), text('Rowan Testcase mail')],
  [form('Rowan Testcase')],
  [form('Alex Example'), form('Alex Example', 1)],
  [text('Nobody', { reading: {} })],
  [text('Nobody', { reading: {} })],
  [text('Nobody')],
  [],
]

async function receive(context: RegisterContext): Promise<string[]> {
  return [
    ...(await createImportSink(context).storeFiles(
      mails.map((_, n) => {
        const bytes = new TextEncoder().encode(`mail ${n}`)
        const name = `${n}.eml`
        return { batch: 'b1', source: name, name, bytes, sha256: sha(`mail ${n}`), receivedAt: '2026-06-01T09:00:00.000Z' } // prettier-ignore
      }),
    )),
  ]
}

function resultOf(items: readonly ReadItem[], n: number): ReadResult {
  const attached = items.filter(({ role }) => role === 'attachment')
  const parts = attached.map(({ path, sha256 }) => ({
    path,
    inside: null,
    media: 'application/octet-stream',
    sha256,
    bytes: new TextEncoder().encode(sha256),
  }))
  return { format: 'eml', sha256: sha(`mail ${n}`), mail: null, parts, items: [...items] }
}

async function recordedBy(how: 'together' | 'one by one') {
  const { store } = await testRegister()
  const context = await testContext(store)
  const ids = await receive(context)
  const sink = createImportSink(context)
  const record = (items: readonly ReadItem[], n: number) => sink.recordRead(ids[n] ?? '', resultOf(items, n))
  const answers: Awaited<ReturnType<typeof record>>[] = []
  if (how === 'together') answers.push(...(await Promise.all(mails.map(record))))
  else for (const [n, items] of mails.entries()) answers.push(await record(items, n))
  const page = { offset: 0, limit: 100 }
  const { rows } = await triageQueue(store.db, { show: 'all', words: [] }, page)
  const trail = await auditPage(store.db, page)
  const said = {
    answers: answers.map((items) => items.map(({ source, kind, match }) => ({ source, kind, match }))),
    queue: rows.map(({ name, subject, state, kind }) => `${name} ${subject} ${kind} ${state}`).sort(),
    trail: trail.filter(({ action }) => action === 'intake.read').map(({ details }) => details),
  }
  await store.close()
  return said
}

it('records files together as one after the other, also when one holds what another held', async () => {
  const together = await recordedBy('together')
  expect(together).toEqual(await recordedBy('one by one'))
  const kinds = together.answers.map((items) => items.map(({ kind }) => kind))
  expect(kinds).toEqual([
    ['form', 'free-text'], ['duplicate'], ['form', 'duplicate'], ['free-text'], ['free-text'], ['duplicate'], [],
  ]) // prettier-ignore
  expect(together.queue).toHaveLength(8)
})

it('records the others when one file cannot be recorded', async () => {
  const { store } = await testRegister()
  const context = await testContext(store)
  const [first = '', , third = ''] = await receive(context)
  const sink = createImportSink(context)
  const recorded = await Promise.allSettled(
    [first, 'no such submission', third].map((id, n) => sink.recordRead(id, resultOf(mails[2] ?? [], n))),
  )
  expect(recorded.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  await store.close()
})
