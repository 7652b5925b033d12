import type ExcelJS from 'exceljs'
import { cellText } from './cell-text'
import { heightOfLines, wordLinesAt } from './row-height'
import { headerRow, type Sheet } from './sheet'
import { findingStyle, headerStyle, noteStyle, quietStyle, titleStyle } from './sheet-style'

/** The title of a sheet, what its figures say, what they rest on, and the headings of its table. */
export function writeHeading(
  worksheet: ExcelJS.Worksheet,
  sheet: Sheet,
  headers: readonly string[],
  width: number,
): void {
  const said = [
    { text: sheet.title, style: titleStyle, wide: 1.6 },
    ...(sheet.finding === undefined ? [] : [{ text: sheet.finding, style: findingStyle, wide: 1.1 }]),
    { text: sheet.note, style: noteStyle, wide: 1 },
  ]
  said.forEach(({ text, style, wide }, at) => {
    const row = worksheet.getRow(1 + at)
    row.getCell(1).value = cellText(text)
    row.getCell(1).style = style
    row.height = heightOfLines(wordLinesAt(text, width / wide)) * (at === 0 ? 1.5 : 1)
    if (sheet.columns.length > 1) worksheet.mergeCells(1 + at, 1, 1 + at, sheet.columns.length)
  })
  const header = worksheet.getRow(headerRow)
  header.height = heightOfLines(Math.max(...sheet.columns.map((column) => wordLinesAt(column.header, column.width - 4))))
  headers.forEach((text, index) => {
    header.getCell(index + 1).value = text
    header.getCell(index + 1).style = headerStyle
  })
  const { beyond } = sheet
  if (beyond) {
    worksheet.getRow(headerRow - 1).getCell(beyond.column + 1).value = beyond.heading
    worksheet.getRow(headerRow - 1).getCell(beyond.column + 1).style = quietStyle
    beyond.columns.forEach((column, index) => {
      const cell = header.getCell(beyond.column + index + 1)
      cell.value = column.header
      cell.style = { ...quietStyle, alignment: { vertical: 'middle', horizontal: 'right', wrapText: true } }
    })
  }
  for (let row = 1; row <= headerRow; row += 1) worksheet.getRow(row).commit()
} // prettier-ignore
