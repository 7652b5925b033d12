import ExcelJS from 'exceljs'
import { fixDates } from '../../../samples/layouts'
import type { Filled } from '../../forms'

const fill = (argb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb } })

/** The form on a sheet: the question in column A, the answer in the cells beside it merged into one. */
export async function e3Sheet(filled: Filled, dates: 'typed' | 'real'): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('E3', { pageSetup: { fitToPage: true } })
  sheet.getColumn(1).width = 34
  for (const n of [2, 3, 4]) sheet.getColumn(n).width = 24
  let at = 0
  const across = (text: string, size: number, tint?: string) => {
    at += 1
    sheet.mergeCells(at, 1, at, 4)
    const cell = sheet.getCell(at, 1)
    cell.value = text
    cell.font = { bold: size > 10, size }
    if (tint !== undefined) cell.fill = fill(tint)
  }
  across(filled.board, 11)
  across(filled.title, 15)
  across(filled.guidance, 10)
  for (const { heading, lines } of filled.parts) {
    at += 1
    if (heading !== null) across(heading, 12, 'FFC6E0B4')
    for (const { label, long, written } of lines) {
      at += 1
      sheet.getCell(at, 1).value = label
      sheet.getCell(at, 1).fill = fill('FFE2EFDA')
      sheet.mergeCells(at, 2, at, 4)
      const cell = sheet.getCell(at, 2)
      cell.alignment = { wrapText: true, vertical: 'top', horizontal: 'left' }
      if (long) sheet.getRow(at).height = 90
      if (label.startsWith('Stage')) cell.dataValidation = { type: 'list', allowBlank: true, formulae: ['"1,2,3"'] }
      const isDate = typeof written.truth === 'string' && /^\d{4}-\d\d-\d\d$/.test(written.truth)
      if (isDate && dates === 'real') {
        cell.value = new Date(`${written.truth}T00:00:00Z`)
        cell.numFmt = 'dd/mm/yyyy'
      } else if (/^\d{1,6}$/.test(written.text)) cell.value = Number(written.text)
      else if (written.text !== '') cell.value = written.text
    }
  }
  return fixDates(new Uint8Array(await book.xlsx.writeBuffer()))
} // prettier-ignore
