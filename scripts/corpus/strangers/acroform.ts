import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from '@cantoo/pdf-lib'
import type { Filled, Line } from '../forms'

/** Where the form's fields stand: beside their questions, or below. */
export type FieldsStand = 'beside' | 'below'

interface Sheet {
  readonly file: PDFDocument
  readonly plain: PDFFont
  readonly bold: PDFFont
  page: PDFPage
  y: number
  fields: number
}

/** What the standard fonts can write. */
const latin = (text: string): string => text.replace(/[^\x20-\x7e\n\xa0-\xff–’“”]/g, '')

function down(sheet: Sheet, by: number): void {
  sheet.y -= by
  if (sheet.y > 70) return
  sheet.page = sheet.file.addPage([595, 842])
  sheet.y = 780
}

function print(sheet: Sheet, text: string, x: number, bold = false, size = 10): void {
  sheet.page.drawText(latin(text), { x, y: sheet.y, size, font: bold ? sheet.bold : sheet.plain })
}

/** The words in lines no wider than their column. */
function wrapped(text: string, font: PDFFont, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && font.widthOfTextAtSize(latin(longer), 10) <= width)
      lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function place(sheet: Sheet, line: Line, x: number, width: number): void {
  const form = sheet.file.getForm()
  const name = `Field${++sheet.fields}`
  const { text, options, chosen = [] } = line.written
  const y = sheet.y - 4
  if (options && options[0] === 'Yes' && sheet.fields % 2) {
    const group = form.createRadioGroup(name)
    options.forEach((option, n) => {
      group.addOptionToPage(option, sheet.page, { x: x + n * 70, y, width: 12, height: 12 })
      print(sheet, option, x + 18 + n * 70)
    })
    const answer = options[chosen[0] ?? -1]
    if (answer !== undefined) group.select(answer)
    return
  }
  if (options && options.length <= 3) {
    options.forEach((option, n) => {
      const box = form.createCheckBox(`${name}.${n}`)
      box.addToPage(sheet.page, { x: x + n * 70, y, width: 12, height: 12 })
      print(sheet, option, x + 18 + n * 70)
      if (chosen.includes(n)) box.check()
    })
    return
  }
  if (options) {
    const list = form.createDropdown(name)
    list.addOptions(['Please select', ...options])
    list.addToPage(sheet.page, { x, y, width, height: 16 })
    list.select(options[chosen[0] ?? -1] ?? 'Please select')
    return
  }
  const field = form.createTextField(name)
  const high = line.long ? 78 : 16
  if (line.long || text.includes('\n')) field.enableMultiline()
  field.setText(latin(text))
  field.addToPage(sheet.page, { x, y: line.long ? sheet.y - 66 : y, width, height: high })
  field.setFontSize(10)
}

function ask(sheet: Sheet, line: Line, stand: FieldsStand): void {
  down(sheet, line.long ? 110 : stand === 'below' ? 48 : 26)
  if (line.long) sheet.y += 84
  if (stand === 'below') {
    print(sheet, line.label, 50, true, 9)
    sheet.y -= 17
    place(sheet, line, 50, 490)
    sheet.y -= line.long ? 67 : 0
    return
  }
  const label = wrapped(line.label, sheet.plain, 170)
  label.forEach((each, n) => {
    sheet.page.drawText(latin(each), { x: 50, y: sheet.y - n * 12, size: 10, font: sheet.plain })
  })
  place(sheet, line, 230, 310)
  sheet.y -= line.long ? 84 : (label.length - 1) * 12
}

/** A PDF to be filled in, filled in. */
export async function fillable(filled: Filled, stand: FieldsStand): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  const [plain, bold] = await Promise.all([file.embedFont(StandardFonts.Helvetica), file.embedFont(StandardFonts.HelveticaBold)])
  const sheet: Sheet = { file, plain, bold, page: file.addPage([595, 842]), y: 790, fields: 0 }
  print(sheet, filled.board, 50, true, 14)
  down(sheet, 22)
  print(sheet, filled.title, 50, true, 13)
  for (const each of wrapped(filled.guidance, plain, 480)) {
    down(sheet, 14)
    print(sheet, each, 50)
  }
  for (const part of filled.parts) {
    if (part.heading !== null) {
      down(sheet, 34)
      print(sheet, part.heading, 50, true, 11)
    }
    for (const line of part.lines) ask(sheet, line, stand)
  }
  file.setCreationDate(new Date('2026-02-03T10:00:00Z'))
  file.setModificationDate(new Date('2026-02-03T10:00:00Z'))
  return file.save()
} // prettier-ignore
