import ExcelJS from 'exceljs'
import type { Filled, Line, Part } from '../forms'

type Sheet = ExcelJS.Worksheet
const thin = { style: 'thin' } as const
const framed = { top: thin, left: thin, bottom: thin, right: thin }

function put(sheet: Sheet, at: string, value: ExcelJS.CellValue, bold = false): void {
  const cell = sheet.getCell(at)
  cell.value = value
  cell.font = { bold, name: 'Calibri', size: 11 }
  cell.alignment = { wrapText: true, vertical: 'top' }
  cell.border = framed
}

/** A date is typed as a date where Excel takes it for one. */
function valueOf({ written: { text, truth, options } }: Line): ExcelJS.CellValue {
  const date = typeof truth === 'string' && /^\d{4}-\d\d-\d\d$/.test(truth)
  if (date && /^[\d/-]+$/.test(text) && !text.startsWith('2')) return new Date(`${truth}T00:00:00Z`)
  return text === '' ? (options ? 'Please select' : null) : text
}

function answer(sheet: Sheet, from: string, to: string, line: Line): void {
  sheet.mergeCells(`${from}:${to}`)
  put(sheet, from, valueOf(line))
  const cell = sheet.getCell(from)
  if (cell.value instanceof Date) cell.numFmt = 'dd/mm/yyyy'
  const { options } = line.written
  if (options) cell.dataValidation = { type: 'list', allowBlank: true, formulae: [`"${options.join(',')}"`] }
}

function heading(sheet: Sheet, row: number, text: string): void {
  sheet.mergeCells(`B${row}:H${row}`)
  put(sheet, `B${row}`, text, true)
}

/** Question in column B, answer merged over the columns beside it. */
function beside(sheet: Sheet, filled: Filled): void {
  let row = 5
  for (const part of filled.parts) {
    if (part.heading !== null) heading(sheet, row++, part.heading)
    for (const line of part.lines) {
      sheet.mergeCells(`B${row}:C${row}`)
      put(sheet, `B${row}`, line.label, row % 2 === 0)
      answer(sheet, `D${row}`, `H${row}`, line)
      row++
    }
    row++
  }
}

const isParty = ({ heading: over, lines }: Part): boolean =>
  over !== null && lines.every((line) => !line.long)

/** Two parties side by side; what needs room in a box of several rows under its question. */
function blocks(sheet: Sheet, filled: Filled): void {
  let row = 5
  const [left, right] = filled.parts.filter(isParty)
  const paired = left && right && left.lines.length === right.lines.length
  for (const part of filled.parts) {
    if (paired && part === right) continue
    if (paired && part === left) {
      sheet.mergeCells(`B${row}:D${row}`)
      sheet.mergeCells(`F${row}:H${row}`)
      put(sheet, `B${row}`, left.heading, true)
      put(sheet, `F${row}`, right.heading, true)
      row++
      left.lines.forEach((line, n) => {
        put(sheet, `B${row}`, line.label)
        answer(sheet, `C${row}`, `D${row}`, line)
        const other = right.lines[n]
        if (other) {
          put(sheet, `F${row}`, other.label)
          answer(sheet, `G${row}`, `H${row}`, other)
        }
        row++
      })
      row++
      continue
    }
    if (part.heading !== null) heading(sheet, row++, part.heading)
    for (const line of part.lines) {
      if (line.long) {
        heading(sheet, row, line.label)
        answer(sheet, `B${row + 1}`, `H${row + 3}`, line)
        row += 4
      } else {
        sheet.mergeCells(`B${row}:D${row}`)
        put(sheet, `B${row}`, line.label, true)
        answer(sheet, `F${row}`, `H${row}`, line)
        row++
      }
    }
    row++
  }
}

/** A form set out in the cells of a worksheet, with the lists its drop-downs offer on a hidden one. */
export async function sheetForm(filled: Filled, as: 'beside' | 'blocks'): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.created = book.modified = new Date('2026-02-03T10:00:00Z')
  const sheet = book.addWorksheet('Form')
  for (const column of 'ABCDEFGH') sheet.getColumn(column).width = column === 'A' || column === 'E' ? 2 : 22
  put(sheet, 'B1', filled.board, true)
  put(sheet, 'B2', filled.title, true)
  put(sheet, 'B3', filled.guidance)
  if (as === 'beside') beside(sheet, filled)
  else blocks(sheet, filled)
  const lists = book.addWorksheet('Lists')
  for (const each of ['Yes', 'No', '1', '2', '3']) lists.addRow([each])
  lists.state = 'veryHidden'
  return new Uint8Array(await book.xlsx.writeBuffer())
}
