import { posix } from 'node:path'
import type { Workbook } from 'exceljs'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestCase } from '../../store/repositories/figures-test-cases'
import { removeTestFolders } from '../../store/test-register'
import { exported, opened, parts, shown } from '../exported-workbook'
import { reportFixture, type ReportFixture } from '../report-fixture'

const hostile = '=1+1 <&"\'> O’Brien \u0001\u202E'
const cases: TestCase[] = Array.from({ length: 40 }, (_, n) => ({
  made: n % 3 === 0 ? hostile : `Agency ${n % 5}`,
  received: [`Agency ${(n + 1) % 7}`],
  raisedOn: `2025-${String(1 + (n % 12)).padStart(2, '0')}-11`,
  status: n % 4 === 0 ? 'open' : 'resolved',
  resolvedOn: `2026-01-${String(1 + (n % 28)).padStart(2, '0')}`,
  stage: 1 + (n % 3),
  resolvedStage: 1,
  workingDays: n,
  calendarDays: n + 3,
  grounds: ['Levels of need / threshold'],
  themes: ['threshold'],
  clocks: [{ what: 'Speak', state: n % 2 === 0 ? 'met' : 'met-late', dueOn: null }],
}))
let fixture: ReportFixture
let files: Record<string, string>
let workbook: Workbook
beforeAll(async () => {
  fixture = await reportFixture(cases)
  const path = await exported(fixture, 'pseudonymised')
  files = parts(path)
  workbook = await opened(path)
})
afterAll(async () => {
  await fixture.close()
  removeTestFolders()
})

const attributes = (xml: string): Record<string, string> =>
  Object.fromEntries(
    [...xml.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)]),
  )
const unescaped = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&') // prettier-ignore
const elements = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>`, 'g'))].map(([found]) => attributes(found))
const contents = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'gs'))].map(([, inside = '']) => inside)
const named = (pattern: RegExp) => Object.keys(files).filter((name) => pattern.test(name))

describe('the package of a workbook', () => {
  it('is well formed, every part known by its type and reached by one relationship, and none leads nowhere', () => {
    for (const xml of Object.values(files)) expect(() => new SaxesParser({ xmlns: true }).write(xml).close()).not.toThrow()
    const types = elements(files['[Content_Types].xml'] ?? '', 'Override').map(({ PartName }) => PartName)
    const overridden = named(/^xl\/.*\.xml$|^docProps/).map((name) => `/${name}`)
    expect(types.toSorted()).toEqual(overridden.toSorted())
    const reached: string[] = []
    for (const rels of named(/\.rels$/)) {
      const from = posix.dirname(posix.dirname(rels))
      const found = elements(files[rels] ?? '', 'Relationship')
      expect(new Set(found.map(({ Id }) => Id)).size).toBe(found.length)
      reached.push(...found.map(({ Target = '' }) => posix.join(from, Target)))
    }
    expect(reached.toSorted()).toEqual(named(/^(xl|docProps)\/.*\.xml$/).toSorted())
  }, 30_000) // prettier-ignore

  it('refers from each sheet only to what the sheet is related to, in the order the format has', () => {
    for (const sheet of named(/^xl\/worksheets\/sheet\d+\.xml$/)) {
      const xml = files[sheet] ?? ''
      const used = [...xml.matchAll(/r:id="([^"]*)"/g)].map(([, id]) => id)
      const rels = elements(files[sheet.replace('worksheets/', 'worksheets/_rels/').concat('.rels')] ?? '', 'Relationship')
      expect(used.toSorted(), sheet).toEqual(rels.map(({ Id }) => Id).toSorted())
      const order = ['sheetData', 'mergeCells', 'pageMargins', 'pageSetup', 'headerFooter', 'colBreaks', 'drawing', 'tableParts']
      const found = order.map((name) => xml.indexOf(`<${name}`)).filter((at) => at >= 0)
      expect(found, sheet).toEqual(found.toSorted((a, b) => a - b))
    }
  }, 30_000) // prettier-ignore

  it('has every sheet but the cover a named table whose headings are its cells, none merged', () => {
    const tables = named(/^xl\/tables\//).map((name) => files[name] ?? '')
    expect(tables).toHaveLength(workbook.worksheets.length - 1)
    expect(new Set(tables.map((xml) => elements(xml, 'table')[0]?.['displayName'])).size).toBe(tables.length)
    workbook.worksheets.slice(1).forEach((sheet, at) => {
      const xml = tables.find((one) => elements(one, 'table')[0]?.['id'] === String(at + 1)) ?? ''
      const [about = {}] = elements(xml, 'table')
      expect(about['ref']).toMatch(/^A4:[A-Z]+\d+$/)
      expect(elements(xml, 'autoFilter')[0]?.['ref']).toBe(about['ref'])
      const headings = elements(xml, 'tableColumn').map(({ name }) => name)
      expect(headings).toEqual(headings.map((_, index) => sheet.getRow(4).getCell(index + 1).text))
      expect(new Set(headings.map((name) => name?.toLowerCase())).size).toBe(headings.length)
      expect(elements(xml, 'x14:table')[0]?.['altText']).toBe(sheet.getRow(1).getCell(1).text)
      for (let row = 4; row <= sheet.rowCount; row += 1)
        sheet.getRow(row).eachCell((cell) => expect(cell.isMerged, `${sheet.name} ${cell.address}`).toBe(false))
    })
  }, 30_000) // prettier-ignore

  it('has charts of the sheets that deserve one, each drawn from cells that hold what it remembers', () => {
    expect(named(/^xl\/charts\//)).toHaveLength(8)
    const sheets = new Set<string>()
    for (const name of named(/^xl\/charts\//)) {
      const xml = files[name] ?? ''
      for (const reference of [...contents(xml, 'c:strRef'), ...contents(xml, 'c:numRef')]) {
        const [, sheet = '', column = '', from = '', to = from] = /^'(.+)'!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(unescaped(contents(reference, 'c:f')[0] ?? '')) ?? []
        sheets.add(sheet)
        const rows = Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at)
        const cells = rows.map((row) => shown(workbook.getWorksheet(sheet)?.getCell(`${column}${row}`).value ?? null))
        const remembered = new Map([...reference.matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)<\/c:v>/gs)].map(([, at, text = '']) => [Number(at), unescaped(text)]))
        const clean = (text: unknown) => String(text).replace('\u202E', '')
        expect(cells.map((_, at) => remembered.get(at) ?? null), name).toEqual(cells.map((cell) => (cell === null ? null : clean(cell))))
      }
      expect(contents(xml, 'c:title').length, name).toBeGreaterThanOrEqual(3)
    }
    expect([...sheets].toSorted()).toEqual(['Deadlines', 'Grounds', 'Made and received', 'Over time', 'Resolution curve', 'Stage reached', 'Themes'])
  }, 30_000) // prettier-ignore

  it('says of every chart what it shows to somebody who does not see it, and tells series apart by pattern', () => {
    for (const name of named(/^xl\/drawings\/[^_]/))
      for (const { descr } of elements(files[name] ?? '', 'xdr:cNvPr'))
        expect(descr?.length).toBeGreaterThan(40)
    const made = named(/^xl\/charts\//).map((name) => files[name] ?? '').find((xml) => xml.includes("'Made and received'") || xml.includes('&#39;Made and received')) ?? '' // prettier-ignore
    expect(elements(made, 'a:pattFill')).toHaveLength(1)
  }, 30_000)
})
