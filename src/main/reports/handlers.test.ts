import { readdirSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { CellValue } from 'exceljs'
import { afterEach, describe, expect, it } from 'vitest'
import { verifyAudit } from '../store'
import type { TestCase } from '../store/repositories/figures-test-cases'
import { everyCase as filter, exported, opened, parts, problemOf, table } from './exported-workbook'
import { createReportHandlers } from './handlers'
import { reportFixtures } from './report-fixture'

const { having: fixtureWith, close } = reportFixtures()
afterEach(close)

const planted: TestCase = {
  name: 'Ottoline Wrexham-Pyke',
  dateOfBirth: '1941-06-30',
  reference: 'QZX-55871',
  reason: 'Ottoline was discharged and her neighbour Barnaby Quillfeather objected',
  outcome: 'Agreed with Barnaby Quillfeather',
  made: 'Health Trust',
  received: ['Council', 'Police'],
  grounds: ['Levels of need / threshold', 'Barnaby Quillfeather was rude'],
  raisedOn: '2026-03-02',
  status: 'resolved',
  resolvedOn: '2026-03-09',
  resolvedStage: 1,
  workingDays: 5,
  calendarDays: 7,
}

describe('the published table in the workbook', () => {
  const made = (agency: string, count: number, stage = 1): TestCase[] =>
    Array.from({ length: count }, () => ({ made: agency, received: ['Children’s Social Care'], stage }))
  const nine = [
    ...made('Health Trust', 4),
    ...made('Health Trust', 1, 2),
    ...made('Health Trust', 1, 3),
    ...made('Primary School', 2),
    ...made('GP', 1),
  ]

  it('is the same nine cases, with the agencies that made none', async () => {
    const workbook = await opened(
      await exported(await fixtureWith(nine, [{ name: 'Police' }]), 'pseudonymised'),
    )
    expect(table(workbook, 'Made and received')).toEqual([
      ['Agency', 'Type of agency', 'Made', 'Received', 'Made less received'],
      ['Children’s Social Care', 'Not known', 0, 9, -9],
      ['Health Trust', 'Not known', 6, 0, 6],
      ['Primary School', 'Not known', 2, 0, 2],
      ['GP', 'Not known', 1, 0, 1],
      ['Police', 'Not known', 0, 0, 0],
      ['All escalations', null, 9, null, null],
    ])
    expect(table(workbook, 'Stage reached').map((row) => [row[0], row[1]])).toEqual([
      ['Stage', 'Reached'],
      ['Stage 1', 7],
      ['Stage 2', 1],
      ['Stage 3', 1],
      ['All escalations', 9],
    ])
    expect(table(workbook, 'Cases')).toHaveLength(10)
  })
})

describe('an identifiable workbook', () => {
  it('has real dates and numbers, a header that stays in view and repeats, filters and a marked footer', async () => {
    const workbook = await opened(await exported(await fixtureWith([planted]), 'identifiable'))
    const [header, row] = table(workbook, 'Cases')
    const value = (name: string): CellValue => row?.[header?.indexOf(name) ?? -1]
    expect(value('Person')).toBe('Ottoline Wrexham-Pyke')
    expect(value('Date raised')).toEqual(new Date('2026-03-02T00:00:00.000Z'))
    expect(value('Date of birth')).toEqual(new Date('1941-06-30T00:00:00.000Z'))
    expect(value('Working days')).toBe(5)
    expect(value('Receiving agencies')).toBe('Council; Police')
    expect(value('Reason for dispute')).toBe(planted.reason)
    for (const sheet of workbook.worksheets) {
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape' })
      if (sheet.pageSetup.fitToPage) expect(sheet.pageSetup.fitToWidth).toBe(sheet.name === 'Cases' ? 3 : 1)
      expect(sheet.headerFooter.oddFooter).toContain('OFFICIAL-SENSITIVE')
      expect(sheet.name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
      if (sheet.name === 'Cover') continue
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 })
      expect(sheet.pageSetup.printTitlesRow).toBe('4:4')
    }
  })

  it('puts the export in the audit trail with its purpose and without names', async () => {
    const fixture = await fixtureWith([planted])
    await exported(fixture, 'identifiable')
    const rows = await fixture.store.db
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'report.exported')
      .execute()
    expect(rows).toHaveLength(1)
    expect(JSON.parse(rows[0]?.details ?? '{}')).toMatchObject({
      kind: 'excel',
      register: 'identifiable',
      purpose: 'Test',
      cases: 1,
    })
    expect((await verifyAudit(fixture.store.db)).firstBad).toBeNull()
  })
})

describe('a pseudonymised workbook', () => {
  it('has no planted name, date, reference or free text in any of its parts', async () => {
    const fixture = await fixtureWith([planted, { name: 'Someone Else' }])
    const text = Object.values(parts(await exported(fixture, 'pseudonymised'))).join('\n')
    const dayOfBirth = '15157'
    const secrets = [
      'Ottoline',
      'Wrexham',
      'Barnaby',
      'Quillfeather',
      'QZX',
      '1941',
      dayOfBirth,
      'discharged',
    ]
    for (const secret of [...secrets, 'ACC-2026', 'case-0', 'Test Officer', fixture.folder]) {
      expect(text, secret).not.toContain(secret)
    }
    expect(text).toContain('75 to 84')
    expect(text).toContain('Other, in the form’s own words')
  })

  it('gives other case numbers and another order each time', async () => {
    const fixture = await fixtureWith(
      Array.from({ length: 40 }, (_, index) => ({ workingDays: index, calendarDays: index })),
    )
    const registers = []
    for (const name of ['one.xlsx', 'two.xlsx']) {
      const rows = table(await opened(await exported(fixture, 'pseudonymised', name)), 'Cases')
      const at = rows[0]?.indexOf('Working days') ?? -1
      registers.push({ ids: rows.slice(1).map((row) => row[0]), order: rows.slice(1).map((row) => row[at]) })
    }
    const [one, two] = registers
    expect(new Set(one?.ids).size).toBe(40)
    expect(one?.ids.filter((id) => two?.ids.includes(id))).toEqual([])
    expect(one?.order).not.toEqual(two?.order)
    expect([...(one?.order ?? [])].sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 40 }, (_, index) => index),
    )
  })

  it('gives months and not days', async () => {
    const rows = table(await opened(await exported(await fixtureWith([planted]), 'pseudonymised')), 'Cases')
    const at = rows[0]?.indexOf('Month resolved') ?? -1
    expect(rows[1]?.[at]).toEqual(new Date('2026-03-01T00:00:00.000Z'))
  })
})

/** A sum of a column, a difference or a share of cells of a row, or a cell as it is. */
const ownFormula =
  /^([A-Z]+\d+|SUM\([A-Z]+\d+:[A-Z]+\d+\)|[A-Z]+\d+-[A-Z]+\d+|[A-Z]+\d+\/([A-Z]+\$?\d+|\([A-Z]+\d+\+[A-Z]+\d+\)))$/

describe('text in cells', () => {
  const hostile = [
    "=cmd|' /C calc'!A0", '=1+1', '+1', '-2+3', '@SUM(1)', '\t=1', '\r=1', '\uFEFF=1', '＝1', '|x', '%x',
    '=HYPERLINK("http://x","y")', "'; drop table", '<img onerror=x>', ' leading', '+44 1632', '0123', '_x0041_',
  ] // prettier-ignore

  it('that looks like a formula comes back as the text it is, and no formula but Accord’s own is in the file', async () => {
    const cases = hostile.map((text) => ({ name: text, reason: text, made: text, grounds: [text] }))
    const path = await exported(await fixtureWith(cases), 'identifiable')
    for (const [name, xml] of Object.entries(parts(path)))
      for (const [, formula] of xml.matchAll(/<f(?: [^>]*)?>([^<]*)</g))
        expect(formula, name).toMatch(ownFormula)
    const rows = table(await opened(path), 'Cases')
    const at = rows[0]?.indexOf('Reason for dispute') ?? -1
    const expected = hostile.map((text) => text.replace('\r', '\n').replace('_x0041_', '_x005F_x0041_'))
    expect(rows.slice(1).map((row) => row[at])).toEqual(expected)
  })
})

describe('a workbook that cannot be written', () => {
  it('leaves what was there, says why, and leaves nothing half written', async () => {
    const fixture = await fixtureWith([planted])
    await mkdir(join(fixture.folder, 'taken.xlsx'))
    expect(await problemOf(exported(fixture, 'identifiable', 'taken.xlsx'))).toBe(
      'reports/cannot-write-is-folder',
    )
    expect(await problemOf(exported(fixture, 'identifiable', 'gone/report.xlsx'))).toBe(
      'reports/cannot-write-no-folder',
    )
    expect(await problemOf(exported(fixture, 'identifiable', `${'n'.repeat(300)}.xlsx`))).toBe(
      'reports/cannot-write-name-too-long',
    )
    expect(await problemOf(exported(fixture, 'identifiable', 'report.txt'))).toBe(
      'reports/not-a-workbook-name',
    )
    expect(readdirSync(fixture.folder)).toEqual(['taken.xlsx'])
    const failed = await fixture.store.db.selectFrom('audit').select('action').execute()
    expect(failed.filter(({ action }) => action === 'report.export-failed')).toHaveLength(2)
  })

  it('is refused inside the register’s own folder', async () => {
    const fixture = await fixtureWith([planted])
    const path = join(fixture.store.folder, 'report.xlsx')
    const work = createReportHandlers(fixture.context)['reports.excel']({
      path,
      filter,
      register: 'identifiable',
      purpose: 'Test',
      publication: false,
    })
    expect(await problemOf(work)).toBe('reports/inside-register')
  })

  it('is refused when it would name people and nobody says what for', async () => {
    const fixture = await fixtureWith([planted])
    const path = join(fixture.folder, 'report.xlsx')
    for (const purpose of [null, '  ']) {
      const input = { path, filter, register: 'identifiable' as const, purpose, publication: false }
      const work = createReportHandlers(fixture.context)['reports.excel'](input)
      expect(await problemOf(work)).toBe('reports/no-purpose')
    }
    expect(readdirSync(fixture.folder)).not.toContain('report.xlsx')
  })
})

describe('a workbook', () => {
  it('replaces the one before, and says of its maker only that it was Accord', async () => {
    const fixture = await fixtureWith([planted])
    writeFileSync(join(fixture.folder, 'report.xlsx'), 'old')
    const path = await exported(fixture, 'pseudonymised')
    const workbook = await opened(path)
    expect([workbook.creator, workbook.lastModifiedBy]).toEqual(['Accord', 'Accord'])
    expect(workbook.created).toEqual(new Date('2026-11-22T12:00:00.000Z'))
    expect(readdirSync(fixture.folder)).toEqual(['report.xlsx'])
    expect(Object.keys(parts(path)).filter((name) => !/\.(xml|rels)$/.test(name))).toEqual([])
  })

  it('of an empty register is whole, and says so', async () => {
    const workbook = await opened(await exported(await fixtureWith([]), 'pseudonymised'))
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Cover', 'Made and received', 'By type of agency', 'Who escalates to whom', 'Open and ended', 'Stage reached',
      'Rung reached', 'Time to resolution', 'Resolution curve', 'Time in each stage', 'Deadlines', 'Over time', 'Grounds',
      'Themes', 'Themes over time', 'Process and handling', 'Stated time', 'Remarks', 'Repeat escalations',
      'Blank fields by agency', 'Blank fields by field', 'Cases', 'Cases by receiver', 'Cases by ground', 'Cases by deadline', 'Cases by stay',
      'Cases over time', 'Cases by form',
    ]) // prettier-ignore
    expect(table(workbook, 'Cases')).toHaveLength(1)
  })
})
