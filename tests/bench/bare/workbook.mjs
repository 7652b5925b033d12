// The bare baseline: a workbook loaded by exceljs, and every cell looked at once.
import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'

const book = new ExcelJS.Workbook()
await book.xlsx.load(readFileSync(process.argv[2]))
let cells = 0
book.eachSheet((sheet) =>
  sheet.eachRow((row) => row.eachCell((cell) => (cells += cell.value === null ? 0 : 1))),
)
if (cells === 0) process.exitCode = 1
