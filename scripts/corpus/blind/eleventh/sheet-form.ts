import ExcelJS from 'exceljs'
import { fieldDefinition } from '../../../../src/shared/domain/fields'
import { fixDates } from '../../../samples/layouts'
import type { Filled, Line } from '../../forms'

const fill = (argb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb } })
function note({ field, long, written: { options } }: Line): string {
  if (options) return 'Choose from the list'
  if (field !== null && fieldDefinition(field).kind === 'date') return 'dd/mm/yyyy'
  return long && field !== 'subject.address' ? 'As much as you need' : ''
}

function answer(cell: ExcelJS.Cell, { written }: Line, dates: string | null): void {
  cell.border = { bottom: { style: 'medium', color: { argb: 'FF7A4419' } } }
  cell.alignment = { wrapText: true, vertical: 'top', horizontal: 'left' }
  if (written.options)
    cell.dataValidation = { type: 'list', allowBlank: true, formulae: [`"${written.options.join(',')}"`] }
  if (dates !== null && typeof written.truth === 'string' && /^\d{4}-\d\d-\d\d$/.test(written.truth)) {
    cell.value = new Date(`${written.truth}T00:00:00Z`)
    cell.numFmt = dates
  } else if (written.text !== '') cell.value = written.text
}

/** The letter as a workbook: how to use it on the first sheet, on the second the questions, their numbers and notes. */
export async function letterSheet({ board, title, guidance, parts }: Filled, dates: string | null): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const front = book.addWorksheet('How to use')
  for (const each of [board, title, guidance, 'Fill in the yellow sheet and save it under the initials of the person.']) front.addRow([each])
  front.getColumn(1).width = 90
  const sheet = book.addWorksheet('Letter', { properties: { tabColor: { argb: 'FFFFD166' } }, pageSetup: { fitToPage: true, fitToHeight: 0 } })
  ;[5, 44, 66, 18].forEach((width, n) => {
    sheet.getColumn(n + 1).width = width
  })
  sheet.addRow([title]).font = { bold: true, size: 15, color: { argb: 'FF7A4419' } }
  sheet.addRow([board])
  sheet.addRow([])
  let number = 0
  for (const { heading, lines } of parts) {
    const head = sheet.addRow([null, heading?.toUpperCase()])
    head.getCell(2).font = { bold: true, color: { argb: 'FFFFFFFF' } }
    for (const column of [1, 2, 3, 4]) head.getCell(column).fill = fill('FF7A4419')
    for (const line of lines) {
      number += 1
      const row = sheet.addRow([number, line.label, null, note(line)])
      answer(row.getCell(3), line, dates)
      row.getCell(1).alignment = { vertical: 'top', horizontal: 'right' }
      row.getCell(2).alignment = { wrapText: true, vertical: 'top' }
      row.getCell(4).font = { italic: true, size: 8, color: { argb: 'FF888888' } }
      if (line.long) row.height = Math.max(30, 15 * Math.ceil(line.written.text.length / 62 + 0.5))
    }
  }
  return fixDates(new Uint8Array(await book.xlsx.writeBuffer()))
} // prettier-ignore
