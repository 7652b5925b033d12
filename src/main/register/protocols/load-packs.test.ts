import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { packJsonSchema } from '@shared/protocol/pack-json-schema'
import { dayNumber } from '@shared/domain/dates'
import { loadPacks } from './load-packs'

const resources = resolve(import.meta.dirname, '../../../../resources')
const fixtures = resolve(import.meta.dirname, '../../../../tests/fixtures/protocols')
const boards = ['hertfordshire', 'worcestershire', 'cheshire-west-and-chester', 'warwickshire', 'newcastle']

let register = ''
beforeEach(async () => {
  register = await mkdtemp(join(tmpdir(), 'accord-packs-'))
  await mkdir(join(register, 'protocols'))
})
afterEach(() => rm(register, { recursive: true, force: true }))

describe('the built-in packs', () => {
  it('are the five boards and the invented one', async () => {
    const { packs } = await loadPacks({ resources })
    expect(
      packs
        .all()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...boards, 'northmere'].sort())
  })
  it('cite a clause for every stage, clock and duty', async () => {
    const { packs } = await loadPacks({ resources })
    const cited = packs.all().flatMap(({ stages }) => stages.flatMap((s) => [s, ...s.clocks, ...s.duties]))
    expect(cited.every(({ clause }) => clause.trim() !== '')).toBe(true)
  })
  it('carry no e-mail address and no telephone number', async () => {
    const { packs } = await loadPacks({ resources })
    const text = JSON.stringify(packs.all())
    expect(text).not.toMatch(/@[a-z]/i)
    expect(text).not.toMatch(/\b0\d{3,4}[ \d]{6,}/)
  })
  it('name the stages, rungs and reportable stages of the five policies', async () => {
    const { packs } = await loadPacks({ resources })
    const outline = (id: string) =>
      packs.get(id).stages.map((s) => `${s.name}, ${s.rung}${s.reportable ? ', reported' : ''}`)
    expect(outline('hertfordshire')).toEqual([
      'Stage 1, practitioner, reported', 'Stage 2, senior-manager, reported', 'Stage 3, chair, reported',
    ]) // prettier-ignore
    expect(outline('worcestershire').map((line) => line.split(',')[0])).toEqual([
      'Stage 1', 'Stage 2', 'Stage 3', 'Stage 4', 'Last resort',
    ]) // prettier-ignore
    expect(outline('cheshire-west-and-chester')).toEqual([
      'Stage 1, practitioner', 'Stage 2, line-manager, reported', 'Stage 3, senior-manager, reported', 'Stage 4, chair, reported',
    ]) // prettier-ignore
    expect(outline('warwickshire')).toEqual([
      'Practitioner discussion, practitioner', 'Stage 1, line-manager', 'Stage 2, senior-manager', 'Stage 3, chair, reported',
    ]) // prettier-ignore
    expect(outline('newcastle').map((line) => line.split(',')[0])).toEqual([
      'Informal discussion',
      'Step 1',
      'Step 2',
      'Step 3',
    ])
  })
  it('have a JSON Schema for editors that is up to date (else run scripts/write-pack-schema.ts)', async () => {
    const written: unknown = JSON.parse(await readFile(join(resources, 'protocols/pack.schema.json'), 'utf8'))
    expect(written).toEqual(JSON.parse(packJsonSchema()))
  })
})

describe('packs of the user’s own', () => {
  it('are loaded beside the built-in ones: a sixth board is a file', async () => {
    await cp(join(fixtures, 'saltmarsh.yaml'), join(register, 'protocols/saltmarsh.yaml'))
    const { packs, problems } = await loadPacks({ resources, register })
    expect(problems).toEqual([])
    expect(packs.get('saltmarsh').stages).toHaveLength(3)
  })
  it('may add a version of a built-in pack, the old one staying there for its cases', async () => {
    const text = await readFile(join(resources, 'protocols/hertfordshire.yaml'), 'utf8')
    await writeFile(join(register, 'protocols/h.yaml'), text.replace("version: '2023'", "version: '2027'"))
    const { packs } = await loadPacks({ resources, register })
    expect(packs.get('hertfordshire').policy.version).toBe('2027')
    expect(packs.get('hertfordshire', '2023').policy.version).toBe('2023')
    expect(packs.versions('hertfordshire')).toHaveLength(2)
  })
  it('that are broken are named with the line, and the others work', async () => {
    const text = await readFile(join(fixtures, 'saltmarsh.yaml'), 'utf8')
    await writeFile(join(register, 'protocols/bad.yaml'), text.replace('rung: chair', 'rung: king'))
    const { packs, problems } = await loadPacks({ resources, register })
    expect(packs.all().length).toBeGreaterThan(5)
    expect(problems[0]?.message).toMatch(
      /bad\.yaml cannot be used\. Line \d+: “rung” must be one of: practitioner/,
    )
  })
  it('explain a broken file of forms beside them, with its own line', async () => {
    await mkdir(join(register, 'protocols/forms'))
    await cp(join(fixtures, 'saltmarsh.yaml'), join(register, 'protocols/saltmarsh.yaml'))
    const said = async (text: string) => {
      await writeFile(join(register, 'protocols/forms/saltmarsh.yaml'), text)
      return (await loadPacks({ resources, register })).problems.map(({ message }) => message).join()
    }
    expect(await said('forms:\n  - id: [broken\n')).toMatch(/forms\/saltmarsh\.yaml, line \d: .*not YAML/)
    expect(await said('fields: []\n')).toContain(
      'forms/saltmarsh.yaml, line 1: A file of forms must have a list',
    )
    expect(await said('# words\nforms: many\n')).toContain(
      'forms/saltmarsh.yaml, line 2: “forms” must be a list',
    )
    expect(await said('# words\nforms:\n  - id: a-form\n    title: 7\n')).toMatch(
      /forms\/saltmarsh\.yaml, line [34]: /,
    )
  })
  it('may bring a newer list of bank holidays, which counts for the years it covers', async () => {
    await mkdir(join(register, 'calendars'))
    const events = [{ title: 'A new bank holiday', date: '2026-07-01', notes: '', bunting: true }]
    await writeFile(
      join(register, 'calendars/england-and-wales.json'),
      JSON.stringify({ division: 'england-and-wales', events }),
    )
    const { packs } = await loadPacks({ resources, register })
    const { holidays } = packs.calendar('england-and-wales')
    expect(holidays.get(dayNumber('2026-07-01'))).toBe('A new bank holiday')
    expect(holidays.has(dayNumber('2026-12-25'))).toBe(false)
    expect(holidays.has(dayNumber('2025-12-25'))).toBe(true)
  })
  it('that nobody has are an error that says what there is', async () => {
    const { packs } = await loadPacks({ resources })
    expect(() => packs.get('atlantis')).toThrow('There is no protocol called “atlantis”.')
  })
})
