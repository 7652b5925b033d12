import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { figureTable, publication } from '../../src/shared/analysis/figure-table'
import { figures as figuresShape } from '../../src/shared/analysis/figures-schema'
import { readArguments } from '../../src/main/command-line/arguments'
import { figures } from '../../src/main/command-line/commands/figures'
import { search } from '../../src/main/command-line/commands/search'
import { createStore } from '../../src/main/store'
import { insertTestCases } from '../../src/main/store/repositories/figures-test-cases'
import { testClock } from '../../src/main/store/test-register'

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

test('filters, comparison and pivot are asked for in words, and what is not understood is said', async () => {
  const { json } = await ask('--agency', 'GP', '--side', 'made')
  expect(figuresShape.parse(json).cases).toBe(1)
  const compared = await ask('--from', '2026-04-01', '--to', '2026-06-30', '--compare', 'year-before')
  expect(compared.lines.join('\n')).toMatch(/All escalations\s+9\s+0\s+9\s+More than chance/)
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
