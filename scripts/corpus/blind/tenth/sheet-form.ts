import ExcelJS from 'exceljs'
import { fixDates } from '../../../samples/layouts'
import type { Filled, Line } from '../../forms'

const fill = (argb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb } })
const thin = { style: 'thin' as const }
const ruled = { top: thin, left: thin, bottom: thin, right: thin }

function answer(cell: ExcelJS.Cell, { written }: Line, format: string): void {
  const isDate = typeof written.truth === 'string' && /^\d{4}-\d\d-\d\d$/.test(written.truth)
  cell.fill = fill('FFFFF9DB')
  cell.alignment = { wrapText: true, vertical: 'top', horizontal: 'left' }
  if (written.options)
    cell.dataValidation = { type: 'list', allowBlank: true, formulae: [`"${written.options.join(',')}"`] }
  if (isDate) {
    cell.value = new Date(`${written.truth}T00:00:00Z`)
    cell.numFmt = format
  } else if (written.text !== '') cell.value = written.text
}

/** The entry on a sheet: the part’s name up the side, each question beside its answer, the dates real ones. */
export async function entrySheet(filled: Filled, format = 'dd/mm/yyyy'): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Entry', { pageSetup: { fitToPage: true, fitToHeight: 0 } })
  ;[6, 30, 70].forEach((width, n) => {
    sheet.getColumn(n + 1).width = width
  })
  const across = (text: string, font: Partial<ExcelJS.Font>): void => {
    const at = sheet.addRow([text]).number
    sheet.mergeCells(at, 1, at, 3)
    sheet.getCell(at, 1).font = font
    sheet.getCell(at, 1).alignment = { wrapText: true, vertical: 'top' }
  }
  across(filled.board, { bold: true, size: 12, color: { argb: 'FF2D6A4F' } })
  across(filled.title, { bold: true, size: 18 })
  across(filled.guidance, { italic: true, size: 9 })
  sheet.getRow(2).height = 28
  sheet.getRow(3).height = 26
  for (const { heading, lines } of filled.parts) {
    const first = sheet.rowCount + 1
    for (const line of lines) {
      const row = sheet.addRow([])
      row.getCell(2).value = line.label
      row.getCell(2).font = { bold: true }
      row.getCell(2).alignment = { wrapText: true, vertical: 'top' }
      answer(row.getCell(3), line, format)
      for (const cell of [row.getCell(2), row.getCell(3)]) cell.border = ruled
      row.height = line.long ? Math.max(32, 15 * Math.ceil(line.written.text.length / 66 + 0.6)) : 22
    }
    sheet.mergeCells(first, 1, sheet.rowCount, 1)
    const side = sheet.getCell(first, 1)
    side.value = heading
    side.font = { bold: true, size: 8, color: { argb: 'FFFFFFFF' } }
    side.fill = fill('FF2D6A4F')
    side.alignment = { textRotation: 90, vertical: 'middle', horizontal: 'center', wrapText: true }
  }
  return fixDates(new Uint8Array(await book.xlsx.writeBuffer()))
}
