import ExcelJS from 'exceljs'
import type { Filled } from '../../forms'

/** The form over two tabs: questions in column B, a gap, answers in D, notes for whoever fills it in at F. */
export async function twoTabs(filled: Filled): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const half = Math.ceil(filled.parts.length / 2)
  const tabs = [filled.parts.slice(0, half), filled.parts.slice(half)].filter((parts) => parts.length > 0)
  tabs.forEach((parts, tab) => {
    const sheet = book.addWorksheet(tabs.length === 1 ? 'Form' : `Part ${tab + 1}`)
    for (const [column, width] of [['A', 3], ['B', 34], ['C', 2], ['D', 60], ['E', 2], ['F', 30]] as const) sheet.getColumn(column).width = width
    sheet.getCell('B2').value = filled.title
    sheet.getCell('B3').value = filled.board
    let row = 5
    for (const part of parts) {
      if (part.heading !== null) sheet.getCell(`B${row++}`).value = part.heading
      for (const line of part.lines) {
        sheet.getCell(`B${row}`).value = line.label
        const answer = sheet.getCell(`D${row}`)
        answer.value = line.written.text === '' ? null : line.written.text
        answer.alignment = { wrapText: true }
        if (line.long) sheet.getCell(`F${row}`).value = 'Max. 500 characters'
        row++
      }
      row++
    }
  })
  return new Uint8Array(await book.xlsx.writeBuffer())
} // prettier-ignore
