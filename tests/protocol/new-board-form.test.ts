import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { wordFile } from '../../src/main/intake/documents/docx/fixture'
import { readDocument } from '../../src/main/intake/forms'
import { readFile } from '../../src/main/intake/sources/read-file'
import { loadPacks } from '../../src/main/register/protocols/load-packs'
import { loadVocabulary } from '../../src/main/register/protocols/load-vocabulary'
import { usablePackFile } from '../../src/main/register/protocols/pack-file'

/** A board that is none of Accord's adds its form by editing its pack, and nothing else. */
const resources = resolve(import.meta.dirname, '../../resources')
const folder = mkdtempSync(join(tmpdir(), 'accord-new-form-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const policy = readFileSync(resolve(import.meta.dirname, '../fixtures/protocols/saltmarsh.yaml'), 'utf8')
const form = `
forms:
  - id: challenge-slip
    title: Challenge Slip
    recognise:
      titles: [Saltmarsh Challenge Slip]
      board: [Saltmarsh Safeguarding Adults Board]
    fields:
      - { field: subject.name, labels: [Whom this slip is about], required: true }
      - { field: raisedOn, labels: [Challenge opened], required: true }
      - { field: concern.summary, labels: [Slip matter], required: true }
      - { field: outcome.summary, labels: [How it was settled] }
    sections:
      - opens: [Challenger]
        fields:
          - { field: escalatedBy.name, labels: [Signed by] }
          - { field: escalatedBy.agency, labels: [Service], required: true }
      - opens: [Challenged]
        fields:
          - { field: escalatedTo.name, labels: [Signed by] }
          - { field: escalatedTo.agency, labels: [Service], required: true }
`

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const row = (...cells: string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`
const slip = wordFile(
  `${paragraph('Saltmarsh Safeguarding Adults Board')}${paragraph('Saltmarsh Challenge Slip')}<w:tbl>${[
    row('Whom this slip is about', 'Odo Fairley'),
    row('Challenge opened', '3rd April 2026'),
    row('Slip matter', 'Who visits first.'),
    row('How it was settled', ''),
    row('Challenger', ''),
    row('Signed by', 'Corwin Slade'),
    row('Service', 'Anytown Police'),
    row('Challenged', ''),
    row('Signed by', 'Nerys Vaughan'),
    row('Service', 'Anytown Council'),
  ].join('')}</w:tbl>`,
)

async function readWith(text: string) {
  const path = join(folder, 'saltmarsh.yaml')
  writeFileSync(path, text)
  const { pack } = await usablePackFile(path)
  const known = (await loadPacks({ resources })).packs.all()
  const words = await loadVocabulary(resources)
  const file = { name: 'slip.docx', bytes: slip, receivedOn: '2026-06-20' }
  const { items } = await readFile(file, (input) =>
    readDocument({ ...input, packs: [...known, pack], vocabulary: words }),
  )
  return [...items]
}

it('is recognised and read right once its pack has the form, and was not before', async () => {
  const [before] = await readWith(policy)
  expect(before?.form).toBeNull()
  expect(before?.reading['concern.summary']).toBeUndefined()
  const items = await readWith(policy + form)
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({ kind: 'form', form: 'saltmarsh/challenge-slip' })
  const values = Object.entries(items[0]?.reading ?? {}).map(([field, read]) => [field, read?.value])
  expect(Object.fromEntries(values)).toEqual({
    'subject.name': 'Odo Fairley',
    raisedOn: '2026-04-03',
    'concern.summary': 'Who visits first.',
    'escalatedBy.name': 'Corwin Slade',
    'escalatedBy.agency': 'Anytown Police',
    'escalatedTo.name': 'Nerys Vaughan',
    'escalatedTo.agency': 'Anytown Council',
  })
})
