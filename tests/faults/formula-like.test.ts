import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import ExcelJS from 'exceljs'
import { textContent } from 'domutils'
import { parseDocument } from 'htmlparser2'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { SubgroupFindings } from '../../src/shared/analysis/subgroup-findings'
import { boardPaper } from '../../src/shared/board-report/board-paper'
import { loadPacks } from '../../src/main/register/protocols/load-packs'
import { figuresFor } from '../../src/main/register/insights'
import { boardReport, createBoardReportHandlers } from '../../src/main/reports/board-report/write-board'
import { everyCase, exported, opened, parts, table } from '../../src/main/reports/exported-workbook'
import { writeOneSheet } from '../../src/main/reports/one-sheet'
import { writeHtml } from '../../src/main/reports/printed/write-html'
import { startFile } from '../../src/main/reports/replace-file'
import { reportFixtures } from '../../src/main/reports/report-fixture'
import { subgroupPaper } from '../../src/main/reports/returns/subgroup-paper'
import { subgroupSheets } from '../../src/main/reports/returns/subgroup-sheets'
import { writeReturnTemplate } from '../../src/main/reports/returns/write-template'
import { writeWord } from '../../src/main/reports/word/write-word'
import { tableToCopy } from '../../src/renderer/ui/charts/table-copy'
import { wordText } from '../support/word-tables'
import { importInto, sampleRegister } from '../support/sample-register'

/** F01: text that a spreadsheet would take for a formula, in every file and copy that leaves Accord. */
const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹢', '﹣', '﹦', '﹫']
const hostile = [
  ...signs.map((sign) => `${sign}1+1`),
  ...signs.map((sign) => `${sign}HYPERLINK("http://x.test","y")`),
  "=cmd|' /C calc'!A0", '\t=1', ' =1', '\uFEFF=1', '\u200B=1', '\u00A0=1', '|x', '%x',
] // prettier-ignore
/** What a file name can hold. */
const named = hostile.filter((text) => !/["/\\|\t\u200B\uFEFF]/.test(text))

const { having, close } = reportFixtures()
afterEach(close)
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-formula-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Every text a workbook holds, and that none of it is a formula; Accord's own only add, subtract and divide cells. */
async function textsOf(path: string): Promise<Set<string>> {
  for (const [name, xml] of Object.entries(parts(path)))
    for (const [, formula = ''] of xml.matchAll(/<f(?: [^>]*)?>([^<]*)</g))
      expect(formula, name).toMatch(/^[A-Z0-9$:()+/-]+$/)
  const texts = new Set<string>()
  for (const sheet of (await opened(path)).worksheets)
    sheet.eachRow((row) => row.eachCell(({ value }) => typeof value === 'string' && texts.add(value)))
  return texts
}

const found: SubgroupFindings = {
  years: hostile.slice(0, 2),
  agencies: hostile.map((name) => ({
    name,
    years: hostile.slice(0, 2).map(() => ({ state: 'nil' as const, made: 0, received: 0, formsMade: 1, formsReceived: 1 })),
  })),
  themes: hostile.map((label) => ({ theme: label, label, years: hostile.slice(0, 2).map(() => ({ made: 1, received: 1, forms: 1, agencies: 1 })) })),
  issues: hostile.map((text) => ({ agency: text, theme: null, label: text, text })),
  silence: { silent: hostile, nil: hostile, noThemes: hostile, onRegisterOnly: hostile },
  sentences: hostile,
} // prettier-ignore

describe('F01 text that a spreadsheet would take for a formula', () => {
  const cases = hostile.flatMap((text) =>
    [1, 2].map(() => ({ ...{ name: text, reason: text, outcome: text, made: text }, received: [`${text} `], grounds: [text], stageName: text })),
  ) // prettier-ignore

  it('is text in the workbook of a register, whether or not it is identifiable', async () => {
    const fixture = await having(cases)
    const identifiable = await exported(fixture, 'identifiable')
    const texts = await textsOf(identifiable)
    for (const text of hostile) expect([...texts]).toContain(text)
    const rows = table(await opened(identifiable), 'Cases')
    const at = rows[0]?.indexOf('Reason for dispute') ?? -1
    expect(new Set(rows.slice(1).map((row) => row[at]))).toEqual(new Set(hostile))
    const coded = await textsOf(await exported(fixture, 'pseudonymised', 'coded.xlsx'))
    for (const text of hostile) expect([...coded]).toContain(text)
  }, 60_000)

  it('is text in the report to the board, in Word and on the pages a PDF is printed from', async () => {
    const fixture = await having(cases)
    const path = join(fixture.folder, 'board.docx')
    const asked = { filter: everyCase, publication: false }
    await createBoardReportHandlers(fixture.context, null)['reports.board']({ path, ...asked })
    const word = wordText(readFileSync(path))
    const figures = await figuresFor(fixture.context, everyCase)
    const { page } = writeHtml(boardPaper(await boardReport(fixture.context, asked, figures)))
    const printed = textContent(parseDocument(page).children)
    for (const text of hostile) expect(word).toContain(text.trim())
    for (const text of hostile) expect(printed).toContain(text.trim())
  }, 60_000)

  it('is text in what the subgroup is sent, workbook and Word', async () => {
    for (const sheet of subgroupSheets(found, 'Board')) {
      const path = join(folder, `${sheet.name}.xlsx`)
      const file = await startFile(path)
      await writeOneSheet(file, sheet, 'OFFICIAL', '2026-11-22T12:00:00.000Z')
      await file.keep()
      const texts = [...(await textsOf(path))]
      for (const text of hostile) expect(texts.some((one) => one.includes(text)), `${sheet.name} ${text}`).toBe(true)
    }
    const paper = subgroupPaper(found, { board: 'Board', producedAt: '2026-11-22T12:00:00.000Z' })
    const word = wordText(await writeWord(paper))
    for (const text of hostile) expect(word).toContain(text.trim())
  }, 60_000) // prettier-ignore

  it('is text in the return an agency is asked to fill in', async () => {
    const { packs } = await loadPacks({ resources: resolve('resources') })
    for (const name of hostile) {
      const path = join(folder, 'return.xlsx')
      const template = { pack: packs.get('northmere'), round: 'r', agency: { id: 'a', name }, agencies: hostile }
      const period = { from: '2025-04-01', to: '2026-03-31' }
      writeFileSync(path, await writeReturnTemplate({ ...template, period, dueOn: '2026-04-24' }))
      const workbook = new ExcelJS.Workbook()
      await workbook.xlsx.readFile(path)
      const texts: string[] = []
      for (const sheet of workbook.worksheets)
        sheet.eachRow((row) => row.eachCell((cell) => {
          expect(cell.type, `${sheet.name} ${cell.address}`).not.toBe(ExcelJS.ValueType.Formula)
          if (typeof cell.value === 'string') texts.push(cell.value)
        }))
      expect(texts).toContain(name)
    }
  }, 120_000) // prettier-ignore

  it('is text in the report of an import', async () => {
    const register = await sampleRegister()
    const paths = named.map((name) => join(folder, `${name}.txt`))
    for (const path of paths) writeFileSync(path, 'Nothing that is a form.')
    const batch = register.newBatch()
    await register.imports.begin(batch, paths)
    const { items, left } = await importInto(register, paths, batch)
    await register.imports.end(batch, { items, left, cancelled: false })
    const path = join(folder, 'import.xlsx')
    await register.imports.saveReport(batch, path)
    const texts = [...(await textsOf(path))]
    for (const name of named) expect(texts.some((text) => text.includes(`${name}.txt`)), name).toBe(true)
    await register.close()
  }, 120_000) // prettier-ignore

  const copied = tableToCopy({
    ...{ caption: 'Made', head: ['Agency', 'Made'], numbers: [1] },
    rows: hostile.map((text) => ({ key: text, cells: [{ text }, { text: '1' }] })),
  })

  it('is text in a copied table: marked as such in its cells, and as lines begun by no sign', () => {
    const lines = copied.text.split('\r\n').slice(1)
    for (const line of lines) expect(line).not.toMatch(/^[\s\u200B]*[=+\-@＝＋－＠﹢﹣﹦﹫]/)
    expect(copied.html.match(/sdnum="2057;0;@" style="mso-number-format:'\\@'/g)).toHaveLength(
      hostile.length + 2,
    )
  })

  it.skipIf(!existsSync('/usr/bin/soffice'))('is pasted by LibreOffice as text', () => {
    writeFileSync(join(folder, 'copied.html'), `<meta charset="utf-8">${copied.html}`)
    const asWorkbook = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--infilter=HTML (StarCalc)']
    execFileSync('/usr/bin/soffice', [`-env:UserInstallation=file://${folder}/office`, '--headless', ...asWorkbook, '--outdir', folder, join(folder, 'copied.html')], { stdio: 'ignore', timeout: 100_000 })
    expect(Object.values(parts(join(folder, 'copied.xlsx'))).join('')).not.toMatch(/<f[ >]/)
  }, 120_000) // prettier-ignore
})
