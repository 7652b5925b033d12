import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { figureTable, publication } from '../../src/shared/analysis/figure-table'
import { figures as figuresShape } from '../../src/shared/analysis/figures-schema'
import { readArguments } from '../../src/main/command-line/arguments'
import { figures } from '../../src/main/command-line/commands/figures'
import { report } from '../../src/main/command-line/commands/report'
import { search } from '../../src/main/command-line/commands/search'
import { opened, table } from '../../src/main/reports/exported-workbook'
import { createStore } from '../../src/main/store'
import { insertTestCases } from '../../src/main/store/repositories/figures-test-cases'
import { testClock } from '../../src/main/store/test-register'
import { wordTables } from '../support/word-tables'

const folder = mkdtempSync(join(tmpdir(), 'accord-published-'))
const store = join(folder, 'register')
const surroundings = {
  spawnWorker: () => {
    throw new Error('Figures read no files')
  },
  clock: testClock,
  resources: resolve('resources'),
  version: '0.0.0',
}
const ask = (...words: string[]) =>
  figures(
    readArguments(['figures', '--store', store, '--passphrase-file', join(folder, 'words'), ...words]),
    surroundings,
  )

beforeAll(async () => {
  const passphrase = 'four plain words here'
  writeFileSync(join(folder, 'words'), `${passphrase}\n`)
  const made = await createStore({ folder: store, passphrase, board: 'hertfordshire', clock: testClock })
  const one = (maker: string, ground: string, stage = 1) => ({
    made: maker, received: ['Children’s Social Care'], grounds: [ground], stage, raisedOn: '2026-05-05', reason: `About ${ground}`,
  }) // prettier-ignore
  await insertTestCases(made.store, [
    ...[1, 1, 1].map((stage) => one('Health Trust', 'Levels of need', stage)),
    ...[1, 2, 3].map((stage) => one('Health Trust', 'Communication', stage)),
    one('Primary School', 'Practice issues'), one('Primary School', 'Practice issues'), one('GP', 'Roles'),
  ]) // prettier-ignore
  await made.store.close()
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the published table of nine comes out of the command line exactly, with agencies that made none', async () => {
  const { json, lines } = await ask()
  const found = figuresShape.parse(json)
  const made = Object.fromEntries(found.made.map(({ agency, count }) => [agency, count]))
  expect(made).toMatchObject({ 'Health Trust': 6, 'Primary School': 2, GP: 1, 'Children’s Social Care': 0 })
  expect(found.made.reduce((sum, { count }) => sum + count, 0)).toBe(9)
  // The agencies of the protocol are there, with none.
  expect(found.made.length).toBeGreaterThan(10)
  expect(found.received[0]).toEqual({ agency: 'Children’s Social Care', count: 9 })
  expect(found.stageReached.map(({ count }) => count)).toEqual([7, 1, 1])
  expect(found.grounds.map(({ count }) => count)).toEqual([3, 3, 2, 1])
  expect(lines.join('\n')).toMatch(/Health Trust\s+Not known\s+6\s+0\s+6/)
}, 60_000)

test('for publication it says nothing of what is small', async () => {
  const { json, lines } = await ask('--publication')
  const answer = z.strictObject({
    period: z.unknown(), filters: z.string(), publication, tables: z.array(figureTable),
  }).parse(json) // prettier-ignore
  expect(answer.publication).toMatchObject({ threshold: 5 })
  const agencies = answer.tables.find(({ id }) => id === 'agencies')
  const gp = agencies?.rows.find(({ key }) => key === 'GP')
  expect(gp?.cells.map(({ value, hidden }) => [value, hidden ?? false])).toEqual([[null, true], [0, false], [null, true]]) // prettier-ignore
  expect(lines.join('\n')).toMatch(/GP\s+Not known\s+\*\s+0\s+\*/)
}, 60_000)

const words = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''
const reportTo = (name: string, ...words: string[]) =>
  report(
    readArguments(['report', '--store', store, '--passphrase-file', join(folder, 'words'), '--out', join(folder, name), ...words]),
    surroundings,
  ) // prettier-ignore

test('it is the same in the workbook, agencies that made none listed, and in the report to the board', async () => {
  await reportTo('nine.xlsx')
  const workbook = await opened(join(folder, 'nine.xlsx'))
  const made = table(workbook, 'Made and received').slice(1)
  const agencies = Object.fromEntries(made.map(([agency, , ...counts]) => [words(agency), counts.slice(0, 2)]))
  expect(agencies).toMatchObject({
    'Health Trust': [6, 0], 'Primary School': [2, 0], GP: [1, 0], 'Children’s Social Care': [0, 9],
  }) // prettier-ignore
  expect(made.filter(([, , count, received]) => count === 0 && received === 0).length).toBeGreaterThan(8)
  const reached = table(workbook, 'Stage reached')
  const column = reached[0]?.indexOf('Reached') ?? -1
  expect(reached.slice(1, 4).map((row) => row[column])).toEqual([7, 1, 1])
  await reportTo('nine.docx', '--kind', 'board')
  const tables = wordTables(readFileSync(join(folder, 'nine.docx')))
  const inWord = tables.find(({ caption }) => caption === 'Escalations made and received, by agency')?.rows.slice(1) ?? []
  expect(inWord.map((row) => [row[0], row[2], row[3]])).toEqual(made.map(([agency, , ...counts]) => [agency, ...counts.slice(0, 2).map(words)]))
}, 60_000) // prettier-ignore

test('reasons 3, 3, 2 and 1 are the same in the workbook', async () => {
  // Only the workbook that names people has reasons in forms' own words one by one.
  await reportTo('named.xlsx', '--identifiable', '--purpose', 'Test')
  const grounds = table(await opened(join(folder, 'named.xlsx')), 'Grounds').slice(1, 5)
  expect(grounds.map(([ground, count]) => [ground, count])).toEqual([
    ['Communication', 3], ['Levels of need', 3], ['Practice issues', 2], ['Roles', 1],
  ]) // prettier-ignore
  await reportTo('nine.xlsx')
  const grounded = new Map(table(await opened(join(folder, 'nine.xlsx')), 'Grounds').slice(1, 5).map(([ground, count]) => [ground, count]))
  // The wording of a protocol stands by itself; what only people wrote is together.
  expect(grounded.get('Levels of need')).toBe(3)
  expect(grounded.get('Other, in the form’s own words')).toBe(6)
}, 60_000) // prettier-ignore

test('for publication the workbook and the report say nothing of what is small', async () => {
  await reportTo('public.xlsx', '--publication')
  const workbook = await opened(join(folder, 'public.xlsx'))
  expect(workbook.getWorksheet('Cases')).toBeUndefined()
  const rows = table(workbook, 'Made and received')
  const row = (agency: string) => rows.find(([name]) => name === agency)?.slice(2)
  expect(row('GP')).toEqual(['[c]', 0, '[c]'])
  // With the other two kept back, the trust's six say nothing of either.
  expect(row('Primary School')).toEqual(['[c]', 0, '[c]'])
  await reportTo('public.docx', '--kind', 'board', '--publication')
  const word = wordTables(readFileSync(join(folder, 'public.docx'))).find(({ caption }) => caption === 'Escalations made and received, by agency')
  const shown = (values: readonly unknown[] | undefined) => values?.map(words)
  for (const agency of ['GP', 'Primary School', 'Health Trust'])
    expect(word?.rows.find(([name]) => name === agency)?.slice(2, 4)).toEqual(shown(row(agency)?.slice(0, 2)))
}, 60_000) // prettier-ignore

test('filters, comparison and pivot are asked for in words, and what is not understood is said', async () => {
  const { json } = await ask('--agency', 'GP', '--side', 'made')
  expect(figuresShape.parse(json).cases).toBe(1)
  const compared = await ask('--from', '2026-04-01', '--to', '2026-06-30', '--compare', 'year-before')
  expect(compared.lines.join('\n')).toMatch(
    /All escalations\s+9\s+0\s+9\s+Not tested: a period without cases/,
  )
  const pivot = await ask('--pivot', 'made', 'stageReached')
  expect(pivot.lines.join('\n')).toMatch(/Health Trust\s+4\s+1\s+1\s+6/)
  await expect(ask('--pivot', 'made')).rejects.toThrow('second dimension')
  await expect(ask('--rung', 'top')).rejects.toThrow('--rung')
  await expect(ask('--view', 'nobody saved it')).rejects.toThrow('nobody saved it')
}, 60_000)

test('search finds words in any of their forms', async () => {
  const words = ['search', 'communicating', '--store', store, '--passphrase-file', join(folder, 'words')]
  const { json, lines } = await search(readArguments(words), surroundings)
  expect(z.object({ total: z.number() }).parse(json).total).toBe(3)
  expect(lines.join('\n')).toContain('About [Communication]')
}, 60_000)
