import type { Filled, Line } from '../../forms'
import { bold, boxes, cell, checkBox, control, grid, paragraph, paragraphs, row, run, softLines, textField, tickField } from '../word-bits' // prettier-ignore
import { wordPackage } from '../word-package'
import type { WordForm } from '../word-printed'

const small = '<w:i/><w:sz w:val="18"/>'
const saved = (filled: Filled, body: string, foot: string): Uint8Array =>
  wordPackage(
    paragraph(run(filled.title, '<w:b/><w:sz w:val="30"/>'), '<w:pStyle w:val="Heading1"/>') + paragraph(run(filled.guidance, small)) + body + paragraph(''),
    paragraph(run(filled.board, '<w:color w:val="44546A"/>'), '<w:jc w:val="right"/>'),
    paragraph(run(foot, '<w:sz w:val="16"/>')),
  ) // prettier-ignore
const isDate = ({ field }: Line): boolean => field === 'raisedOn' || field?.endsWith('On') === true || field?.endsWith('.on') === true || field === 'subject.dateOfBirth' // prettier-ignore
const isYesNo = ({ written: { options } }: Line): boolean => options?.[0] === 'Yes'
const isStage = ({ written: { options } }: Line): boolean => options?.[0] === 'Stage 1'

const prompted = (kind: string, prompt: string): string =>
  paragraph(control(`<w:placeholder><w:docPart w:val="DefaultPlaceholder_-1854013440"/></w:placeholder><w:showingPlcHdr/>${kind}`, run(prompt, '<w:rStyle w:val="PlaceholderText"/>'))) // prettier-ignore
function inControl(line: Line): string {
  const { text, options = [] } = line.written
  if (isStage(line)) {
    const list = `<w:comboBox><w:listItem w:value="Choose an item."/>${options.map((option) => `<w:listItem w:displayText="${option}" w:value="${option}"/>`).join('')}</w:comboBox>`
    return text === '' ? prompted(list, 'Choose an item.') : paragraph(control(list, run(text)))
  }
  if (options.length > 0) return boxes(line.written, checkBox)
  if (isDate(line)) {
    const kind = (full: string) => `<w:date${full}><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="en-GB"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>`
    if (text === '') return prompted(kind(''), 'Click or tap to enter a date.')
    const { truth } = line.written
    return paragraph(control(kind(typeof truth === 'string' ? ` w:fullDate="${truth}T00:00:00Z"` : ''), run(text)))
  }
  if (text === '') return prompted('<w:text/>', 'Click or tap here to enter text.')
  return line.long ? control('<w:richText/>', paragraphs(text)) : paragraph(control('<w:text/>', softLines(text)))
} // prettier-ignore
const byHand = (line: Line): string => {
  const { text, options, chosen = [] } = line.written
  if (options && !isStage(line) && !isYesNo(line))
    return boxes(line.written, (ticked) => run(ticked ? '☒' : '☐'))
  return text === '' || (options && chosen.length === 0) ? '' : paragraphs(text)
}

/** A question of the tracker with what is printed under it in small letters. */
const hints: Readonly<Record<string, string>> = {
  'NHS or LAS number': 'If you know it',
  'Account of the disagreement': 'Give the views of each agency. Facts, dates, who said what.',
  'Copied to (for information)': 'Names or teams',
}
const columns = [3300, 6100] as const
const tracker = (answer: (line: Line) => string): WordForm => (filled) => {
  const question = ({ label }: Line) => paragraph(bold(label)) + (hints[label] ? paragraph(run(hints[label], small)) : '')
  const rows = filled.parts.flatMap(({ heading, lines }) => [
    ...(heading === null ? [] : [row(cell(paragraph(run(heading, '<w:b/><w:caps/><w:color w:val="FFFFFF"/>')), 9400, { fill: '00677F', span: 2 }))]),
    ...lines.map((line) => row(cell(question(line), columns[0], { fill: 'E7F3F5' }), cell(answer(line), columns[1]))),
  ])
  return saved(filled, grid(columns, rows), 'Version 2.0 – do not alter the layout')
} // prettier-ignore

/** Short questions with the answer beside them; a long one is a row of its own with the answer in the row below. */
const template = (answer: (line: Line) => string): WordForm => (filled) => {
  const rows = filled.parts.flatMap(({ heading, lines }) => [
    ...(heading === null ? [] : [row(cell(paragraph(bold(heading)), 9400, { fill: 'BFBFBF', span: 2 }))]),
    ...lines.flatMap((line) =>
      line.long
        ? [row(cell(paragraph(run(line.label, '<w:b/>')), 9400, { fill: 'EDEDED', span: 2 })), row(cell(answer(line), 9400, { span: 2 }))]
        : [row(cell(paragraph(run(line.label, '<w:b/>')), 4200, { fill: 'EDEDED' }), cell(answer(line), 5200))],
    ),
  ])
  return saved(filled, grid([4200, 5200], rows), 'Page 1 of 1')
} // prettier-ignore
const greyField = (line: Line): string =>
  line.written.options ? boxes(line.written, tickField) : paragraph(textField(line.written.text))
const broken = (line: Line): string =>
  line.written.text === '' ? '' : paragraph(softLines(line.written.text))

/** A letter: each question in bold and what was put behind it, a long answer below. */
const letter: WordForm = (filled) => {
  const ask = (line: Line): string => {
    const { text, options = [], chosen = [] } = line.written
    if (line.long) return paragraph(bold(`${line.label}:`), '<w:keepNext/>') + (text === '' ? paragraph('') : paragraphs(text))
    if (isYesNo(line)) {
      const [yes, no] = options.map((option, n) => run(option, chosen.includes(n) || chosen.length === 0 ? '' : '<w:strike/>'))
      return paragraph(`${bold(`${line.label}\u00a0 `)}${yes ?? ''}${run(' / ')}${no ?? ''}`)
    }
    return paragraph(`${bold(`${line.label}: `)}${text === '' ? '' : softLines(text)}`, '<w:spacing w:after="40"/>')
  }
  const body = filled.parts.map(({ heading, lines }) => (heading === null ? '' : paragraph(run(heading, '<w:b/><w:u w:val="single"/>'), '<w:spacing w:before="240"/>')) + lines.map(ask).join(''))
  return saved(filled, body.join(''), 'Issued January 2026')
} // prettier-ignore

/** A table for each part: what is short stands in columns under its question, what is long in a row to itself. */
const record: WordForm = (filled) => {
  const body = filled.parts.map(({ heading, lines }) => {
    const short = lines.filter((line) => !line.long)
    const width = Math.floor(9400 / Math.max(short.length, 1))
    const span = Math.max(short.length, 1)
    const rows = [
      ...(heading === null ? [] : [row(cell(paragraph(bold(heading)), 9400, { fill: 'FBE4D5', span }))]),
      ...(short.length === 0 ? [] : [row(...short.map((line) => cell(paragraph(run(line.label, '<w:b/><w:sz w:val="20"/>')), width, { fill: 'F2F2F2' }))), row(...short.map((line) => cell(byHand(line), width)))]),
      ...lines.filter((line) => line.long).map((line) => row(cell(paragraph(bold(line.label)) + (byHand(line) || paragraph('')), 9400, { span }))),
    ]
    return grid(Array.from({ length: span }, () => width), rows) + paragraph('')
  })
  return saved(filled, body.join(''), 'PCR 2026')
} // prettier-ignore

export const wordForms = {
  tracker: tracker(inControl), 'tracker-typed': tracker(byHand), template: template(greyField), 'template-typed': template(byHand), 'template-broken': template(broken), letter, record,
} as const // prettier-ignore
