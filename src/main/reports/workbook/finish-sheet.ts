import type ExcelJS from 'exceljs'
import { element } from '../printed/element'
import { headerRow, type Sheet } from '../sheet'
import { chartPart } from './chart-part'
import { drawingPart } from './drawing-part'
import { letterOf } from './figure-formulas'
import type { PackageWriter, Relation } from './package-writer'
import { tablePart } from './table-part'

/** Makes the rows of a sheet a table, and puts its charts beside it. To be called before the sheet is closed. */
export function finishSheet(
  workbook: PackageWriter,
  worksheet: ExcelJS.Worksheet,
  sheet: Sheet,
  headers: readonly string[],
  lastRow: number,
): void {
  const { charts = [], title, note, finding, columns } = sheet
  const table = tablePart({
    ...{ number: workbook.next('tables'), headers, title, note },
    ref: `A${headerRow}:${letterOf(columns.length - 1)}${lastRow}`,
  })
  workbook.addPart(table)
  const relations: Relation[] = [{ id: 'rId1', type: 'table', to: table.name }]
  const tables = element('tableParts', { count: 1 }, element('tablePart', { 'r:id': 'rId1' }))
  if (charts.length === 0) {
    workbook.endSheetWith(worksheet, tables, relations)
    return
  }
  const parts = charts.map((chart) => {
    const part = chartPart(workbook.next('charts'), sheet.name, chart, chart.title === finding)
    workbook.addPart(part)
    return part.name
  })
  const place = { column: columns.length + 1, row: headerRow }
  const drawing = drawingPart({ number: workbook.next('drawings'), charts, parts, ...place })
  workbook.addPart(drawing)
  relations.push({ id: 'rId2', type: 'drawing', to: drawing.name })
  // The charts begin a page of their own.
  const page = element('brk', { id: columns.length, max: 1_048_575, man: 1 })
  workbook.endSheetWith(
    worksheet,
    element('colBreaks', { count: 1, manualBreakCount: 1 }, page) + element('drawing', { 'r:id': 'rId2' }) + tables,
    relations,
  )
} // prettier-ignore
