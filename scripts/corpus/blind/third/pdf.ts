import { rgb } from '@cantoo/pdf-lib'
import type { Filled, Line } from '../../forms'
import { latin, PdfPage } from '../pdf-page'

function begin(page: PdfPage, { board, title, guidance }: Filled): void {
  page.put(board, 45, page.y, 10)
  page.put(title, 45, (page.y -= 22), 16, true)
  page.y -= 14 + 12 * page.wrap(guidance, 45, page.y - 15, 500, 9)
}

function control(page: PdfPage, { label, written: { text, options, chosen = [] } }: Line, n: number, high: number): void {
  const name = `${label.replace(/[^A-Za-z ]/g, '').slice(0, 24)} ${n}`
  if (options && options.length <= 3) {
    options.forEach((option, at) => {
      const box = page.form.createCheckBox(`${name} ${option}`)
      page.put(option, 205 + at * 100, page.y - 11, 9)
      box.addToPage(page.sheet, { x: 265 + at * 100, y: page.y - 14, width: 12, height: 12 })
      if (chosen.includes(at)) box.check()
    })
  } else if (options) {
    const list = page.form.createOptionList(name)
    list.addOptions([...options])
    list.addToPage(page.sheet, { x: 202, y: page.y - high + 3, width: 342, height: high - 6 })
    list.enableMultiselect()
    if (chosen.length > 0) list.select(chosen.map((at) => options[at] ?? ''))
  } else {
    const box = page.form.createTextField(name)
    if (high > 22) box.enableMultiline()
    box.setText(latin(text))
    box.addToPage(page.sheet, { x: 202, y: page.y - high + 3, width: 342, height: high - 6, borderWidth: 0 })
    box.setFontSize(9)
  }
} // prettier-ignore

/** A ruled table of questions at the left and fields in its right column; `flat`: the fields turned into print. */
export async function ruledFields(filled: Filled, flat: boolean): Promise<Uint8Array> {
  const page = await PdfPage.create()
  begin(page, filled)
  let n = 0
  for (const part of filled.parts) {
    page.room(60)
    if (part.heading !== null) {
      page.put(part.heading, 50, page.y - 14, 11, true)
      page.y -= 22
    }
    for (const line of part.lines) {
      const options = line.written.options?.length ?? 0
      const high = options > 3 ? options * 14 + 8 : line.long ? 80 : 22
      page.room(high)
      page.sheet.drawRectangle({ x: 45, y: page.y - high, width: 152, height: high, borderWidth: 0.6, borderColor: rgb(0, 0, 0) })
      page.sheet.drawRectangle({ x: 197, y: page.y - high, width: 353, height: high, borderWidth: 0.6, borderColor: rgb(0, 0, 0) })
      page.wrap(line.label, 50, page.y - 10, 142, 8, true)
      control(page, line, ++n, high)
      page.y -= high
    }
  }
  if (flat) page.form.flatten()
  return page.bytes()
} // prettier-ignore

/** A letter-like print: two columns of question over answer, what is long over the whole width below. */
export async function twoColumnPrint(filled: Filled): Promise<Uint8Array> {
  const page = await PdfPage.create()
  begin(page, filled)
  for (const part of filled.parts) {
    page.room(80)
    if (part.heading !== null) page.put(part.heading.toUpperCase(), 45, (page.y -= 18), 10, true)
    page.y -= 16
    const short = part.lines.filter((line) => !line.long)
    for (let n = 0; n < short.length; n += 2) {
      page.room(50)
      const rows = short.slice(n, n + 2).map((line, at) => {
        page.put(line.label, 45 + at * 260, page.y, 8)
        return page.wrap(line.written.text, 45 + at * 260, page.y - 13, 235, 10, true)
      })
      page.y -= 18 + 13 * Math.max(...rows)
    }
    for (const line of part.lines.filter((each) => each.long)) {
      page.room(90)
      page.put(line.label, 45, page.y, 8)
      page.y -= 18 + 13 * page.wrap(line.written.text, 45, page.y - 13, 500, 10, true)
    }
  }
  return page.bytes()
} // prettier-ignore
