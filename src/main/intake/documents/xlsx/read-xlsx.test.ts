import type { Document, Sheet } from '@shared/domain/document'
import ExcelJS from 'exceljs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readXlsx } from './read-xlsx'

async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  fill(book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}
/** Changes the XML of one part of a workbook. */
function edit(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  return zipSync({ ...parts, [part]: strToU8(change(new TextDecoder().decode(parts[part]))) })
}
const sheets = (document: Document): Sheet[] => document.blocks.filter((block) => block.kind === 'sheet')
const cell = (document: Document, row: number, column: number) =>
  sheets(document)[0]
    ?.rows.find((each) => each.number === row)
    ?.cells.find((each) => each.column === column)
const sheet1 = 'xl/worksheets/sheet1.xml'

describe('reading an Excel workbook', () => {
  it('reads text, numbers and dates as they are shown, with the date as a date', async () => {
    const document = readXlsx(
      await workbook((book) => {
        const sheet = book.addWorksheet('Log')
        sheet.getCell('A2').value = new Date(Date.UTC(2026, 5, 12))
        sheet.getCell('A2').numFmt = 'd mmmm yyyy'
        sheet.getCell('B2').value = 'ENHT'
        sheet.getCell('C2').value = 3
        sheet.getCell('D2').value = new Date(Date.UTC(1899, 11, 30, 14, 30))
        sheet.getCell('D2').numFmt = 'hh:mm'
        sheet.getCell('E2').value = 45
        sheet.getCell('E2').numFmt = '"Stage "0'
      }),
    )
    expect(cell(document, 2, 1)).toEqual({ column: 1, text: '12 June 2026', date: '2026-06-12' })
    expect(cell(document, 2, 2)).toEqual({ column: 2, text: 'ENHT' })
    expect(cell(document, 2, 3)).toEqual({ column: 3, text: '3', number: 3 })
    expect(cell(document, 2, 4)).toMatchObject({ text: '14:30' })
    expect(cell(document, 2, 4)?.date).toBeUndefined()
    expect(sheets(document)[0]).toMatchObject({ id: 's1', name: 'Log' })
  })

  it('counts days from 1904 when the workbook does', async () => {
    const bytes = await workbook((book) => {
      book.properties.date1904 = true
      book.addWorksheet('Log').getCell('A1').value = new Date(Date.UTC(2026, 5, 12))
    })
    expect(cell(readXlsx(bytes), 1, 1)?.date).toBe('2026-06-12')
  })

  it('marks struck cells, and leaves struck parts out of the text', async () => {
    const document = readXlsx(
      await workbook((book) => {
        const sheet = book.addWorksheet('Log')
        sheet.getCell('A1').value = { richText: [{ text: 'Yes', font: { strike: true } }, { text: 'No' }] }
        sheet.getCell('B1').value = 'gone'
        sheet.getCell('B1').font = { strike: true }
      }),
    )
    expect(cell(document, 1, 1)).toMatchObject({
      text: 'No',
      runs: [{ text: 'Yes', struck: true }, { text: 'No' }],
    })
    expect(cell(document, 1, 2)).toMatchObject({ text: 'gone', struck: true })
  })

  it('reads merges, and marks hidden sheets and rows', async () => {
    const document = readXlsx(
      await workbook((book) => {
        const sheet = book.addWorksheet('Log')
        sheet.getCell('A1').value = 'Title'
        sheet.mergeCells('A1:C2')
        sheet.getCell('A5').value = 'hidden row'
        sheet.getRow(5).hidden = true
        book.addWorksheet('Lists', { state: 'veryHidden' }).getCell('A1').value = 'x'
      }),
    )
    expect(cell(document, 1, 1)).toMatchObject({ columnSpan: 3, rowSpan: 2 })
    expect(sheets(document)[0]?.rows.find((row) => row.number === 5)?.hidden).toBe(true)
    expect(sheets(document)[1]?.hidden).toBe(true)
    expect(document.notes.map((note) => note.code)).toContain('hidden-content')
  })

  it('takes the stored result of a formula and never the formula', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('Log')
      sheet.getCell('A1').value = { formula: 'WEBSERVICE("http://example.invalid")', result: 'kept' }
      sheet.getCell('A2').value = { formula: '1+1' }
    })
    const document = readXlsx(bytes)
    expect(cell(document, 1, 1)?.text).toBe('kept')
    expect(cell(document, 2, 1)).toBeUndefined()
  })

  it('keeps text that looks like a formula as text', async () => {
    const bytes = await workbook(
      (book) => (book.addWorksheet('Log').getCell('A1').value = "=cmd|' /C calc'!A0"),
    )
    expect(cell(readXlsx(bytes), 1, 1)?.text).toBe("=cmd|' /C calc'!A0")
  })

  it('refuses cells outside the sheet and reads the rest', async () => {
    const bytes = edit(
      await workbook((book) => (book.addWorksheet('Log').getCell('A1').value = 1)),
      sheet1,
      (xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="2"><c r="ZZZ99999999"><v>5</v></c><c r="B2"><v>6</v></c></row><row r="99999999"><c><v>7</v></c></row></sheetData>',
        ),
    )
    const document = readXlsx(bytes)
    expect(sheets(document)[0]?.rows.map((row) => [row.number, row.cells.length])).toEqual([
      [1, 1],
      [2, 1],
    ])
    expect(document.notes.map((note) => note.code)).toContain('cell-refused')
  })

  it('reads only used cells of a sheet that declares a million empty rows', async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, n) => `<row r="${n + 2}"><c r="A${n + 2}" s="0"/></row>`,
    ).join('')
    const bytes = edit(
      await workbook((book) => (book.addWorksheet('Log').getCell('A1').value = 'x')),
      sheet1,
      (xml) => xml.replace('</sheetData>', `${rows}</sheetData>`),
    )
    expect(sheets(readXlsx(bytes))[0]?.rows).toHaveLength(1)
  })

  it('refuses a DOCTYPE in any part', async () => {
    const good = await workbook((book) => (book.addWorksheet('Log').getCell('A1').value = 'x'))
    for (const part of [sheet1, 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml']) {
      const bytes = edit(good, part, (xml) =>
        xml.replace(/(<\?xml[^>]*\?>)?/, '$1<!DOCTYPE a [<!ENTITY b "c">]>'),
      )
      expect(() => readXlsx(bytes), part).toThrow(/could harm/)
    }
  })
})
