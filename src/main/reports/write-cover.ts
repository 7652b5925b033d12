import type ExcelJS from 'exceljs'
import { cellText } from './cell-text'
import type { CoverLine } from './cover'
import { heightOfLines, linesAt, wordLinesAt } from './row-height'
import { excelDay } from './sheet-cells'
import { dateStyle, headingStyle, labelStyle, pageLayout, titleStyle, valueStyle } from './sheet-style'

const labelWidth = 32
const valueWidth = 92

/** Writes the first sheet: what the report is, what it rests on, and what its words mean. */
export function writeCover(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  heading: string,
  lines: readonly CoverLine[],
  marking: string,
): void {
  const worksheet = workbook.addWorksheet('Cover', {
    views: [{ state: 'normal', showGridLines: false }],
    ...pageLayout(marking, { fitToHeight: 1 }),
  })
  worksheet.columns = [{ width: labelWidth }, { width: valueWidth }]
  const title = worksheet.addRow([cellText(heading)])
  title.getCell(1).style = titleStyle
  title.height = 28 * wordLinesAt(heading, (labelWidth + valueWidth) / 1.6)
  worksheet.mergeCells(1, 1, 1, 2)
  title.commit()
  for (const line of lines) writeLine(worksheet, line)
  worksheet.commit()
}

function writeLine(worksheet: ExcelJS.Worksheet, line: CoverLine): void {
  if ('heading' in line) {
    const row = worksheet.addRow([line.heading])
    row.height = 28
    row.getCell(1).style = headingStyle
    row.commit()
    return
  }
  const isDate = 'date' in line
  const value = isDate
    ? (excelDay(line.date) ?? line.date)
    : typeof line.value === 'string'
      ? cellText(line.value)
      : line.value
  const row = worksheet.addRow([line.label, value])
  if (typeof value === 'string') row.height = heightOfLines(linesAt(value, valueWidth))
  row.getCell(1).style = labelStyle
  row.getCell(2).style = isDate ? dateStyle : valueStyle
  row.commit()
}
