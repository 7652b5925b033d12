import ExcelJS from 'exceljs'
import type { Filled, Line } from '../../forms'

const valueOf = ({ written: { text, truth, options } }: Line): ExcelJS.CellValue => {
  if (typeof truth === 'string' && /^\d{4}-\d\d-\d\d$/.test(truth) && /^\d\d\/\d\d\/\d{4}$/.test(text))
    return new Date(`${truth}T00:00:00Z`)
  return text === '' ? (options ? '(select)' : null) : text
} // prettier-ignore

/** Two questions a row with their answers under them; what is long below, across. */
export async function cellsUnder(filled: Filled): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Escalation')
  for (const column of ['A', 'B', 'C', 'D']) sheet.getColumn(column).width = 28
  let row = 1
  const across = (text: ExcelJS.CellValue, bold: boolean, from = 'A', to = 'D') => {
    sheet.mergeCells(`${from}${row}:${to}${row}`)
    const cell = sheet.getCell(`${from}${row}`)
    cell.value = text
    cell.font = { bold }
    cell.alignment = { wrapText: true, vertical: 'top' }
    if (text instanceof Date) cell.numFmt = 'dd/mm/yyyy'
  }
  for (const text of [filled.board, filled.title, filled.guidance]) {
    across(text, row < 3)
    row++
  }
  for (const part of filled.parts) {
    row++
    if (part.heading !== null) {
      across(part.heading, true)
      row++
    }
    const short = part.lines.filter((line) => !line.long)
    short.forEach((line, n) => {
      const [from, to] = n % 2 ? ['C', 'D'] : ['A', 'B']
      across(line.label, true, from, to)
      row++
      across(valueOf(line), false, from, to)
      row += n % 2 || n === short.length - 1 ? 1 : -1
    })
    for (const line of part.lines.filter((each) => each.long)) {
      across(line.label, true)
      row++
      across(valueOf(line), false)
      row++
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
} // prettier-ignore
