import { rgb } from '@cantoo/pdf-lib'
import type { Filled, Line } from '../../forms'
import { latin, PdfPage } from '../pdf-page'

const tint = rgb(0.88, 0.93, 0.97)

function field(page: PdfPage, line: Line, name: string, x: number, wide: number, high: number): void {
  const { text, options, chosen = [] } = line.written
  const y = page.y - 14 - high
  if (options) {
    const group = page.form.createRadioGroup(name)
    options.forEach((option, n) => {
      group.addOptionToPage(option, page.sheet, { x: x + n * 75, y, width: 12, height: 12 })
      page.put(option, x + 17 + n * 75, y + 2, 9)
    })
    const picked = options[chosen[0] ?? -1]
    if (picked !== undefined) group.select(picked)
    return
  }
  const box = page.form.createTextField(name)
  if (high > 24) box.enableMultiline()
  box.setText(latin(text))
  box.addToPage(page.sheet, { x, y, width: wide, height: high, borderWidth: 0.5, borderColor: rgb(0.4, 0.4, 0.4) })
  box.setFontSize(9)
} // prettier-ignore

/** A form to be filled in on screen: each question stands over its box, what is short two abreast. `flat`: printed. */
export async function onScreen(filled: Filled, flat: boolean): Promise<Uint8Array> {
  const page = await PdfPage.create()
  page.put(filled.board, 45, page.y, 11, true)
  page.put(filled.title, 45, (page.y -= 24), 17, true)
  page.put(filled.guidance, 45, (page.y -= 18), 9)
  let n = 0
  for (const { heading, lines } of filled.parts) {
    page.room(90)
    page.y -= 26
    page.sheet.drawRectangle({ x: 45, y: page.y - 4, width: 505, height: 17, color: tint })
    if (heading !== null) page.put(heading, 50, page.y, 11, true)
    page.y -= 16
    const short = lines.filter((line) => !line.long)
    for (let at = 0; at < short.length; at += 2) {
      page.room(44)
      short.slice(at, at + 2).forEach((line, side) => {
        page.put(line.label, 45 + side * 258, page.y - 10, 9, true)
        field(page, line, `Text${++n}`, 45 + side * 258, 247, 18)
      })
      page.y -= 38
    }
    for (const line of lines.filter((each) => each.long)) {
      const high = Math.max(36, 13 * Math.ceil(line.written.text.length / 95) + 13 * line.written.text.split('\n').length + 8)
      page.room(high + 24)
      page.put(line.label, 45, page.y - 10, 9, true)
      field(page, line, `Text${++n}`, 45, 505, high)
      page.y -= high + 20
    }
  }
  if (flat) page.form.flatten()
  return page.bytes()
} // prettier-ignore
