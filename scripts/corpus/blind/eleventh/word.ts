import type { Filled, Line } from '../../forms'
import { textBox } from '../text-box'
import { bold, cell, grid, paragraph, row, run } from '../word-bits'
import { wordPackage } from '../word-package'
import type { WordForm } from '../word-printed'
import { crossed, inControls, inFields, onBoxes, typedIn, type Answer } from './answers'

type Part = Filled['parts'][number]
const tiny = (text: string, color = '595959'): string => run(text, `<w:sz w:val="16"/><w:color w:val="${color}"/>`) // prettier-ignore
const inside = (answer: Answer, line: Line): string => answer(line) || paragraph('')

/** The boxes of one page: which questions share a row, and how many of its twelve columns each has. */
const boxesOfPage = [
  [[0, 5], [1, 2], [2, 2], [3, 3]], [[4, 6], [5, 6]], [[6, 4], [7, 8]], [[8, 12]], [[9, 12]], [[10, 9], [11, 3]], [[12, 12]], [[13, 3], [14, 4], [15, 5]],
] as const // prettier-ignore
const onePage = (answer: Answer): WordForm => ({ board, title, guidance, parts }) => {
  const lines = parts.flatMap((part) => part.lines)
  const box = (at: number, columns: number): string => {
    const line = lines[at]
    return cell(line ? paragraph(run(line.label, '<w:b/><w:sz w:val="17"/><w:color w:val="0B6E4F"/>')) + inside(answer, line) : '', columns * 820, { span: columns })
  }
  const banner = row(cell(paragraph(run(title, '<w:b/><w:sz w:val="32"/><w:color w:val="FFFFFF"/>')) + paragraph(run(board, '<w:color w:val="FFFFFF"/>')), 9840, { fill: '0B6E4F', span: 12 }))
  const rows = boxesOfPage.map((each) => row(...each.map(([at, columns]) => box(at, columns))))
  return wordPackage(grid(Array.from({ length: 12 }, () => 820), [banner, ...rows]) + paragraph(tiny(guidance)), paragraph(''), paragraph(tiny('Partnership Hub: hub@quarnboroughscp.example')))
} // prettier-ignore

const isSigned = ({ lines }: Part): boolean => lines[0]?.label === 'Name'
/** The managers a row each, under what is asked of them. */
function signatures(parts: readonly Part[]): string {
  const widths = [1900, 2100, 2100, 2100, 1500] as const
  const head = ['Signed off by', ...(parts[0]?.lines ?? []).map(({ label }) => label)]
  const rows = parts.map(({ heading, lines }) => row(...[paragraph(bold(heading ?? '')), ...lines.map(typedIn)].map((inner, n) => cell(inner, widths[n] ?? 0))))
  return grid(widths, [row(...head.map((each, n) => cell(paragraph(bold(each)), widths[n] ?? 0, { fill: 'DDE3EC' }))), ...rows])
} // prettier-ignore

/** Questions at the left; a yes or no is an x in one of two columns. */
function governed({ heading, lines }: Part, answer: Answer, crosses: boolean): string {
  const band = row(cell(paragraph(run(heading ?? '', '<w:b/><w:color w:val="FFFFFF"/>')), 9700, { fill: '1F3A5F', span: 3 })) // prettier-ignore
  const rows = lines.map((line) => {
    const { options = [], chosen = [] } = line.written
    const asked = cell(paragraph(run(line.label)), 3900, { fill: 'F3F5F9' })
    if (!crosses || options.length !== 2) return row(asked, cell(answer(line), 5800, { span: 2 }))
    return row(asked, ...options.map((option, n) => cell(paragraph(run(`${option}  ${chosen.includes(n) ? 'X' : ''}`.trim())), 2900)))
  }) // prettier-ignore
  return grid([3900, 2900, 2900], [band, ...rows])
}

const governance = (answer: Answer, crosses = false): WordForm => ({ board, title, guidance, parts }) => {
  const widths = [2000, 2850, 2000, 2850] as const
  const about = [['Document', title, 'Reference', 'G17'], ['Version', '2.3', 'Owner', 'Governance Officer'], ['Approved', 'Board, May 2026', 'Review due', 'May 2029']]
  const header = grid(widths, about.map((line) => row(...line.map((text, n) => cell(paragraph(n % 2 ? run(text) : bold(text)), widths[n] ?? 0)))))
  const asked = parts.filter((part) => !isSigned(part))
  const [last] = asked.slice(-1)
  const body = [...asked.slice(0, -1).map((part) => governed(part, answer, crosses)), signatures(parts.filter(isSigned)), ...(last ? [governed(last, answer, crosses)] : [])]
  const top = paragraph(run(board, '<w:b/><w:sz w:val="26"/><w:color w:val="1F3A5F"/>')) + header + paragraph(run(guidance, '<w:i/>'))
  return wordPackage(top + body.join(paragraph('')) + paragraph(''), paragraph(tiny('OFFICIAL – SENSITIVE [when complete]')), paragraph(tiny('G17 v2.3. Printed copies are uncontrolled.')))
} // prettier-ignore

/** The question in Welsh and, below it, in English; the answer beside both. */
const bilingual = (answer: Answer): WordForm => ({ board, title, guidance, parts }) => {
  const both = (text: string, look: string): string => text.split(' / ').map((each, n) => paragraph(run(each, n === 0 ? look : '<w:i/>'))).join('') // prettier-ignore
  const tables = parts.map(({ heading, lines }) => both(heading ?? '', '<w:b/><w:sz w:val="28"/><w:color w:val="A4161A"/>') + grid([4000, 5700], lines.map((line) => row(cell(both(line.label, '<w:b/>'), 4000), cell(answer(line), 5700)))))
  return wordPackage(both(title, '<w:b/><w:sz w:val="36"/><w:color w:val="A4161A"/>') + both(guidance, '<w:b/>') + tables.join('') + paragraph(''), both(board, '<w:b/>'), paragraph(tiny('bdgc.example / ncsb.example')))
} // prettier-ignore

/** A letter of numbered questions, the answer to each in the paragraph after it, or a long one in a box drawn for it. */
const letter = (answer: Answer, boxed: boolean): WordForm => ({ board, title, guidance, parts }) => {
  let number = 0
  const body = parts.flatMap((part) => part.lines).map((line) => {
    number += 1
    const said = inside(answer, line)
    return paragraph(bold(`${number}.  ${line.label}`), '<w:keepNext/><w:spacing w:before="140" w:after="20"/>') + (boxed && line.long ? paragraph(textBox(said, number)) : said)
  }) // prettier-ignore
  const top = paragraph(run('To: The Partnership Manager')) + paragraph(run(title, '<w:b/><w:sz w:val="30"/>')) + paragraph(run(guidance, '<w:i/>')) // prettier-ignore
  return wordPackage(top + body.join('') + paragraph(run('Thank you. We will reply within two working days.'), '<w:spacing w:before="240"/>'), paragraph(run(board, '<w:b/><w:sz w:val="36"/><w:color w:val="7A4419"/>')) + paragraph(tiny('Civic Hall, Market Square, Stonebeck ST99 1AA   |   01632 960800')), paragraph(tiny('Letter of Escalation, issue 6')))
} // prettier-ignore

export const wordForms = {
  'page-boxes': onePage(onBoxes), 'page-controls': onePage(inControls), 'page-crosses': onePage(crossed), 'page-fields': onePage(inFields),
  'governance-controls': governance(inControls), 'governance-crosses': governance(onBoxes, true), 'governance-fields': governance(inFields), 'governance-boxes': governance(onBoxes),
  bilingual: bilingual(onBoxes), 'bilingual-typed': bilingual(typedIn), letter: letter(typedIn, false), 'letter-ticked': letter(onBoxes, false), 'letter-boxes': letter(crossed, true),
} as const // prettier-ignore
