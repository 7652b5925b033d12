import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { z } from 'zod'
import { filtersToText, type FigureFilters } from '../../src/shared/analysis/figure-filters'
import { figureTable, type FigureTable } from '../../src/shared/analysis/figure-table'
import { figureTableNames } from '../../src/shared/analysis/figure-table-names'
import { dateOf } from '../../src/shared/domain/dates'
import { readArguments } from '../../src/main/command-line/arguments'
import { figuresAnswer } from '../../src/main/command-line/commands/figures'
import { createInsightsHandlers } from '../../src/main/register/insights'
import { createBoardReportHandlers } from '../../src/main/reports/board-report/write-board'
import { createReportHandlers } from '../../src/main/reports/handlers'
import { reportFixture, type ReportFixture } from '../../src/main/reports/report-fixture'
import { testClock } from '../../src/main/store/test-register'
import { loadPacks } from '../../src/main/register/protocols/load-packs'
import { agencies, oneCase, oneFilter } from '../support/random-register'
import { recount } from '../support/recount'
import { wordTables, type WordTable } from '../support/word-tables'
import { disagreements, type Shown } from '../support/shown-figures'

/** ACCORD_RUNS=1000 for the long run: choices of filters, ten over each register. */
const runs = Number(process.env['ACCORD_RUNS'] ?? 20)
const { packs } = await loadPacks({ resources: resolve('resources') })
// Reports put grounds in people's own words together; these are in the boards' words.
const [one = '', two = '', three = ''] = packs.get('hertfordshire').grounds.map(({ label }) => label)
const worded: Readonly<Record<string, string>> = { 'Levels of need': one, Roles: two, 'Other & more': three }
const inWords = (labels: readonly string[]) => labels.map((label) => worded[label] ?? label)

const fixtures: ReportFixture[] = []
afterEach(async () => {
  for (const fixture of fixtures.splice(0)) await fixture.close()
})

it('screen, command line, workbook and Word file show the same numbers, and they are those of plain SQL', async () => {
  let done = 0
  let cells = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(oneCase, { minLength: 5, maxLength: 40 }),
      fc.array(fc.tuple(oneFilter, fc.boolean()), { minLength: 10, maxLength: 10 }),
      async (cases, asked) => {
        const given = cases.map((each) => ({ ...each, grounds: inWords(each.grounds ?? []) }))
        const fixture = await reportFixture(given, agencies)
        fixtures.push(fixture)
        for (const [filter, publication] of asked) {
          const ground = filter.ground && inWords(filter.ground)
          cells += await check(fixture, { ...filter, ...(ground ? { ground } : {}) }, publication)
          done += 1
        }
        await fixtures.pop()?.close()
      },
    ),
    // A smaller example would take hours of workbooks to find.
    { numRuns: Math.ceil(runs / 10), endOnFailure: true },
  )
  expect(done).toBeGreaterThanOrEqual(runs)
  expect(cells).toBeGreaterThan(100 * done)
}, 3_600_000)

/** How many figures were compared. */
async function check(fixture: ReportFixture, filter: FigureFilters, publication: boolean): Promise<number> {
  const { context, folder, store } = fixture
  const insights = createInsightsHandlers({ store, clock: testClock, packs, actor: 'Test' })
  const { tables } = await insights['insights.tables']({ filters: filter, publication })
  expect(await fromCommandLine(insights, filter, publication)).toEqual(tables)

  const excel = join(folder, 'figures.xlsx')
  await createReportHandlers(context)['reports.excel']({ path: excel, filter, register: 'none', purpose: null, publication })
  const sheets = await sheetsOf(excel)
  const word = join(folder, 'figures.docx')
  const ids = Object.keys(figureTableNames)
  await createBoardReportHandlers(context, null)['reports.board']({ path: word, filter, publication, tables: ids })
  const written = wordTables(readFileSync(word))
  let compared = 0
  for (const table of tables) {
    const inExcel = sheets.get(table.title) ?? []
    const differ = disagreements(table, inExcel, 'exact')
    expect([table.id, 'Excel', differ.found]).toEqual([table.id, 'Excel', []])
    compared += differ.compared
    // Its curve is a drawing, and a table without rows is a sentence.
    if (table.id === 'curve' || table.rows.length === 0) continue
    const inWord = disagreements(table, rowsOf(written.find(({ caption }) => caption === table.title)), 'written')
    expect([table.id, 'Word', inWord.found]).toEqual([table.id, 'Word', []])
    compared += inWord.compared
  }
  if (!publication) await checkAgainstSql(fixture, filter, sheets, tables)
  return compared
} // prettier-ignore

async function fromCommandLine(
  insights: ReturnType<typeof createInsightsHandlers>,
  filter: FigureFilters,
  publication: boolean,
): Promise<FigureTable[]> {
  const words = ['figures', '--filters', filtersToText(filter), ...(publication ? ['--publication'] : [])]
  const { json } = await figuresAnswer(insights, readArguments(words), dateOf(testClock.now()))
  return z.object({ tables: z.array(figureTable) }).parse(JSON.parse(JSON.stringify(json))).tables
}

/** The tables of a workbook by the title of their sheet, headings first. */
async function sheetsOf(path: string): Promise<Map<string, Shown[][]>> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  return new Map(
    workbook.worksheets.map((sheet) => {
      const rows: Shown[][] = []
      const width = sheet.getRow(4).cellCount
      sheet.eachRow((row, at) => {
        // A row without its label is of the corners a curve is drawn through, beside the table.
        if (at >= 4 && row.getCell(1).value !== null)
          rows.push(Array.from({ length: width }, (_, n) => shown(row.getCell(n + 1).value)))
      })
      return [sheet.getCell('A1').text, rows]
    }),
  )
}

function shown(value: ExcelJS.CellValue): Shown {
  if (typeof value === 'number' || typeof value === 'string') return value
  // The library reads a formula that comes to 0 without its result.
  if (value !== null && typeof value === 'object' && 'formula' in value) return Number(value.result ?? 0)
  return null
}

const rowsOf = (table: WordTable | undefined): Shown[][] => table?.rows.map((row) => [...row]) ?? []

/** Counts of the workbook's own cells against statements written apart from the code that counts them. */
async function checkAgainstSql(
  { store }: ReportFixture,
  filter: FigureFilters,
  sheets: ReadonlyMap<string, Shown[][]>,
  tables: readonly FigureTable[],
): Promise<void> {
  const again = await recount(store, filter, testClock.now().slice(0, 10))
  const column = (id: string, label: string, keys: number) => {
    const table = tables.find((each) => each.id === id)
    const [head = [], ...rows] = sheets.get(table?.title ?? '') ?? []
    const at = head.indexOf(label)
    return Object.fromEntries(
      rows.slice(0, table?.rows.filter(({ total }) => !total).length).flatMap((row) => {
        const key = row.slice(0, keys).map((text) => (text === 'Not recorded' ? 'null' : text)).join('→')
        return row[at] === 0 ? [] : [[key, row[at]]]
      }),
    )
  }
  expect(column('agencies', 'Made', 1)).toEqual(again.made)
  expect(column('agencies', 'Received', 1)).toEqual(again.received)
  expect(column('pairs', 'Escalations', 2)).toEqual(again.pairs)
  expect(column('grounds', 'Escalations', 1)).toEqual(again.grounds)
  const counts = (values: Record<string, unknown>) => Object.values(values).map(Number).sort((a, b) => a - b)
  expect(counts(column('themes', 'Escalations', 1))).toEqual(counts(again.themes))
  expect(counts(column('rungs', 'Reached', 1))).toEqual(counts(again.rung))
  expect(counts(column('status', 'Escalations', 1))).toEqual(counts(again.status))
  expect(counts(column('agency-types', 'Made', 1))).toEqual(counts(again.madeByType))
} // prettier-ignore
