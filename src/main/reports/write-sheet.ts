import { setImmediate } from 'node:timers/promises'
import type ExcelJS from 'exceljs'
import { heightOfLines, linesOf } from './row-height'
import { columnStyle } from './sheet-cells'
import { writeHeading } from './sheet-heading'
import type { Column, Sheet, SheetRow } from './sheet'
import { setPrintArea, sheetOptions, widthOf, widthOfPage } from './sheet-page'
import { quietStyle, totalStyle } from './sheet-style'
import { firstRow, letterOf } from './workbook/figure-formulas'
import { finishSheet } from './workbook/finish-sheet'
import type { PackageWriter } from './workbook/package-writer'
import { cellsXml, rowXml, type PlacedColumn } from './workbook/row-xml'
import { uniqueHeaders } from './workbook/table-part'

const rowsBetweenPauses = 500

/** Writes one sheet, row by row, and closes it. Gives way between batches so that other work goes on. */
export async function writeSheet(workbook: PackageWriter, sheet: Sheet, marking: string): Promise<number> {
  const { columns, beyond, totals = [] } = sheet
  const worksheet = workbook.addWorksheet(sheet.name, sheetOptions(sheet, marking))
  worksheet.columns = columnsOf(sheet)
  const headers = uniqueHeaders(columns.map(({ header }) => header))
  writeHeading(worksheet, sheet, headers, Math.min(widthOf(sheet), widthOfPage))
  const stream = workbook.streamOf(worksheet)
  const outlying = beyond ? placed(workbook, beyond.columns, beyond.column, quietStyle) : []
  const add = (at: number, places: readonly PlacedColumn[], row: SheetRow, lines = 1) => {
    const cells = cellsXml(places, at, row) + cellsXml(outlying, at, beyond?.rows[at - firstRow] ?? [])
    stream.add(rowXml(at, cells, lines > 1 ? heightOfLines(lines) : null))
  }
  const own = placed(workbook, columns)
  let next = firstRow
  for await (const row of sheet.rows) {
    add(next, own, row, linesOf(columns, row))
    next += 1
    if (next % rowsBetweenPauses === 0) await Promise.all([stream.room(), setImmediate()])
  }
  const written = next - firstRow
  // A table without rows has an empty one: its totals are none of its rows.
  const lastRow = firstRow + Math.max(written, 1) - 1
  const bold = placed(workbook, columns, 0, totalStyle)
  totals.forEach((row, at) => add(lastRow + 1 + at, bold, row))
  for (let at = lastRow + totals.length + 1; at < firstRow + (beyond?.rows.length ?? 0); at += 1) add(at, [], [])
  setPrintArea(worksheet, sheet, lastRow + totals.length)
  finishSheet(workbook, worksheet, sheet, headers, lastRow)
  worksheet.commit()
  return written
} // prettier-ignore

const usualWidth = 9.14

function columnsOf({ columns, beyond }: Sheet): Partial<ExcelJS.Column>[] {
  const own = columns.map(({ kind, width }) => ({ width, style: columnStyle(kind) }))
  if (!beyond) return own
  const between = Array.from({ length: beyond.column - columns.length }, () => ({ width: usualWidth }))
  return [...own, ...between, ...beyond.columns.map(({ width }) => ({ width }))]
}

/** Columns side by side from one of the sheet on, with how their cells look. */
function placed(
  workbook: PackageWriter,
  columns: readonly Column[],
  from = 0,
  look: Partial<ExcelJS.Style> = {},
): PlacedColumn[] {
  return columns.map(({ kind }, at) => ({
    ...{ letter: letterOf(from + at), kind },
    style: workbook.styleNumber({ ...columnStyle(kind), ...look }),
  }))
}
