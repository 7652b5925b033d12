import { setImmediate } from 'node:timers/promises'
import type ExcelJS from 'exceljs'
import { dayNumber, type IsoDate } from '@shared/domain/dates'
import { cellText } from './cell-text'
import { headerRow, type CellValue, type Column, type ColumnKind, type Sheet, type SheetRow } from './sheet'
import { heightOfLines, linesOf } from './row-height'
import { headerStyle, noteStyle, pageLayout, titleStyle, totalStyle } from './sheet-style'

type Workbook = ExcelJS.stream.xlsx.WorkbookWriter

const rowsBetweenPauses = 500
/** What one page takes, in characters, before the print is too small to read. */
const widthOfPage = 200

const formats: Record<ColumnKind, string | undefined> = {
  text: undefined,
  number: '#,##0',
  decimal: '0.0',
  signed: '+0;-0;0',
  share: '0.0%',
  percent: '0%',
  date: 'dd/mm/yyyy',
  month: 'mmm yyyy',
}

/** Writes one sheet, row by row, and closes it. Gives way between batches so that other work goes on. */
export async function writeSheet(workbook: Workbook, sheet: Sheet, marking: string): Promise<number> {
  const width = sheet.columns.reduce((sum, column) => sum + column.width, 0)
  const pagesWide = Math.ceil(width / widthOfPage)
  // On a sheet wider than a page the first column is repeated to say which row this is; its title would be cut off
  // there, so it goes into the page header instead.
  const wide = pagesWide > 1
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: wide ? 1 : 0, ySplit: headerRow, activeCell: `A${headerRow + 1}` }],
    ...pageLayout(marking, {
      fitToWidth: pagesWide,
      printTitlesRow: `${headerRow}:${headerRow}`,
      ...(wide ? { printTitlesColumn: 'A:A' } : {}),
    }),
  })
  worksheet.columns = sheet.columns.map(({ kind, width: characters }) => ({
    width: characters,
    style: {
      ...(formats[kind] === undefined ? {} : { numFmt: formats[kind] }),
      alignment:
        kind === 'text'
          ? { vertical: 'top', wrapText: true, horizontal: 'left', indent: 1 }
          : { vertical: 'top', horizontal: 'right' },
    },
  }))
  writeHeading(worksheet, sheet, width)
  let written = 0
  for await (const row of sheet.rows) {
    const added = worksheet.addRow(cells(sheet.columns, row))
    const lines = linesOf(sheet.columns, row)
    if (lines > 1) added.height = heightOfLines(lines)
    added.commit()
    written += 1
    if (written % rowsBetweenPauses === 0) await setImmediate()
  }
  const lastRow = headerRow + Math.max(written, 1)
  // A table without rows has an empty one: its totals are none of its rows.
  if (written === 0) worksheet.getRow(lastRow).commit()
  for (const row of sheet.totals ?? []) writeTotal(worksheet, sheet.columns, row)
  worksheet.autoFilter = {
    from: { row: headerRow, column: 1 },
    to: { row: lastRow, column: sheet.columns.length },
  }
  if (wide) {
    worksheet.headerFooter.oddHeader = `&L${sheet.title.replaceAll('&', '&&')}`
    const lastColumn = worksheet.getColumn(sheet.columns.length).letter
    // The library puts the dollar before the column only, and a print area must be absolute.
    worksheet.pageSetup.printArea = `A$${headerRow}:${lastColumn}$${lastRow}`
  }
  worksheet.commit()
  return written
}

function writeHeading(worksheet: ExcelJS.Worksheet, sheet: Sheet, width: number): void {
  const title = worksheet.getRow(1)
  title.getCell(1).value = sheet.title
  title.getCell(1).style = titleStyle
  title.height = 24
  const note = worksheet.getRow(2)
  note.getCell(1).value = sheet.note
  note.getCell(1).style = noteStyle
  note.height = heightOfLines(Math.ceil(sheet.note.length / Math.min(width, widthOfPage)))
  worksheet.mergeCells(2, 1, 2, sheet.columns.length)
  const header = worksheet.getRow(headerRow)
  header.height = heightOfLines(
    sheet.columns.some((column) => column.header.length > column.width - 4) ? 2 : 1,
  )
  sheet.columns.forEach((column, index) => {
    header.getCell(index + 1).value = column.header
    header.getCell(index + 1).style = headerStyle
  })
  for (let row = 1; row <= headerRow; row += 1) worksheet.getRow(row).commit()
}

function writeTotal(worksheet: ExcelJS.Worksheet, columns: readonly Column[], values: SheetRow): void {
  const row = worksheet.addRow(cells(columns, values))
  columns.forEach(({ kind }, index) => {
    const cell = row.getCell(index + 1)
    cell.style = { ...cell.style, ...totalStyle, numFmt: formats[kind] ?? '' }
  })
  row.commit()
}

type Written = string | number | Date | ExcelJS.CellFormulaValue | null

function cells(columns: readonly Column[], row: SheetRow): Written[] {
  return columns.map(({ kind }, index) => cell(kind, row[index] ?? null))
}

/** Excel counts days from 1900 and gets the first two months wrong: earlier dates are written as text. */
const firstExcelDate = '1900-03-01'

function cell(kind: ColumnKind, value: CellValue): Written {
  if (value !== null && typeof value === 'object') return { formula: value.formula, result: value.result }
  if (typeof value !== 'string') return value
  if (kind === 'month') return excelDate(`${value.slice(0, 7)}-01`)
  return kind === 'date' ? excelDate(value) : cellText(value)
}

/** exceljs writes the date a moment has in UTC, so midnight UTC is the calendar date itself. */
export function excelDate(date: IsoDate): Date | string {
  return date < firstExcelDate ? date : new Date(dayNumber(date) * 86_400_000)
}
