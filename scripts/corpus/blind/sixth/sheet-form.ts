import ExcelJS from 'exceljs'
import { fixDates } from '../../../samples/layouts'
import type { Filled } from '../../forms'

const fill = (argb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb } })

/** The form on a sheet: the question in column B, the answer beside it. */
export async function noteSheet(filled: Filled, dates: 'typed' | 'real'): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Note')
  sheet.getColumn(2).width = 30
  sheet.getColumn(3).width = 70
  let at = 2
  const head = (text: string, size: number) => {
    const cell = sheet.getCell(at, 2)
    cell.value = text
    cell.font = { bold: true, size }
    at += 1
  }
  head(filled.title, 16)
  head(filled.board, 11)
  sheet.getCell(at, 2).value = filled.guidance
  at += 2
  for (const { heading, lines } of filled.parts) {
    if (heading !== null) {
      sheet.mergeCells(at, 2, at, 3)
      sheet.getCell(at, 2).fill = fill('FFF4B183')
      head(heading, 12)
    }
    for (const { label, written } of lines) {
      sheet.getCell(at, 2).value = label
      const cell = sheet.getCell(at, 3)
      const isDate = typeof written.truth === 'string' && /^\d{4}-\d\d-\d\d$/.test(written.truth)
      if (isDate && dates === 'real') {
        cell.value = new Date(`${written.truth}T00:00:00Z`)
        cell.numFmt = 'dd/mm/yyyy'
      } else if (/^\d{1,3}$/.test(written.text)) cell.value = Number(written.text)
      else if (written.text !== '') cell.value = written.text
      cell.alignment = { wrapText: true, vertical: 'top', horizontal: 'left' }
      at += 1
    }
    at += 1
  }
  return fixDates(new Uint8Array(await book.xlsx.writeBuffer()))
}
