import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { agencies, staff } from '../../scripts/samples/agencies'
import { sampleCases } from '../../scripts/samples/cases'
import { writeDate } from '../../scripts/samples/form'
import { removeTestFolders, testFolder } from '../../src/main/store/test-register'
import { searchFor } from '../support/planted'
import { sampleFiles } from '../support/sample-files'
import { importInto, sampleRegister } from '../support/sample-register'

const truths = z
  .array(z.object({ fields: z.record(z.string(), z.unknown()) }))
  .parse(JSON.parse(readFileSync('tests/fixtures/samples/truth.json', 'utf8')))

/** Names, dates of birth, references and what was disagreed about, of everybody and everything in the samples. */
const planted = [
  ...truths.flatMap(({ fields }) => Object.values(fields)).filter((value) => typeof value === 'string'),
  ...sampleCases.flatMap((c) => [c.person, c.record, c.reason, c.sought, c.born]),
  ...sampleCases.flatMap((c) => [0, 1, 2, 3, 4].map((style) => writeDate(c.born, style))),
  ...Object.values(agencies).map(({ name }) => name),
  ...Object.values(staff).flatMap((people) => people.map(({ name }) => name)),
  ...['Rowan Tilley', 'Jocasta Penhale', 'bruise to the left arm', 'northmere.example'],
].filter((phrase) => phrase.length >= 8)
const plantedIn = searchFor([...new Set(planted)])

const filesIn = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: path.slice(root.length + 1), bytes: readFileSync(path) }))

describe('the folder of a register that holds all the samples', () => {
  let open: ReturnType<typeof filesIn> = []
  let closed: ReturnType<typeof filesIn> = []

  beforeAll(async () => {
    const folder = testFolder()
    const register = await sampleRegister(folder)
    await importInto(register, sampleFiles)
    await register.handlers['triage.acceptClear'](null)
    // While it is open, the journal is beside the database.
    open = filesIn(folder)
    await register.close()
    closed = filesIn(folder)
  }, 60_000)
  afterAll(removeTestFolders)

  it('shows no name, date of birth or concern in UTF-8, UTF-16 or base64, in any file or file name', () => {
    expect(planted.length).toBeGreaterThan(500)
    expect(open.map(({ name }) => name)).toContain('register.db-wal')
    // The database, the keys twice, and one original for every mail, attachment and workbook.
    expect(closed.length).toBeGreaterThan(sampleFiles.length)
    for (const { name, bytes } of [...open, ...closed]) {
      expect({ name, found: plantedIn(bytes) }).toEqual({ name, found: [] })
      expect({ name, found: plantedIn(Buffer.from(name)) }).toEqual({ name, found: [] })
    }
  }, 60_000)

  it('does not hold a plain database', () => {
    const database = closed.find(({ name }) => name === 'register.db')
    expect(database?.bytes.length).toBeGreaterThan(4096)
    for (const { name, bytes } of [...open, ...closed])
      expect({ name, plain: bytes.includes('SQLite format 3') }).toEqual({ name, plain: false })
  })
})

describe('the search itself', () => {
  it.each(['utf8', 'utf16le'] as const)('finds a name in %s', (encoding) => {
    const bytes = Buffer.concat([Buffer.from([1, 2, 3]), Buffer.from('About Edith Marlowe today', encoding)])
    expect(plantedIn(bytes)).toContain('Edith Marlowe')
  })

  it.each([0, 1, 2])('finds a name in base64, %i bytes after a multiple of three', (offset) => {
    for (const encoding of ['utf8', 'utf16le'] as const) {
      const bytes = Buffer.concat([Buffer.alloc(offset, 'x'), Buffer.from('Edith Marlowe, born', encoding)])
      expect(plantedIn(Buffer.from(bytes.toString('base64')))).toContain('Edith Marlowe')
    }
  })

  it('finds what is planted in the samples as they are', () => {
    const found = new Set(sampleFiles.flatMap((path) => plantedIn(readFileSync(path))))
    expect(found).toContain('northmere.example')
    expect(found.size).toBeGreaterThan(50)
  })
})
