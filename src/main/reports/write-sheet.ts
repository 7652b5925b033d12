import { setImmediate } from 'node:timers/promises'
import type ExcelJS from 'exceljs'
import { dayNumber, type IsoDate } from '@shared/domain/dates'
import { cellText } from './cell-text'
import type { CellValue, Column, ColumnKind, Sheet, SheetRow } from './sheet'
import { headerStyle, noteStyle, pageLayout, titleStyle } from './sheet-style'

type Workbook = ExcelJS.stream.xlsx.WorkbookWriter

/** Title, note, an empty row, then the table: its header row is repeated on every printed page and kept in view. */
const headerRow = 4
const rowsBetweenPauses = 500

const formats: Record<ColumnKind, string | undefined> = {
  text: undefined,
  number: '0',
  decimal: '0.0',
  share: '0.0%',
  date: 'dd/mm/yyyy',
  month: 'mmm yyyy',
}

/** Writes one sheet, row by row, and closes it. Gives way between batches so that other work goes on. */
export async function writeSheet(workbook: Workbook, sheet: Sheet, marking: string): Promise<number> {
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: headerRow, activeCell: `A${headerRow + 1}` }],
    ...pageLayout(marking, `${headerRow}:${headerRow}`),
  })
  worksheet.columns = sheet.columns.map(({ kind, width }) => ({
    width,
    style: {
      ...(formats[kind] === undefined ? {} : { numFmt: formats[kind] }),
      alignment: {
        vertical: 'top',
        wrapText: kind === 'text',
        horizontal: kind === 'text' ? 'left' : 'right',
      },
    },
  }))
  writeHeading(worksheet, sheet)
  let written = 0
  for await (const row of sheet.rows) {
    worksheet.addRow(cells(sheet.columns, row)).commit()
    written += 1
    if (written % rowsBetweenPauses === 0) await setImmediate()
  }
  worksheet.autoFilter = {
    from: { row: headerRow, column: 1 },
    to: { row: headerRow + Math.max(written, 1), column: sheet.columns.length },
  }
  worksheet.commit()
  return written
}

function writeHeading(worksheet: ExcelJS.Worksheet, sheet: Sheet): void {
  const width = sheet.columns.reduce((sum, column) => sum + column.width, 0)
  const title = worksheet.getRow(1)
  title.getCell(1).value = sheet.title
  title.getCell(1).style = titleStyle
  title.height = 24
  const note = worksheet.getRow(2)
  note.getCell(1).value = sheet.note
  note.getCell(1).style = noteStyle
  // Excel does not fit the height of merged cells; about one character to a unit of width is safely generous.
  note.height = 15 * Math.ceil(sheet.note.length / width)
  worksheet.mergeCells(2, 1, 2, sheet.columns.length)
  const header = worksheet.getRow(headerRow)
  sheet.columns.forEach((column, index) => {
    header.getCell(index + 1).value = column.header
    header.getCell(index + 1).style = headerStyle(column.kind)
  })
  for (let row = 1; row <= headerRow; row += 1) worksheet.getRow(row).commit()
}

function cells(columns: readonly Column[], row: SheetRow): (string | number | Date | null)[] {
  return columns.map(({ kind }, index) => cell(kind, row[index] ?? null))
}

/** Excel counts days from 1900 and gets the first two months wrong: earlier dates are written as text. */
const firstExcelDate = '1900-03-01'

function cell(kind: ColumnKind, value: CellValue): string | number | Date | null {
  if (typeof value !== 'string') return value
  if (kind === 'month') return excelDate(`${value.slice(0, 7)}-01`)
  return kind === 'date' ? excelDate(value) : cellText(value)
}

/** exceljs writes the date a moment has in UTC, so midnight UTC is the calendar date itself. */
export function excelDate(date: IsoDate): Date | string {
  return date < firstExcelDate ? date : new Date(dayNumber(date) * 86_400_000)
}
