import type { Filled, Line } from '../../forms'
import { latin, PdfPage } from '../pdf-page'

const [left, indent, width] = [45, 190, 360]

function choose(page: PdfPage, { written: { options = [], chosen = [] } }: Line, name: string): void {
  const group = page.form.createRadioGroup(name)
  options.forEach((option, n) => {
    group.addOptionToPage(option, page.sheet, {
      x: left + indent + n * 95,
      y: page.y - 14,
      width: 12,
      height: 12,
    })
    page.put(option, left + indent + 18 + n * 95, page.y - 12)
  })
  const picked = options[chosen[0] ?? -1]
  if (picked !== undefined) group.select(picked)
}

/** A short question beside its field, a long one above it; stages are a row of buttons of which one can be pressed. */
function ask(page: PdfPage, line: Line, name: string): void {
  const { label, long, written } = line
  page.room(long ? 112 : 34)
  const lines = page.wrap(label, left, page.y - 11, long ? 500 : indent - 8, 9.5, true)
  if (written.options) choose(page, line, name)
  else {
    const field = page.form.createTextField(name)
    if (long) field.enableMultiline()
    if (written.text !== '') field.setText(latin(written.text))
    const box = long
      ? { x: left, y: page.y - 98, width: 505, height: 80 }
      : { x: left + indent, y: page.y - 16, width: width - 45, height: 17 }
    field.addToPage(page.sheet, { ...box, borderWidth: 0.5 })
    field.setFontSize(9)
  }
  page.y -= long ? 106 : Math.max(23, lines * 13 + 6)
}

/** The form as a PDF to be filled in on the screen. */
export async function fillable(filled: Filled): Promise<Uint8Array> {
  const page = await PdfPage.create()
  page.put(filled.title, left, page.y, 18, true)
  page.put(filled.board, left, page.y - 20, 12)
  page.y -= 32
  page.y -= page.wrap(filled.guidance, left, page.y, 500, 9) * 12 + 4
  filled.parts.forEach(({ heading, lines }, part) => {
    page.room(80)
    page.rule(page.y - 4)
    page.put(heading ?? '', left, page.y - 18, 13, true)
    page.y -= 28
    lines.forEach((line, n) => {
      ask(page, line, `DR1_${part + 1}_${n + 1}`)
    })
  })
  return page.bytes()
}
