import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { nodeWorkers } from '../node-worker'
import { builtWorker } from './built-worker.fixture'
import { wordFile } from './documents/docx/fixture'
import { pdfFile, text } from './documents/pdf/testing/pdf-file'
import { mailFile } from './mail.fixture'
import { WorkerPool } from './pool'
import { msgFile } from './sources/msg.fixture'

const protocols = resolve(import.meta.dirname, '../../../resources/protocols')
const fromYaml = (path: string): unknown => parse(readFileSync(path, 'utf8'))

let pool: WorkerPool
beforeAll(async () => {
  const packs = readdirSync(protocols).filter((name) => name.endsWith('.yaml'))
  pool = new WorkerPool({
    spawn: nodeWorkers(await builtWorker()),
    size: 1,
    configure: {
      packs: packs.map((name) => fromYaml(join(protocols, name))),
      vocabulary: fromYaml(join(protocols, 'forms/common.yaml')),
    },
  })
}, 60_000)
afterAll(() => pool.close())

const row = (label: string, value: string) =>
  `<w:tr><w:tc><w:p><w:r><w:t>${label}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>${value}</w:t></w:r></w:p></w:tc></w:tr>`
const record = wordFile(
  `<w:p><w:r><w:t>Worcestershire Safeguarding Adults Board Record of Escalation</w:t></w:r></w:p><w:tbl>${[
    row('Adult’s name', 'Rowan Testcase'),
    row('Date of Birth', '3/4/1951'),
    row('Date of escalation', '12 June 2026'),
  ].join('')}</w:tbl>`,
)

describe('the built intake worker, in a process of its own', () => {
  it('draws a page of a PDF whose letters are not in it, and of a picture', async () => {
    const { signal } = new AbortController()
    const asked = { page: 1, turn: 0, width: 595 } as const
    const bytes = pdfFile([{ content: text(60, 780, 'Rowan Testcase') }])
    const page = await pool.page({ name: 'Form.pdf', bytes }, asked, signal)
    const empty = await pool.page({ name: 'Empty.pdf', bytes: pdfFile([{ content: '' }]) }, asked, signal)
    expect([page.width, page.height]).toEqual([595, 842])
    expect(page.png.length).toBeGreaterThan(empty.png.length + 500)
    const again = await pool.page({ name: 'Page.png', bytes: page.png }, { ...asked, turn: 90 }, signal)
    expect([again.width, again.height]).toEqual([595, 420])
  }, 30_000)

  it('gives up a page that nobody wants any more, and goes on', async () => {
    const leaving = new AbortController()
    const slow = pdfFile([{ content: '0 0 595 842 re f\n'.repeat(400_000) }])
    const asked = { page: 1, turn: 0, width: 3000 } as const
    const drawing = pool.page({ name: 'Slow.pdf', bytes: slow }, asked, leaving.signal)
    setTimeout(() => leaving.abort(), 300)
    await expect(drawing).rejects.toMatchObject({ problem: { code: 'reader-stopped' } })
    const next = await pool.page(
      { name: 'Next.pdf', bytes: pdfFile([{ content: '' }]) },
      asked,
      new AbortController().signal,
    )
    expect(next.width).toBe(3000)
  }, 60_000)

  it('reads a form attached to a mail, with its place', async () => {
    const bytes = mailFile({
      text: 'Please find the form attached.',
      attachments: [{ name: 'Form.docx', bytes: record }],
    })
    const result = await pool.read({ name: 'mail.eml', bytes, receivedOn: '2026-06-12' })
    expect(result.mail).toMatchObject({
      from: 'Alex Example <alex@agency.example>',
      sentAt: '2026-06-12T09:15:00.000Z',
    })
    expect(result.parts.map((part) => part.path)).toEqual(['Form.docx'])
    const [item] = result.items
    expect(item).toMatchObject({ path: 'Form.docx', role: 'attachment', part: 0, kind: 'form' })
    expect(item?.reading['raisedOn']?.value).toBe('2026-06-12')
    expect(item?.reading['subject.name']?.value).toBe('Rowan Testcase')
  })

  it('gives the document model for showing a mail, with what it says at the top', async () => {
    const document = await pool.document({ name: 'mail.eml', bytes: mailFile({ text: 'Hello' }) })
    expect(document.format).toBe('eml')
    expect(document.blocks.map((block) => block.id)).toEqual(['mail.p1', 'mail.p2', 'mail.p3', 'p1'])
  })

  it('answers with a problem for a file it cannot read, and reads the next', async () => {
    const read = (bytes: Uint8Array) => pool.read({ name: 'x.docx', bytes, receivedOn: '2026-06-12' })
    expect((await read(new Uint8Array())).items[0]?.problem?.code).toBe('empty-file')
    expect((await read(record.subarray(0, 700))).items[0]?.problem?.code).toBe('damaged-file')
    expect((await read(record)).items[0]?.kind).toBe('form')
  })

  it.each(['docx', 'odt', 'rtf', 'pdf'])('loads the parser of .%s when it meets one', async (ending) => {
    const bytes = new Uint8Array(
      readFileSync(
        resolve(import.meta.dirname, `../../../tests/fixtures/documents/northmere-form.${ending}`),
      ),
    )
    const document = await pool.document({ name: `form.${ending}`, bytes })
    expect(document.blocks.some((block) => block.kind === 'table')).toBe(true)
  })

  it('opens an Outlook message', async () => {
    const bytes = msgFile({
      subject: 'Escalation',
      from: 'Alex Example',
      body: 'Attached',
      attachments: [{ name: 'Form.docx', bytes: record }],
    })
    const { format, items } = await pool.read({ name: 'x.msg', bytes, receivedOn: '2026-06-12' })
    expect([format, items[0]?.kind]).toEqual(['msg', 'form'])
  })
})
