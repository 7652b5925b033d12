import ExcelJS from 'exceljs'
import type { ReadDocumentItem } from '../item'
import { readDocumentModel } from '../../documents/read-document'
import { readAll } from './read'

type Cells = readonly (string | number | Date | null)[]

/** Writes a workbook as Excel does and reads it back. */
export async function readBook(
  sheets: Readonly<Record<string, readonly Cells[]>>,
  dress: (book: ExcelJS.Workbook) => void = () => undefined,
): Promise<ReadDocumentItem[]> {
  const book = new ExcelJS.Workbook()
  for (const [name, rows] of Object.entries(sheets)) {
    const made = book.addWorksheet(name)
    for (const row of rows) made.addRow([...row])
  }
  dress(book)
  const bytes = new Uint8Array(await book.xlsx.writeBuffer())
  return readAll(await readDocumentModel('xlsx', bytes))
}
