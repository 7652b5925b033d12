import ExcelJS from 'exceljs'
import { fieldDefinition } from '../../../../src/shared/domain/fields'
import { fixDates } from '../../../samples/layouts'
import type { Filled, Line } from '../../forms'

const teal = 'FF1B6B72'
const thin = { style: 'thin' as const, color: { argb: 'FF9AA5A6' } }
const edges = { top: thin, left: thin, bottom: thin, right: thin }
const isDate = ({ field }: Line): boolean => field !== null && fieldDefinition(field).kind === 'date'

function ask(cell: ExcelJS.Cell, words: string): void {
  cell.value = words
  cell.font = { bold: true, size: 10 }
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCEBEC' } }
  cell.alignment = { vertical: 'top', wrapText: true }
  cell.border = edges
}

function answer(cell: ExcelJS.Cell, line: Line, dates: string | null): void {
  const { text, truth, options } = line.written
  cell.border = edges
  cell.alignment = { vertical: 'top', horizontal: 'left', wrapText: true }
  if (options) cell.dataValidation = { type: 'list', allowBlank: true, formulae: [`"${options.join(',')}"`] }
  if (dates !== null && isDate(line) && typeof truth === 'string') {
    cell.value = new Date(`${truth}T00:00:00Z`)
    cell.numFmt = dates
  } else if (text !== '') cell.value = text
}

/** The sheet: what is asked of both parties beside each other, long answers over both panes. */
export async function panes({ board, title, guidance, parts }: Filled, dates: string | null): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('DRS', { views: [{ showGridLines: false }], pageSetup: { orientation: 'landscape', fitToPage: true, fitToHeight: 0 } })
  ;[2, 20, 38, 2, 20, 38].forEach((width, n) => {
    sheet.getColumn(n + 1).width = width
  })
  let at = 2
  const whole = (from: string, to: string) => { sheet.mergeCells(`${from}${at}:${to}${at}`) }
  const band = (words: string, from: string, to: string) => {
    whole(from, to)
    const cell = sheet.getCell(`${from}${at}`)
    cell.value = words
    cell.font = { bold: true, color: { argb: 'FFFFFFFF' } }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: teal } }
  }
  const beside = (line: Line | undefined, asked: string, answered: string) => {
    if (!line) return
    ask(sheet.getCell(`${asked}${at}`), line.label)
    answer(sheet.getCell(`${answered}${at}`), line, dates)
  }
  for (const [words, size] of [[title, 16], [board, 11], [guidance, 9]] as const) {
    whole('B', 'F')
    sheet.getCell(`B${at}`).value = words
    sheet.getCell(`B${at}`).font = { size, bold: size > 10, italic: size < 10 }
    at += 1
  }
  const [by, against] = parts.filter(({ heading }) => heading?.startsWith('Raised '))
  for (const part of parts) {
    if (part === against) continue
    at += 1
    if (part === by) {
      band(part.heading ?? '', 'B', 'C')
      band(against?.heading ?? '', 'E', 'F')
      part.lines.forEach((line, n) => {
        at += 1
        beside(line, 'B', 'C')
        beside(against?.lines[n], 'E', 'F')
      })
    } else {
      band(part.heading ?? '', 'B', 'F')
      let left = true
      for (const line of part.lines) {
        const wide = line.long && line.field !== 'subject.address'
        if (wide || left) at += 1
        if (wide) {
          ask(sheet.getCell(`B${at}`), line.label)
          whole('C', 'F')
          answer(sheet.getCell(`C${at}`), line, dates)
          sheet.getRow(at).height = Math.max(30, 15 * Math.ceil(line.written.text.length / 85 + 0.5))
          left = true
        } else {
          beside(line, left ? 'B' : 'E', left ? 'C' : 'F')
          left = !left
        }
      }
    }
    at += 1
  }
  return fixDates(new Uint8Array(await book.xlsx.writeBuffer()))
} // prettier-ignore
