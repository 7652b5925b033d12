import ExcelJS from 'exceljs'
import type { Filled } from '../../forms'

/** The part's name merged down column A, questions in B, answers merged over C to E. */
export async function mergedDown(filled: Filled): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Record')
  for (const [column, width] of [['A', 14], ['B', 34], ['C', 22], ['D', 22], ['E', 22]] as const) sheet.getColumn(column).width = width
  sheet.getCell('A1').value = filled.title
  sheet.mergeCells('A1:E1')
  sheet.getCell('A2').value = `${filled.board}. ${filled.guidance}`
  sheet.mergeCells('A2:E2')
  let row = 4
  for (const part of filled.parts) {
    const first = row
    for (const line of part.lines) {
      sheet.getCell(`B${row}`).value = line.label
      if (line.written.text !== '') sheet.getCell(`C${row}`).value = line.written.text
      sheet.mergeCells(`C${row}:E${row}`)
      row++
    }
    if (part.heading !== null) sheet.getCell(`A${first}`).value = part.heading
    if (row - first > 1) sheet.mergeCells(`A${first}:A${row - 1}`)
    row++
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
} // prettier-ignore
