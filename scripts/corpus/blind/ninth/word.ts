import type { Filled, Line } from '../../forms'
import { bold, boxes, cell, checkBox, control, grid, paragraph, paragraphs, row, run, softLines, textField, tickField } from '../word-bits' // prettier-ignore
import { wordPackage } from '../word-package'
import type { WordForm } from '../word-printed'
import { asked } from '../asked'
import { textBox } from '../text-box'

type Answer = (line: Line) => string
const small = (text: string): string => run(text, '<w:sz w:val="18"/><w:color w:val="595959"/>')
const white = (text: string): string => run(text, '<w:b/><w:color w:val="FFFFFF"/>')
const isDate = ({ field }: Line): boolean =>
  field === 'raisedOn' || field === 'subject.dateOfBirth' || field?.toLowerCase().endsWith('on') === true

/** Ticked in boxes where answers are printed, and otherwise typed. */
const typed = (box: (ticked: boolean) => string): Answer => ({ written }) =>
  written.options ? boxes(written, box) : written.text === '' ? '' : paragraphs(written.text) // prettier-ignore
const withGlyphs = typed((ticked) => run(ticked ? '☑' : '☐'))
const withBrackets = typed((ticked) => run(ticked ? '[x]' : '[ ]'))
const inFields: Answer = ({ written }) =>
  written.options ? boxes(written, tickField) : paragraph(textField(written.text))

function inControls(line: Line): string {
  const { text, truth, options, chosen = [] } = line.written
  const prompt = (kind: string, words: string) => paragraph(control(`<w:showingPlcHdr/>${kind}`, run(words, '<w:rStyle w:val="PlaceholderText"/>')))
  if (options?.length === 3) {
    const list = `<w:dropDownList><w:listItem w:displayText="Choose a level" w:value=""/>${options.map((option) => `<w:listItem w:displayText="${option}" w:value="${option}"/>`).join('')}</w:dropDownList>`
    return chosen.length === 0 ? prompt(list, 'Choose a level') : paragraph(control(list, run(text)))
  }
  if (options) return boxes(line.written, checkBox)
  if (isDate(line)) {
    const day = typeof truth === 'string' ? ` w:fullDate="${truth}T00:00:00Z"` : ''
    const kind = `<w:date${day}><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>`
    return text === '' ? prompt(kind, 'Click to enter a date') : paragraph(control(kind, run(text)))
  }
  return text === '' ? prompt('<w:text/>', 'Click to enter text') : paragraph(control('<w:text w:multiLine="1"/>', softLines(text)))
} // prettier-ignore

/** One table of three columns: the part’s name in a cell down the side of its questions. */
const notification = (answer: Answer): WordForm => (filled) => {
  const widths = [1500, 2800, 5200] as const
  const rows = filled.parts.flatMap(({ heading, lines }) =>
    lines.map((line, n) =>
      row(
        cell(n === 0 ? paragraph(white(heading ?? '')) : '', widths[0], { fill: '7B2D5B', down: n === 0 ? 'begins' : 'goes-on' }),
        cell(paragraph(run(line.label, '<w:b/>')), widths[1], { fill: 'F4E9F0' }),
        cell(answer(line), widths[2]),
      ),
    ),
  )
  const head = row(cell(paragraph(white(filled.board)) + paragraph(run(filled.title, '<w:b/><w:sz w:val="30"/><w:color w:val="FFFFFF"/>')), 9500, { fill: '4A1A37', span: 3 }))
  return wordPackage(grid(widths, [head, row(cell(paragraph(small(filled.guidance)), 9500, { span: 3 })), ...rows]) + paragraph(''), paragraph(''), paragraph(small('PDN v1.2 (April 2026)')))
} // prettier-ignore

/** Each question small over its answer in one box, two to a row; the two parties are a column each. */
const record = (answer: Answer): WordForm => (filled) => {
  const box = (line: Line | undefined, wide = false) =>
    cell(line ? paragraph(small(line.label)) + (answer(line) || paragraph('')) : '', wide ? 9400 : 4700, { span: wide ? 2 : 1 })
  const band = (text: string, wide: boolean) => cell(paragraph(bold(text)), wide ? 9400 : 4700, { fill: 'CFE3DA', span: wide ? 2 : 1 })
  const tables: string[] = []
  for (let n = 0; n < filled.parts.length; n++) {
    const [part, next] = filled.parts.slice(n, n + 2)
    if (!part) continue
    const rows: string[] = []
    if (next && part.lines[0]?.label === next.lines[0]?.label) {
      rows.push(row(band(part.heading ?? '', false), band(next.heading ?? '', false)))
      part.lines.forEach((line, at) => rows.push(row(box(line), box(next.lines[at]))))
      n += 1
    } else {
      rows.push(row(band(part.heading ?? '', true)))
      for (let at = 0; at < part.lines.length; at++) {
        const [line, other] = part.lines.slice(at, at + 2)
        const two = line && other && !line.long && !other.long
        rows.push(two ? row(box(line), box(other)) : row(box(line, true)))
        if (two) at += 1
      }
    }
    tables.push(grid([4700, 4700], rows))
  }
  const top = paragraph(run(filled.title, '<w:b/><w:sz w:val="32"/><w:color w:val="1E5945"/>'), '<w:pStyle w:val="Heading1"/>') + paragraph(run(filled.guidance, '<w:i/>'))
  return wordPackage(top + tables.join(paragraph('')) + paragraph(''), paragraph(run(filled.board, '<w:b/>')), paragraph(small('Wales Safeguarding Procedures')))
} // prettier-ignore

const page = (filled: Filled, body: string): Uint8Array =>
  wordPackage(
    paragraph(run(filled.board, '<w:sz w:val="22"/><w:color w:val="C45911"/>')) + paragraph(run(filled.title, '<w:b/><w:sz w:val="40"/>'), '<w:pStyle w:val="Heading1"/>') + paragraph(run(filled.guidance)) + body,
    paragraph(''),
    paragraph(small('Keep it short. Keep it about the child.')),
  ) // prettier-ignore
const under = (text: string | null): string =>
  text === null ? '' : paragraph(run(text, '<w:b/><w:sz w:val="28"/><w:color w:val="C45911"/>'), '<w:spacing w:before="200"/>') // prettier-ignore

/** Each question in bold, its answer in a frame of one cell below. */
const frames: WordForm = (filled) =>
  page(filled, filled.parts.map(({ heading, lines }) => under(heading) + lines.map((line) => paragraph(bold(line.label), '<w:keepNext/>') + grid([9400], [row(cell(withGlyphs(line), 9400))])).join('')).join('')) // prettier-ignore

/** Each question in bold, its answer typed below it or, where it is short, behind it. */
const straight: WordForm = (filled) =>
  page(
    filled,
    filled.parts.map(({ heading, lines }) => under(heading) + lines.map((line) => line.long ? paragraph(bold(line.label)) + (withGlyphs(line) || paragraph('')) : paragraph(bold(`${asked(line.label)}  `) + softLines(line.written.text))).join('')).join(''),
  ) // prettier-ignore

/** The same with a drawn box of text under each question that wants a long answer. */
const drawn: WordForm = (filled) =>
  page(
    filled,
    filled.parts.map(({ heading, lines }) => under(heading) + lines.map((line, n) => line.long ? paragraph(bold(line.label)) + paragraph(textBox(withGlyphs(line) || paragraph(''), n)) : paragraph(bold(`${asked(line.label)}  `) + softLines(line.written.text))).join('')).join(''),
  ) // prettier-ignore

/** A plain form in Word: question and answer beside each other, the part’s name across them. */
const plain = (answer: Answer): WordForm => (filled) => {
  const rows = filled.parts.flatMap(({ heading, lines }) => [
    ...(heading === null ? [] : [row(cell(paragraph(bold(heading)), 9400, { fill: 'FFE699', span: 2 }))]),
    ...lines.map((line) => row(cell(paragraph(run(asked(line.label))), 3600), cell(answer(line), 5800))),
  ])
  return wordPackage(paragraph(bold(filled.board)) + paragraph(run(filled.title, '<w:b/><w:sz w:val="28"/>')) + paragraph(run(filled.guidance, '<w:i/>')) + grid([3600, 5800], rows) + paragraph(''), paragraph(''), paragraph(small(filled.board)))
} // prettier-ignore

export const wordForms = {
  controls: notification(inControls), glyphs: notification(withGlyphs), brackets: notification(withBrackets),
  'record-fields': record(inFields), 'record-glyphs': record(withGlyphs), frames, straight, drawn,
  'plain-glyphs': plain(withGlyphs), 'plain-brackets': plain(withBrackets),
} as const // prettier-ignore
