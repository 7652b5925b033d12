import ExcelJS from 'exceljs'
import { fixDates } from '../../../samples/layouts'
import type { Filled, Line } from '../../forms'

const fill = (argb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb } })

function answer(cell: ExcelJS.Cell, { written }: Line, dates: 'typed' | 'real'): void {
  const isDate = typeof written.truth === 'string' && /^\d{4}-\d\d-\d\d$/.test(written.truth)
  cell.alignment = { wrapText: true, vertical: 'top', horizontal: 'left' }
  if (written.options?.length === 2)
    cell.dataValidation = { type: 'list', allowBlank: true, formulae: ['"Yes,No"'] }
  if (isDate && dates === 'real') {
    cell.value = new Date(`${written.truth}T00:00:00Z`)
    cell.numFmt = 'dd/mm/yyyy'
  } else if (/^\d+$/.test(written.text)) cell.value = Number(written.text)
  else if (written.text !== '') cell.value = written.text
}

/** The record on a sheet: two short questions to a row, a long answer in merged cells below its question. */
export async function recordSheet(filled: Filled, dates: 'typed' | 'real'): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('CR2', { pageSetup: { fitToPage: true, fitToHeight: 0 } })
  ;[24, 34, 24, 34].forEach((width, n) => {
    sheet.getColumn(n + 1).width = width
  })
  let at = 0
  const across = (text: string, font: Partial<ExcelJS.Font>, tint?: string): ExcelJS.Cell => {
    at += 1
    sheet.mergeCells(at, 1, at, 4)
    const cell = sheet.getCell(at, 1)
    if (text !== '') cell.value = text
    cell.font = font
    cell.alignment = { wrapText: true, vertical: 'top', horizontal: 'left' }
    if (tint !== undefined) cell.fill = fill(tint)
    return cell
  }
  const question = (line: Line, column: number): void => {
    const cell = sheet.getCell(at, column)
    cell.value = line.label
    cell.font = { bold: true }
    cell.fill = fill('FFDDEBF7')
    cell.alignment = { wrapText: true, vertical: 'top' }
    answer(sheet.getCell(at, column + 1), line, dates)
  }
  across(filled.title, { bold: true, size: 16 })
  across(filled.board, { size: 12 })
  across(filled.guidance, { italic: true, size: 9 })
  for (const { heading, lines } of filled.parts) {
    across(heading ?? '', { bold: true, color: { argb: 'FFFFFFFF' } }, 'FF1F4E78')
    for (let n = 0; n < lines.length; n++) {
      const [line, next] = lines.slice(n, n + 2)
      if (!line) continue
      if (line.long) {
        across(line.label, { bold: true }, 'FFDDEBF7')
        answer(across('', {}), line, dates)
        sheet.getRow(at).height = 66
        continue
      }
      at += 1
      if ([line, next].some((each) => (each?.label.length ?? 0) > 24)) sheet.getRow(at).height = 46
      question(line, 1)
      if (next && !next.long) {
        question(next, 3)
        n += 1
      }
    }
  }
  return fixDates(new Uint8Array(await book.xlsx.writeBuffer()))
}
