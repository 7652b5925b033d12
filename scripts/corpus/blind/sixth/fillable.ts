import type { Filled, Line } from '../../forms'
import { latin, PdfPage } from '../pdf-page'

/** Where the boxes begin, and how wide they are. */
const [left, box, width] = [50, 225, 320]

function place(page: PdfPage, { label, long, written }: Line, name: string): void {
  const { text, options, chosen = [] } = written
  const form = page.form
  const high = long ? 82 : 17
  page.room(high + 12)
  const lines = page.wrap(label, left, page.y - 11, box - left - 10, 9.5)
  if (options?.length === 2) {
    options.forEach((option, n) => {
      const tick = form.createCheckBox(`${name}.${option}`)
      tick.addToPage(page.sheet, { x: box + n * 80, y: page.y - 14, width: 12, height: 12 })
      page.put(option, box + 18 + n * 80, page.y - 11)
      if (chosen.includes(n)) tick.check()
    })
  } else if (options) {
    const list = form.createDropdown(name)
    list.addOptions(['- select -', ...options])
    list.addToPage(page.sheet, { x: box, y: page.y - 15, width: 120, height: 17 })
    list.select(options[chosen[0] ?? -1] ?? '- select -')
  } else {
    const field = form.createTextField(name)
    if (long) field.enableMultiline()
    if (text !== '') field.setText(latin(text))
    field.addToPage(page.sheet, { x: box, y: page.y - high + 2, width, height: high, borderWidth: 0.6 })
    field.setFontSize(9)
  }
  page.y -= Math.max(high, lines * 12.5) + 9
}

/** The form as a PDF with fields; printed to PDF again, the fields are words like others. */
export async function fillable(filled: Filled, printed: boolean): Promise<Uint8Array> {
  const page = await PdfPage.create()
  page.put(filled.board, left, page.y, 12, true)
  page.y -= 22
  page.put(filled.title, left, page.y, 15, true)
  page.y -= 16
  page.y -= page.wrap(filled.guidance, left, page.y, 495, 9) * 12 + 8
  filled.parts.forEach(({ heading, lines }, part) => {
    if (heading !== null) {
      page.room(60)
      page.rule(page.y + 2)
      page.put(heading, left, page.y - 14, 12, true)
      page.y -= 26
    }
    lines.forEach((line, n) => {
      place(page, line, `p${part + 1}q${n + 1}`)
    })
  })
  if (printed) {
    page.form.updateFieldAppearances(page.plain)
    page.form.flatten()
  }
  return page.bytes()
}
