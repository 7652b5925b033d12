import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Element } from 'domhandler'
import { getElementsByTagName, textContent } from 'domutils'
import { parseDocument } from 'htmlparser2'
import { afterEach, describe, expect, it } from 'vitest'
import { createBoardReportHandlers } from '../../src/main/reports/board-report/write-board'
import { everyCase, exported, opened, parts, table } from '../../src/main/reports/exported-workbook'
import { reportFixtures, type ReportFixture } from '../../src/main/reports/report-fixture'
import type { TestCase } from '../../src/main/store/repositories/figures-test-cases'
import { wordText } from '../support/word-tables'

const { having, close } = reportFixtures()
afterEach(close)

async function boardReport(fixture: ReportFixture): Promise<string> {
  const path = join(fixture.folder, 'board.docx')
  await createBoardReportHandlers(fixture.context, null)['reports.board']({ path, filter: everyCase, publication: false })
  return path
} // prettier-ignore

const all = (xml: string, name: string): Element[] =>
  getElementsByTagName(name, parseDocument(xml, { xmlMode: true }).children)

describe('F08 text made to be taken for a field or a place to fill in', () => {
  const hostile = [
    '{#a}{/a}', '{{x}}', '${x}', '<<x>>', '«MERGEFIELD x»', '{ DDEAUTO cmd "/c calc" }', '{ INCLUDETEXT "C:\\\\secret.txt" }',
    '{ HYPERLINK "http://x.test" }', '<w:fldSimple w:instr="DATE"/>', ']]></w:t><w:br/>', '%1.', '[[x]]',
  ] // prettier-ignore

  it('stands in the Word report as it was written, and no field is in it but the numbers of pages', async () => {
    const cases = hostile.flatMap((text): TestCase[] =>
      [1, 2].map(() => ({ made: text, received: [`${text} too`], stageName: text })),
    )
    const path = await boardReport(await having(cases))
    const text = wordText(readFileSync(path))
    for (const given of hostile) expect(text).toContain(given)
    for (const [name, xml] of Object.entries(parts(path)).filter(([each]) => /\.(xml|rels)$/.test(each))) {
      const fields = all(xml, 'w:instrText').map((field) => textContent(field))
      expect(fields.filter((field) => !['PAGE', 'NUMPAGES'].includes(field.trim())), name).toEqual([])
      expect(all(xml, 'w:fldSimple').length + all(xml, 'w:hyperlink').length + all(xml, 'w:object').length, name).toBe(0)
      expect(all(xml, 'Relationship').filter(({ attribs }) => attribs['TargetMode'] === 'External'), name).toEqual([])
    }
  }) // prettier-ignore
})

describe('F11 for somebody who has it read aloud', () => {
  const cases = Array.from({ length: 30 }, (_, n): TestCase => ({
    made: ['Health Trust', 'Police', 'GP'][n % 3] ?? null, received: ['Council'], stage: 1 + (n % 3), grounds: ['Levels of need'],
    status: n % 2 === 0 ? 'resolved' : 'open', resolvedOn: n % 2 === 0 ? '2026-04-01' : null, workingDays: n % 2 === 0 ? n : null, calendarDays: n % 2 === 0 ? n + 2 : null,
  })) // prettier-ignore

  it('a Word report has a language, headings in order, a heading row to each table and words for each chart', async () => {
    const files = parts(await boardReport(await having(cases)))
    const body = files['word/document.xml'] ?? ''
    expect(all(files['word/styles.xml'] ?? '', 'w:lang')[0]?.attribs['w:val']).toBe('en-GB')
    const levels = all(body, 'w:pStyle').flatMap(({ attribs }) => {
      const level = /^Heading(\d)$/.exec(attribs['w:val'] ?? '')?.[1]
      return level === undefined ? [] : [Number(level)]
    })
    expect(levels.length).toBeGreaterThan(5)
    expect(levels[0]).toBe(1)
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 1) + 1)
    const tables = all(body, 'w:tbl').filter((each) => getElementsByTagName('w:tblStyle', each.children)[0]?.attribs['w:val'] === 'AccordTable')
    expect(tables.length).toBeGreaterThan(5)
    for (const each of tables) expect(getElementsByTagName('w:tblHeader', each.children)).toHaveLength(1)
    const drawings = all(body, 'wp:docPr')
    expect(drawings.length).toBeGreaterThan(2)
    for (const { attribs } of drawings) expect(attribs['descr']?.length ?? 0).toBeGreaterThan(20)
  }) // prettier-ignore

  it('a workbook has a title, words for each chart, and tables with a named heading row', async () => {
    const path = await exported(await having(cases), 'pseudonymised')
    const files = Object.entries(parts(path))
    const drawings = files.filter(([name]) => /^xl\/drawings\/drawing\d+\.xml$/.test(name)).flatMap(([, xml]) => all(xml, 'xdr:cNvPr')) // prettier-ignore
    expect(drawings.length).toBeGreaterThan(5)
    for (const { attribs } of drawings) expect(attribs['descr']?.length ?? 0).toBeGreaterThan(20)
    const workbook = await opened(path)
    expect(workbook.title).toBe('Safeguarding escalations')
    const lists = files.filter(([name]) => name.startsWith('xl/tables/'))
    expect(lists).toHaveLength(workbook.worksheets.length - 1)
    for (const [, xml] of lists) {
      expect(all(xml, 'table')[0]?.attribs['headerRowCount'] ?? '1').toBe('1')
      for (const { attribs } of all(xml, 'tableColumn')) expect(attribs['name']).toMatch(/\S/)
    }
  })
})

describe('E05 a pseudonymised workbook beside the register', () => {
  it('holds nothing to join them by: no number, digest, order or date of the register', async () => {
    const cases = Array.from({ length: 60 }, (_, n): TestCase => ({
      name: `Invented Person ${n}`, dateOfBirth: `19${40 + (n % 50)}-03-${10 + (n % 18)}`, reference: `SOC-${7000 + n}`,
      made: 'Health Trust', received: ['Council'], reason: `Only case ${n} says this`, workingDays: n, calendarDays: n,
    })) // prettier-ignore
    const fixture = await having(cases)
    const path = await exported(fixture, 'pseudonymised')
    const text = Object.values(parts(path)).join('\n').toLowerCase()
    const rows = await fixture.store.db.selectFrom('escalation').select(['id', 'ref', 'subject_name', 'subject_reference', 'subject_date_of_birth']).execute() // prettier-ignore
    const known = rows.flatMap((row) => Object.values(row)).filter((value) => value !== null)
    for (const value of known) {
      expect(text).not.toContain(value.toLowerCase())
      for (const way of ['md5', 'sha1', 'sha256'])
        expect(text).not.toContain(createHash(way).update(value).digest('hex').slice(0, 12))
    }
    const listed = table(await opened(path), 'Cases')
    const at = listed[0]?.indexOf('Working days') ?? -1
    const order = listed.slice(1).map((row) => Number(row[at]))
    // In step with the register would be 59 of 59; in a chance order few follow one another.
    const followed = order.filter((days, n) => days === (order[n - 1] ?? NaN) + 1).length
    expect(followed).toBeLessThan(10)
  })
})

describe('F10 a very large register', () => {
  /** ACCORD_ROWS=100000 for the long run. */
  const size = Number(process.env['ACCORD_ROWS'] ?? 1500)
  it(`of ${size} cases gives a workbook with all of them, without holding them all in memory`, async () => {
    const cases = Array.from({ length: size }, (_, n): TestCase => ({
      made: `Agency ${n % 40}`, received: ['Council'], grounds: ['Levels of need'], raisedOn: `20${10 + (n % 16)}-0${1 + (n % 9)}-15`,
    })) // prettier-ignore
    const fixture = await having(cases)
    const before = process.memoryUsage().rss
    const started = performance.now()
    const path = await exported(fixture, 'pseudonymised')
    const seconds = (performance.now() - started) / 1000
    const grown = (process.memoryUsage().rss - before) / 1_048_576
    const sheets = Object.entries(parts(path)).filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    // Counted in the files: the library that reads workbooks holds them whole.
    const longest = Math.max(...sheets.map(([, xml]) => xml.match(/<row /g)?.length ?? 0))
    console.log(`${size} cases: ${seconds.toFixed(1)} s, ${(statSync(path).size / 1_048_576).toFixed(1)} MB, memory grew by ${grown.toFixed(0)} MB`) // prettier-ignore
    expect(longest).toBeGreaterThanOrEqual(size)
    expect(longest).toBeLessThan(1_048_576)
  }, 600_000)
})
