import type { Filled, Line } from '../../forms'
import { textBox } from '../text-box'
import { bold, cell, grid, paragraph, row, run, softLines } from '../word-bits'
import { wordPackage } from '../word-package'
import type { WordForm } from '../word-printed'
import { asLeft, boxBehind, inControls, inFields, withGlyphs, withSymbols, type Answer } from './answers'

type Part = Filled['parts'][number]
const small = (text: string): string => run(text, '<w:sz w:val="18"/><w:color w:val="44546A"/>')
const white = (text: string): string => run(text, '<w:b/><w:color w:val="FFFFFF"/>')
const band = (text: string, width: number, span: number): string => row(cell(paragraph(white(text)), width, { fill: '264653', span })) // prettier-ignore

/** Questions in pairs beside their answers, long ones over the whole width with the answer in the row below. */
function paired({ heading, lines }: Part, answer: Answer): string {
  const [ask, say] = [2100, 2600] as const
  const rows = [band(heading ?? '', 9400, 4)]
  const short = (line: Line | undefined): boolean =>
    line !== undefined && !line.long && (line.written.options?.length ?? 0) <= 3
  const pair = (line: Line): string =>
    cell(paragraph(bold(line.label)), ask, { fill: 'E9F1F0' }) + cell(answer(line), say)
  for (let at = 0; at < lines.length; at++) {
    const [line, next] = lines.slice(at, at + 2)
    if (!line) continue
    if (line.long) {
      rows.push(row(cell(paragraph(bold(line.label)), 9400, { fill: 'E9F1F0', span: 4 })))
      rows.push(row(cell(answer(line) || paragraph(''), 9400, { span: 4 })))
    } else if (next && short(line) && short(next)) {
      rows.push(row(pair(line), pair(next)))
      at += 1
    } else {
      rows.push(
        row(
          cell(paragraph(bold(line.label)), ask, { fill: 'E9F1F0' }),
          cell(answer(line), 7300, { span: 3 }),
        ),
      )
    }
  }
  return grid([ask, say, ask, say], rows)
}

/** The two parties of a dispute as the columns of one table. */
function parties(one: Part, other: Part, answer: Answer): string {
  const widths = [2000, 3700, 3700] as const
  const top = row(cell('', widths[0], { fill: 'E9F1F0' }), ...[one, other].map(({ heading }, n) => cell(paragraph(bold(heading ?? '')), widths[n + 1] ?? 0, { fill: 'E9F1F0' })))
  const rows = one.lines.map((line, n) => {
    const beside = other.lines[n]
    return row(cell(paragraph(bold(line.label)), widths[0], { fill: 'E9F1F0' }), cell(answer(line), widths[1]), cell(beside ? answer(beside) : '', widths[2]))
  })
  return grid(widths, [band('Section 2: Professionals involved', 9400, 3), top, ...rows])
} // prettier-ignore

const columns = (answer: Answer): WordForm => (filled) => {
  const tables: string[] = []
  for (let n = 0; n < filled.parts.length; n++) {
    const [part, next] = filled.parts.slice(n, n + 2)
    if (!part) continue
    if (next && part.lines[0]?.label === next.lines[0]?.label) {
      tables.push(parties(part, next, answer))
      n += 1
    } else tables.push(paired(part, answer))
  }
  const top = paragraph(run(filled.title, '<w:b/><w:sz w:val="36"/><w:color w:val="264653"/>'), '<w:pStyle w:val="Heading1"/>') + paragraph(run(filled.guidance, '<w:i/>'))
  return wordPackage(top + tables.join(paragraph('')) + paragraph(''), paragraph(run(filled.board, '<w:b/>'), '<w:jc w:val="right"/>'), paragraph(small('Version 4, July 2026. OFFICIAL – SENSITIVE when complete')))
} // prettier-ignore

/** Three columns: the question’s number, the question, the answer; each part begins with its own letter. */
const numbered = (answer: Answer): WordForm => (filled) => {
  const widths = [700, 3300, 5400] as const
  const rows = filled.parts.flatMap(({ heading, lines }, at) => [
    row(cell(paragraph(bold(heading ?? '')), 9400, { fill: 'F4D9D0', span: 3 })),
    ...lines.map((line, n) =>
      row(cell(paragraph(run(`${'ABCDEF'[at] ?? ''}${n + 1}`)), widths[0]), cell(paragraph(run(line.label)), widths[1]), cell(answer(line), widths[2])),
    ),
  ])
  const top = paragraph(bold(filled.board)) + paragraph(run('Bwrdd Diogelu Rhanbarthol Cwmdulais a Theifi', '<w:i/>')) + paragraph(run(filled.title, '<w:b/><w:sz w:val="30"/><w:color w:val="9B2226"/>')) + paragraph(run('Hysbysiad o Anghytundeb Proffesiynol', '<w:i/><w:sz w:val="26"/><w:color w:val="9B2226"/>')) + paragraph(run(filled.guidance))
  return wordPackage(top + grid(widths, rows) + paragraph(''), paragraph(''), paragraph(small('Cyfrinachol pan gaiff ei lenwi / Confidential when completed')))
} // prettier-ignore

const purple = (text: string | null): string =>
  text === null ? '' : paragraph(run(text, '<w:b/><w:sz w:val="28"/><w:color w:val="5A189A"/>'), '<w:spacing w:before="240" w:after="80"/>') // prettier-ignore
const offline = (filled: Filled, body: string): Uint8Array =>
  wordPackage(
    paragraph(run(filled.title, '<w:b/><w:sz w:val="40"/><w:color w:val="5A189A"/>'), '<w:pStyle w:val="Heading1"/>') + paragraph(run(filled.board, '<w:sz w:val="24"/>')) + paragraph(run(filled.guidance, '<w:i/>')) + body,
    paragraph(small('Use this version only if you cannot use the website')),
    paragraph(small('hithegate.example/safeguarding')),
  ) // prettier-ignore

/** A table of one column for each part, the question on a tint and its answer in the row below. */
const stacked: WordForm = (filled) =>
  offline(filled, filled.parts.map(({ heading, lines }) => purple(heading) + grid([9400], lines.flatMap((line) => [row(cell(paragraph(bold(line.label), '<w:keepNext/>'), 9400, { fill: 'EFE6F7' })), row(cell(withGlyphs(line) || paragraph(''), 9400))]))).join('')) // prettier-ignore

/** Short questions with the answer typed behind them, long ones with a box drawn for it. */
const boxed: WordForm = (filled) =>
  offline(
    filled,
    filled.parts.map(({ heading, lines }) => purple(heading) + lines.map((line, n) => line.long ? paragraph(bold(line.label)) + paragraph(textBox(asLeft(line) || paragraph(''), n)) : paragraph(bold(`${line.label}  `) + softLines(line.written.text))).join('')).join(''),
  ) // prettier-ignore

export const wordForms = {
  controls: columns(inControls), glyphs: columns(withGlyphs), symbols: columns(withSymbols), left: columns(asLeft),
  'numbered-fields': numbered(inFields), 'numbered-behind': numbered(boxBehind), stacked, boxed,
} as const // prettier-ignore
