import ExcelJS from 'exceljs'
import { fixDates } from '../../../samples/layouts'
import type { Filled } from '../../forms'

/** A form in a workbook: questions in the first column, answers in cells merged over the next three. */
export async function sheetForm(filled: Filled, realDates: boolean): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Notification', { views: [{ showGridLines: false }] })
  sheet.getColumn('A').width = 38
  for (const column of ['B', 'C', 'D']) sheet.getColumn(column).width = 26
  const wide = (row: number, value: string): ExcelJS.Cell => {
    sheet.mergeCells(`A${row}:D${row}`)
    const cell = sheet.getCell(`A${row}`)
    cell.value = value
    return cell
  }
  wide(1, filled.board).font = { bold: true, size: 12 }
  wide(2, filled.title).font = { bold: true, size: 16 }
  wide(3, filled.guidance).font = { italic: true }
  let row = 5
  for (const { heading, lines } of filled.parts) {
    if (heading !== null) {
      const head = wide(row++, heading)
      head.font = { bold: true, color: { argb: 'FFFFFFFF' } }
      head.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF4B2E83' } }
    }
    for (const { field, label, long, written: { text, truth, options } } of lines) {
      sheet.getCell(`A${row}`).value = label
      sheet.getCell(`A${row}`).font = { bold: true }
      sheet.mergeCells(`B${row}:D${row}`)
      const answer = sheet.getCell(`B${row}`)
      const real = realDates && typeof truth === 'string' && /^\d{4}-\d\d-\d\d$/.test(truth)
      if (real) {
        answer.value = new Date(`${truth}T00:00:00Z`)
        answer.numFmt = 'dd/mm/yyyy'
      } else if (text !== '') answer.value = field === 'outcome.timeTaken' ? Number(text) : text
      if (options) answer.dataValidation = { type: 'list', allowBlank: true, formulae: [`"${options.join(',')}"`] }
      answer.alignment = { wrapText: true, vertical: 'top', horizontal: 'left' }
      if (long) sheet.getRow(row).height = 90
      row++
    }
    row++
  }
  return fixDates(new Uint8Array(await book.xlsx.writeBuffer()))
} // prettier-ignore
