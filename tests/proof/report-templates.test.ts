import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { keptTemplate } from '../../src/shared/report-template/report-template'
import { readArguments } from '../../src/main/command-line/arguments'
import { report } from '../../src/main/command-line/commands/report'
import { createStore } from '../../src/main/store'
import { insertTestCases } from '../../src/main/store/repositories/figures-test-cases'
import { opened, table } from '../../src/main/reports/exported-workbook'
import { wordTables, wordText } from '../support/word-tables'

const folder = mkdtempSync(join(tmpdir(), 'accord-templates-'))
const store = join(folder, 'register')
// A Sunday in the third quarter of 2026/27: the last whole quarter is July to September.
const clock = { now: () => '2026-11-22T09:00:00.000Z' }
const surroundings = {
  spawnWorker: () => {
    throw new Error('Reports read no files')
  },
  clock,
  resources: resolve('resources'),
  version: '0.0.0',
}
const ask = (...words: string[]) =>
  report(
    readArguments(['report', '--store', store, '--passphrase-file', join(folder, 'words'), ...words]),
    surroundings,
  )
const answer = z.strictObject({
  template: z.string(),
  reports: z.array(
    z.strictObject({
      path: z.string(),
      format: z.enum(['excel', 'word', 'pdf']),
      agency: z.string().nullable(),
      period: z.strictObject({ from: z.string().nullable(), to: z.string().nullable(), by: z.string() }),
      filters: z.string(),
      cases: z.number(),
    }),
  ),
  problems: z.array(z.object({ code: z.string(), message: z.string() })),
})
const built = async (...words: string[]) => answer.parse((await ask(...words)).json)
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  const passphrase = 'four plain words here'
  writeFileSync(join(folder, 'words'), `${passphrase}\n`)
  const made = await createStore({ folder: store, passphrase, board: 'hertfordshire', clock })
  const one = (raisedOn: string, maker: string, ...received: string[]) => ({
    made: maker, received, raisedOn, receivedOn: raisedOn, grounds: ['Communication'], name: 'Ann Example', reason: 'Ann Example was not seen',
  }) // prettier-ignore
  await insertTestCases(made.store, [
    one('2025-05-05', 'Health Trust', 'Council'),
    one('2026-07-01', 'Health Trust', 'Council'),
    one('2026-08-05', 'Health Trust', 'Council', 'GP'),
    one('2026-09-30', 'Primary School', 'Council'),
    one('2026-10-01', 'Primary School', 'Health Trust'),
  ])
  await made.store.close()
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a report from a template', { timeout: 60_000 }, () => {
  test('is listed with what it is about, by name', async () => {
    const { json, lines } = await ask('--templates')
    const { templates } = z.object({ templates: z.array(keptTemplate) }).parse(json)
    expect(templates.map(({ id }) => id)).toContain('agency-profile')
    expect(lines.join('\n')).toMatch(/Quarterly report\s+word\s+board\s+the last whole quarter/)
  })

  test('finds its period by the day it is built, and says in one line what it wrote', async () => {
    const words = ['--template', 'quarterly REPORT', '--out', at('quarter.docx')]
    const { lines } = await ask(...words)
    expect(lines).toEqual([`Wrote ${at('quarter.docx')}: 3 cases, 1 July 2026 to 30 September 2026.`])
    const docx = readFileSync(at('quarter.docx'))
    expect(wordText(docx)).toContain('Escalations in the quarter')
    const [agencies] = wordTables(docx).filter(({ caption }) => caption.includes('by agency'))
    expect(agencies?.rows.find(([name]) => name === 'Health Trust')?.slice(2, 4)).toEqual(['2', '0'])
  })

  test('goes into a folder, made if need be, under a name that says which period', async () => {
    const { reports } = await built('--template', 'annual', '--out', at('a/b'), '--period', 'last-2-months')
    expect(reports).toMatchObject([
      {
        path: join(at('a/b'), 'Annual report 2026-09-01 to 2026-10-31.xlsx'),
        format: 'excel',
        period: { from: '2026-09-01', to: '2026-10-31', by: 'raised' },
        filters: 'from=2026-09-01&to=2026-10-31',
        cases: 2,
      },
    ])
    expect(existsSync(reports[0]?.path ?? '')).toBe(true)
  })

  test('takes filters, dates and another format this once', async () => {
    const words = ['--template', 'quarterly', '--format', 'excel', '--from', '2025-01-01', '--agency', 'Health Trust']
    const { reports } = await built(...words, '--side', 'made', '--out', at('once'))
    expect(reports).toMatchObject([{ format: 'excel', cases: 3, period: { from: '2025-01-01', to: null } }])
    const cover = (await opened(reports[0]?.path ?? '')).getWorksheet('Cover')
    const lines: string[] = []
    cover?.eachRow((row) => lines.push(`${row.getCell(1).text}: ${row.getCell(2).text}`))
    expect(lines).toContain('Filters: Made by: Health Trust')
  }) // prettier-ignore

  test('keeps its own period when only other filters are laid over it', async () => {
    const words = [
      '--template',
      'quarterly',
      '--filters',
      'agency=Primary+School',
      '--out',
      at('laid-over.docx'),
    ]
    const { reports } = await built(...words)
    expect(reports).toMatchObject([{ cases: 1, period: { from: '2026-07-01', to: '2026-09-30' } }])
  })

  test('for one agency holds its own cases and says so', async () => {
    const { reports } = await built('--template', 'Agency profile', '--agency', 'health trust', '--period', 'all', '--out', at('trust.xlsx'))
    expect(reports).toMatchObject([{ agency: 'Health Trust', cases: 4 }])
    const workbook = await opened(at('trust.xlsx'))
    // The fourth case of the Council is none of the trust's.
    expect(table(workbook, 'Made and received').find(([name]) => name === 'Council')?.slice(2, 4)).toEqual([0, 3])
    const pairs = table(workbook, 'Who escalates to whom').slice(1)
    expect(pairs.every(([from, to]) => from === 'Health Trust' || to === 'Health Trust')).toBe(true)
    expect(workbook.getWorksheet('Cover')?.getCell('A1').value).toBe('Your escalations: Health Trust')
  }) // prettier-ignore

  test('for each agency is a file of its own, for those with cases', async () => {
    const { reports } = await built('--template', 'agency-profile', '--each-agency', '--period', 'last-quarter', '--out', at('each'))
    expect(reports.map(({ agency, cases }) => [agency, cases])).toEqual([['Council', 3], ['Health Trust', 2], ['GP', 1], ['Primary School', 1]])
    expect(readdirSync(at('each')).sort()).toEqual(
      ['Council', 'GP', 'Health Trust', 'Primary School'].map((name) => `Agency profile ${name} 2026-07-01 to 2026-09-30.xlsx`),
    )
  }) // prettier-ignore

  test('for publication lists no cases and keeps small counts back', async () => {
    await built('--template', 'Annual report for publication', '--period', 'all', '--out', at('public.xlsx'))
    const workbook = await opened(at('public.xlsx'))
    expect(workbook.getWorksheet('Cases')).toBeUndefined()
    expect(table(workbook, 'Made and received').find(([name]) => name === 'GP')?.[3]).toBe('[c]')
  })

  test('that was not understood says what to say instead', async () => {
    const out = ['--out', at('never')]
    const wrong: [string[], RegExp][] = [
      [['--template', 'monthly', ...out], /no template “monthly”.*Quarterly report/],
      [['--template', 'annual'], /--out/],
      [['--template', 'annual', '--period', 'lately', ...out], /--period/],
      [['--template', 'annual', '--format', 'odt', ...out], /--format/],
      [['--template', 'annual', '--format', 'excel', '--out', at('never.docx')], /--format/],
      [['--template', 'annual', '--identifiable', ...out], /--purpose/],
      [['--template', 'annual-published', '--pseudonymised', ...out], /--publication/],
      [['--template', 'annual', '--each-agency', ...out], /--each-agency/],
      [['--template', 'agency-profile', ...out], /--agency/],
      [['--template', 'agency-profile', '--each-agency', '--out', at('never.xlsx')], /folder/],
    ]
    for (const [words, why] of wrong) await expect(ask(...words)).rejects.toThrow(why)
    await expect(ask('--template', 'agency-profile', '--agency', 'Nobody', ...out)).rejects.toThrow('no agency called “Nobody”')
    await expect(ask('--template', 'quarterly', '--out', at('never.pdf'))).rejects.toThrow('only in the Accord app')
    expect(existsSync(at('never.pdf'))).toBe(false)
  }) // prettier-ignore
})
