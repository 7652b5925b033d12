import { setImmediate } from 'node:timers/promises'
import type ExcelJS from 'exceljs'
import { heightOfLines, linesOf } from './row-height'
import { cellsOfRow, columnStyle } from './sheet-cells'
import { writeHeading } from './sheet-heading'
import { headerRow, type Beyond, type Column, type Sheet, type SheetRow } from './sheet'
import { setPrintArea, sheetOptions, widthOf, widthOfPage } from './sheet-page'
import { quietStyle, totalStyle } from './sheet-style'
import { finishSheet } from './workbook/finish-sheet'
import type { PackageWriter } from './workbook/package-writer'
import { uniqueHeaders } from './workbook/table-part'

const rowsBetweenPauses = 500

/** Writes one sheet, row by row, and closes it. Gives way between batches so that other work goes on. */
export async function writeSheet(workbook: PackageWriter, sheet: Sheet, marking: string): Promise<number> {
  const worksheet = workbook.addWorksheet(sheet.name, sheetOptions(sheet, marking))
  worksheet.columns = columnsOf(sheet)
  const headers = uniqueHeaders(sheet.columns.map(({ header }) => header))
  writeHeading(worksheet, sheet, headers, Math.min(widthOf(sheet), widthOfPage))
  let written = 0
  for await (const row of sheet.rows) {
    const added = worksheet.addRow(cellsOfRow(sheet.columns, row))
    const lines = linesOf(sheet.columns, row)
    if (lines > 1) added.height = heightOfLines(lines)
    writeBeyond(added, sheet.beyond, written)
    added.commit()
    written += 1
    if (written % rowsBetweenPauses === 0) await setImmediate()
  }
  const lastRow = headerRow + Math.max(written, 1)
  // A table without rows has an empty one: its totals are none of its rows.
  if (written === 0) worksheet.getRow(lastRow).commit()
  const totals = sheet.totals ?? []
  for (const row of totals) writeTotal(worksheet, sheet.columns, row)
  for (let at = written; at < (sheet.beyond?.rows.length ?? 0); at += 1) {
    const added = worksheet.addRow([])
    writeBeyond(added, sheet.beyond, at)
    added.commit()
  }
  setPrintArea(worksheet, sheet, lastRow + totals.length)
  finishSheet(workbook, worksheet, sheet, headers, lastRow)
  worksheet.commit()
  return written
}

const usualWidth = 9.14

function columnsOf({ columns, beyond }: Sheet): Partial<ExcelJS.Column>[] {
  const own = columns.map(({ kind, width }) => ({ width, style: columnStyle(kind) }))
  if (!beyond) return own
  const between = Array.from({ length: beyond.column - columns.length }, () => ({ width: usualWidth }))
  return [...own, ...between, ...beyond.columns.map(({ width }) => ({ width }))]
}

function writeBeyond(row: ExcelJS.Row, beyond: Beyond | undefined, at: number): void {
  const values = beyond?.rows[at]
  if (!beyond || !values) return
  cellsOfRow(beyond.columns, values).forEach((value, index) => {
    const cell = row.getCell(beyond.column + index + 1)
    cell.value = value
    cell.style = { ...columnStyle(beyond.columns[index]?.kind ?? 'number'), ...quietStyle }
  })
}

function writeTotal(worksheet: ExcelJS.Worksheet, columns: readonly Column[], values: SheetRow): void {
  const row = worksheet.addRow(cellsOfRow(columns, values))
  columns.forEach(({ kind }, index) => {
    row.getCell(index + 1).style = { ...columnStyle(kind), ...totalStyle }
  })
  row.commit()
}
