import type { Filled, Line } from '../../forms'
import { latin, PdfPage } from '../pdf-page'

const [left, half] = [48, 242]

function put(page: PdfPage, { label, long, written }: Line, name: string, x: number, width: number): void {
  const { text, options, chosen = [] } = written
  const { form } = page
  page.put(label, x, page.y - 10, 9, true)
  const y = page.y - 14
  if (options?.length === 2) {
    options.forEach((option, n) => {
      const tick = form.createCheckBox(`${name}_${option}`)
      tick.addToPage(page.sheet, { x: x + n * 90, y: y - 15, width: 13, height: 13 })
      page.put(option, x + 18 + n * 90, y - 12)
      if (chosen.includes(n)) tick.check()
    })
  } else if (options) {
    const list = form.createDropdown(name)
    list.addOptions([' ', ...options])
    list.addToPage(page.sheet, { x, y: y - 19, width: 140, height: 18 })
    list.select(options[chosen[0] ?? -1] ?? ' ')
  } else {
    const field = form.createTextField(name)
    if (long) field.enableMultiline()
    if (text !== '') field.setText(latin(text))
    const high = long ? 74 : 18
    field.addToPage(page.sheet, { x, y: y - high, width, height: high, borderWidth: 0.5 })
    field.setFontSize(9.5)
  }
}

/** The form as a PDF with fields, each under its question, two short ones beside each other; or printed to PDF again. */
export async function fillable(filled: Filled, printed: boolean): Promise<Uint8Array> {
  const page = await PdfPage.create()
  page.put(filled.title, left, page.y, 17, true)
  page.put(filled.board, left, page.y - 18, 11)
  page.y -= 34
  page.y -= page.wrap(filled.guidance, left, page.y, 495, 9) * 12 + 4
  filled.parts.forEach(({ heading, lines }, part) => {
    page.room(70)
    if (heading !== null) {
      page.put(heading, left, page.y - 14, 12, true)
      page.y -= 20
    }
    for (let n = 0; n < lines.length; n++) {
      const [line, next] = [lines[n], lines[n + 1]]
      if (!line) continue
      const name = (at: number) => `part${part + 1}.${at + 1}`
      page.room(line.long ? 100 : 44)
      if (next && !line.long && !next.long) {
        put(page, line, name(n), left, half)
        put(page, next, name(n + 1), left + half + 14, half)
        n += 1
      } else put(page, line, name(n), left, line.long ? half * 2 + 14 : half)
      page.y -= line.long ? 96 : 40
    }
  })
  if (printed) {
    page.form.updateFieldAppearances(page.plain)
    page.form.flatten()
  }
  return page.bytes()
}
