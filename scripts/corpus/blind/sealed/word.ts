import type { Filled, Line } from '../../forms'
import { inControls, inFields, onBoxes, typedIn, type Answer } from '../eleventh/answers'
import { bold, cell, grid, paragraph, paragraphs, row, run, softLines } from '../word-bits'
import { wordPackage } from '../word-package'
import type { WordForm } from '../word-printed'

type Part = Filled['parts'][number]
const small = (text: string): string => run(text, '<w:sz w:val="16"/>')
/** Boxes from the fonts of signs, as Word puts them in from Insert, Symbol. */
const symbols: Answer = (line) => {
  const { text, options, chosen = [] } = line.written
  if (!options) return text === '' ? '' : paragraphs(text)
  return options.map((option, n) => paragraph(`<w:r><w:sym w:font="Wingdings" w:char="${chosen.includes(n) ? 'F0FE' : 'F0A8'}"/></w:r>${run(` ${option}`)}`)).join('')
} // prettier-ignore
/** A cross typed before the answer that holds, between round brackets. */
const bracketed: Answer = (line) => {
  const { text, options, chosen = [] } = line.written
  if (!options) return text === '' ? '' : paragraphs(text)
  return paragraph(run(options.map((option, n) => `(${chosen.includes(n) ? 'x' : ' '}) ${option}`).join('   ')))
} // prettier-ignore

const put = (answer: Answer, line: Line): string => answer(line) || paragraph('')
const violet = (text: string): string => run(text, '<w:b/><w:color w:val="5B2C83"/>')
/** Short questions two to a row, long ones over the whole width with the answer below. */
function twoToARow({ heading, lines }: Part, answer: Answer): string {
  const widths = [2100, 2800, 2100, 2800] as const
  const rows = [row(cell(paragraph(violet(heading ?? '')), 9800, { fill: 'E9DFF2', span: 4 }))]
  for (let at = 0; at < lines.length; at++) {
    const [line, next] = lines.slice(at, at + 2)
    if (!line) continue
    const asked = cell(paragraph(bold(line.label)), widths[0])
    if (line.long) rows.push(row(cell(paragraph(bold(line.label)) + put(answer, line), 9800, { span: 4 })))
    else if (!next || next.long) rows.push(row(asked, cell(put(answer, line), 7700, { span: 3 })))
    else {
      rows.push(row(asked, cell(put(answer, line), widths[1]), cell(paragraph(bold(next.label)), widths[2]), cell(put(answer, next), widths[3])))
      at += 1
    }
  }
  return grid(widths, rows)
} // prettier-ignore

/** The two professionals are the columns, what is asked of both the rows. */
function sideBySide(parts: readonly Part[], answer: Answer): string {
  const [first] = parts
  const head = row(cell('', 1800), ...parts.map(({ heading }) => cell(paragraph(violet(heading ?? '')), 4000, { fill: 'E9DFF2' })))
  const rows = (first?.lines ?? []).map(({ label }, n) => row(cell(paragraph(bold(label)), 1800), ...parts.map(({ lines: { [n]: line } }) => cell(line ? put(answer, line) : '', 4000))))
  return grid([1800, 4000, 4000], [head, ...rows])
} // prettier-ignore

const isParty = ({ heading }: Part): boolean => heading?.startsWith('Professional ') ?? false
const template = (answer: Answer): WordForm => ({ board, title, guidance, parts }) => {
  const [child, ...rest] = parts.filter((part) => !isParty(part)).map((part) => twoToARow(part, answer))
  const tables = [child, sideBySide(parts.filter(isParty), answer), ...rest]
  return wordPackage(paragraph(run(title, '<w:b/><w:sz w:val="28"/><w:color w:val="5B2C83"/>')) + paragraph(run(guidance)) + tables.join(paragraph('')) + paragraph(''), paragraph(run(board, '<w:b/>')), paragraph(small('Resolving Professional Disagreements procedure, Appendix A. April 2026')))
} // prettier-ignore

const hint = ({ long, field, written: { options } }: Line): string => (options ? '' : long && field !== 'subject.address' ? '(the box will grow as you type)' : '') // prettier-ignore
/** Lettered sections; each question in a grey bar and its answer in the box below. */
const lettered = (answer: Answer): WordForm => ({ board, title, guidance, parts }) => {
  const tables = parts.map(({ heading, lines }) => {
    const letter = /^Section ([A-E])/.exec(heading ?? '')?.[1] ?? ''
    const asked = lines.flatMap((line, n) => [row(cell(paragraph(bold(`${letter}${n + 1}  ${line.label} `) + run(hint(line), '<w:i/><w:sz w:val="16"/>')), 9700, { fill: 'E7E6E6' })), row(cell(put(answer, line), 9700))])
    return paragraph(run(heading ?? '', '<w:b/><w:sz w:val="26"/><w:color w:val="00695C"/>'), '<w:keepNext/>') + grid([9700], asked)
  })
  const office = grid([4850, 4850], [row(cell(paragraph(small('Board Support Team: date received')), 4850), cell(paragraph(small('Register number')), 4850))])
  return wordPackage(paragraph(run(title, '<w:b/><w:sz w:val="34"/><w:color w:val="00695C"/>')) + paragraph(run(guidance, '<w:i/>')) + tables.join(paragraph('')) + paragraph('') + office + paragraph(''), paragraph(run(board, '<w:b/><w:sz w:val="20"/>'), '<w:jc w:val="right"/>'), paragraph(small('Form ER v5   |   RESTRICTED when completed'), '<w:jc w:val="center"/>'))
} // prettier-ignore

/** No table at all: a question, a colon, and the answer behind a tab, or below where it is long. */
const tabbed = (ticked: string, empty: string): WordForm => ({ board, title, guidance, parts }) => {
  const said = ({ written: { text, options, chosen = [] } }: Line): string =>
    options ? run(options.map((option, n) => `${chosen.includes(n) ? ticked : empty} ${option}`).join('    ')) : text === '' ? '' : softLines(text)
  const colon = (label: string): string => (label.endsWith('?') ? label : `${label}:`)
  const asked = parts.map(({ heading, lines }) => paragraph(run(heading ?? '', '<w:b/><w:sz w:val="32"/>'), '<w:pStyle w:val="Heading1"/><w:spacing w:before="240"/>') + lines.map((line) =>
    line.long ? paragraph(bold(colon(line.label)), '<w:keepNext/>') + paragraph(said(line), '<w:spacing w:after="120"/>') : paragraph(`${bold(colon(line.label))}<w:r><w:tab/></w:r>${said(line)}`, '<w:tabs><w:tab w:val="left" w:pos="4500"/></w:tabs><w:spacing w:after="80"/><w:ind w:left="4500" w:hanging="4500"/>')).join(''))
  return wordPackage(paragraph(run(board, '<w:b/><w:sz w:val="24"/>')) + paragraph(run(title, '<w:b/><w:sz w:val="36"/>')) + paragraph(run(guidance)) + asked.join(''), paragraph(''), paragraph(small('MIRSB, September 2025')))
} // prettier-ignore

export const wordForms = {
  'template-symbols': template(symbols), 'template-controls': template(inControls), 'template-bracketed': template(bracketed), 'template-typed': template(typedIn),
  'lettered-boxes': lettered(onBoxes), 'lettered-fields': lettered(inFields), 'lettered-controls': lettered(inControls), 'lettered-bracketed': lettered(bracketed),
  'tabbed-boxes': tabbed('☒', '☐'), 'tabbed-ticks': tabbed('[√]', '[ ]'),
} as const // prettier-ignore
