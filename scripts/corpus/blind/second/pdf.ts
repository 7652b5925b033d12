import type { Filled, Line } from '../../forms'
import { latin, PdfPage } from '../pdf-page'

const pairs = <T>(list: readonly T[]): (readonly T[])[] => list.flatMap((_, n) => (n % 2 === 0 ? [list.slice(n, n + 2)] : [])) // prettier-ignore

function begin(page: PdfPage, { board, title, guidance }: Filled): void {
  page.put(title, 45, page.y, 15, true)
  page.put(board, 45, (page.y -= 18), 11)
  page.y -= 16 + 13 * page.wrap(guidance, 45, page.y - 16, 500)
}

function field(page: PdfPage, { written, long }: Line, name: string, x: number, width: number): void {
  const { text, options, chosen = [] } = written
  const y = page.y - 20
  if (options && options.length > 3) {
    options.forEach((option, n) => {
      const box = page.form.createCheckBox(`${name}.${n}`)
      box.addToPage(page.sheet, { x: x + (n % 2) * 240, y: y - Math.floor(n / 2) * 16, width: 11, height: 11 })
      if (chosen.includes(n)) box.check()
      page.put(option, x + 16 + (n % 2) * 240, y + 2 - Math.floor(n / 2) * 16, 9)
    })
  } else if (options) {
    const group = page.form.createRadioGroup(name)
    options.forEach((option, n) => {
      group.addOptionToPage(option, page.sheet, { x: x + n * 78, y, width: 11, height: 11 })
      page.put(option, x + 15 + n * 78, y + 2, 9)
    })
    const answer = options[chosen[0] ?? -1]
    if (answer !== undefined) group.select(answer)
  } else {
    const box = page.form.createTextField(name)
    if (long || text.includes('\n')) box.enableMultiline()
    box.setText(latin(text))
    const high = long ? 74 : text.includes('\n') ? 44 : 17
    box.addToPage(page.sheet, { x, y: y - high + 17, width, height: high, borderWidth: 0.5 })
    box.setFontSize(9)
  }
} // prettier-ignore

/** Two fields abreast, each under its question in small type. */
export async function fieldsAbreast(filled: Filled): Promise<Uint8Array> {
  const page = await PdfPage.create()
  begin(page, filled)
  let n = 0
  for (const part of filled.parts) {
    if (part.heading !== null) {
      page.room(60)
      page.put(part.heading, 45, (page.y -= 14), 11, true)
      page.y -= 14
    }
    const many = (line: Line) => line.long || (line.written.options?.length ?? 0) > 3
    const rows = [...pairs(part.lines.filter((line) => !many(line))), ...part.lines.filter(many).map((line) => [line])]
    for (const row of rows) {
      const wide = row.some(many)
      const high = wide ? 104 : row.some(({ written }) => written.text.includes('\n')) ? 66 : 40
      page.room(high)
      row.forEach((line, at) => {
        const x = 45 + at * 258
        page.put(line.label, x, page.y, 8, true)
        field(page, line, `f${++n}`, x, wide ? 500 : 242)
      })
      page.y -= high
    }
  }
  return page.bytes()
} // prettier-ignore

/** A print-out of a case system: questions down the left, answers beside them, a rule under each. */
export async function printOut(filled: Filled): Promise<Uint8Array> {
  const page = await PdfPage.create()
  begin(page, filled)
  for (const part of filled.parts) {
    if (part.heading !== null) {
      page.room(70)
      page.put(part.heading.toUpperCase(), 45, (page.y -= 20), 10, true)
      page.y -= 20
    }
    for (const line of part.lines) {
      page.room(90)
      const left = page.wrap(line.label, 45, page.y, 160, 9, true)
      const right = page.wrap(line.written.text, 220, page.y, 325, 10)
      page.y -= Math.max(left * 12, right * 13) + 6
      page.rule(page.y + 8)
      page.y -= 6
    }
  }
  return page.bytes()
} // prettier-ignore
