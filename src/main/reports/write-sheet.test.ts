import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { parts } from './exported-workbook'
import { writeOneSheet } from './one-sheet'
import { startFile } from './replace-file'
import { cellText } from './cell-text'
import { columnStyle, excelDay } from './sheet-cells'
import { date, month, number, text, type CellValue, type Column, type SheetRow } from './sheet'

const folder = mkdtempSync(join(tmpdir(), 'accord-sheet-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const columns: readonly Column[] = [
  text('Words', 20), number('Count'), date('Day'), month('Month'), { header: 'Share', kind: 'share', width: 9 },
] // prettier-ignore
const dates = fc
  .date({ min: new Date('1900-03-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '=1+1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    ' spaced ',
    '<b>&amp;</b>',
    ']]>',
    '_x000D_',
    'a\tb\nc',
    '"\'',
  ),
)
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { freq: 4 })
const row: fc.Arbitrary<SheetRow> = fc.tuple(
  maybe(words), maybe(fc.integer()), maybe(dates), maybe(dates), maybe(fc.double({ min: 0, max: 1, noNaN: true })),
) // prettier-ignore

/** As the library itself writes the same cells. */
function expected({ kind }: Column, value: CellValue): ExcelJS.CellValue {
  if (typeof value !== 'string') return typeof value === 'number' ? value : null
  if (kind === 'text') return cellText(value)
  const day = excelDay(kind === 'month' ? `${value.slice(0, 7)}-01` : value)
  return day === null ? null : new Date((day - 25_569) * 86_400_000)
}

async function written(rows: readonly SheetRow[], name: string): Promise<string> {
  const path = join(folder, name)
  const file = await startFile(path)
  const sheet = { name: 'Rows', title: 'Rows', note: 'Some', columns, rows }
  await writeOneSheet(file, sheet, 'OFFICIAL', '2026-11-22T12:00:00.000Z')
  await file.keep()
  return path
}

describe('the rows of a sheet', () => {
  it('come back from the file as exceljs reads what it would have written itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        const own = new ExcelJS.Workbook()
        await own.xlsx.readFile(await written(rows, 'own.xlsx'))
        const path = join(folder, 'bare.xlsx')
        const bare = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true })
        const sheet = bare.addWorksheet('Rows')
        sheet.columns = columns.map(({ kind, width }) => ({ width, style: columnStyle(kind) }))
        for (let at = 0; at < 4; at += 1) sheet.addRow(['-']).commit()
        for (const values of rows)
          sheet
            .addRow(columns.map((column, at) => expected(column, values[at] ?? null) ?? undefined))
            .commit()
        sheet.commit()
        await bare.commit()
        const copy = new ExcelJS.Workbook()
        await copy.xlsx.readFile(path)
        rows.forEach((_, n) =>
          columns.forEach((_column, at) => {
            const [mine, theirs] = [own, copy].map((book) =>
              book.getWorksheet('Rows')?.getCell(5 + n, 1 + at),
            )
            expect(mine?.value ?? null).toEqual(theirs?.value ?? null)
            if (mine?.value !== null) expect(mine?.style).toEqual(theirs?.style)
          }),
        )
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  it('are as tall as their longest text, and say of a month no day', async () => {
    const path = await written([['word '.repeat(30), 1, null, '1871-05-23', null], ['short', null, null, null, null]], 'tall.xlsx')
    const xml = parts(path)['xl/worksheets/sheet1.xml'] ?? ''
    expect(xml).toContain('<row r="5" ht="121" customHeight="1">')
    expect(xml).toContain('<row r="6"><c r="A6"')
    expect(xml).toContain('1871-05-01')
    expect(xml).not.toContain('23')
  }, 30_000) // prettier-ignore
})
