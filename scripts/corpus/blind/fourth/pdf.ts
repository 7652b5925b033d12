import type { Filled } from '../../forms'
import { latin, PdfPage } from '../pdf-page'

/** Questions set against the right of their column, answers in the next; typed, or as fields to be filled in. */
export async function rightLabels(filled: Filled, fields: boolean): Promise<Uint8Array> {
  const page = await PdfPage.create()
  page.put(filled.title, 45, page.y, 15, true)
  page.put(filled.board, 45, (page.y -= 18), 10)
  page.y -= 20 + 12 * page.wrap(filled.guidance, 45, page.y - 16, 500, 9)
  let n = 0
  for (const part of filled.parts) {
    page.room(60)
    if (part.heading !== null) {
      page.rule(page.y)
      page.put(part.heading, 45, (page.y -= 15), 11, true)
      page.y -= 18
    }
    for (const { label, long, written } of part.lines) {
      const high = long ? 70 : 20
      page.room(high)
      const words = latin(label)
      page.put(words, 250 - page.plain.widthOfTextAtSize(words, 8.5), page.y, 8.5)
      n += 1
      if (!fields) {
        page.y -= 8 + 13 * page.wrap(written.text, 270, page.y, 275)
        continue
      }
      const box = page.form.createTextField(`Text${n}`)
      if (long) box.enableMultiline()
      box.setText(latin(written.text))
      box.addToPage(page.sheet, { x: 268, y: page.y - high + 14, width: 280, height: high - 4, borderWidth: 0.5 })
      box.setFontSize(9)
      page.y -= high + 4
    }
  }
  return page.bytes()
} // prettier-ignore
