import type { Filled, Line, Part } from '../../forms'
import { bold, boxes, cell, checkBox, grid, paragraph, paragraphs, row, run } from '../word-bits'
import { wordPackage } from '../word-package'
import type { WordForm } from '../word-printed'

const saved = (filled: Filled, body: string): Uint8Array =>
  wordPackage(
    paragraph(bold(filled.board)) + paragraph(run(filled.title, '<w:b/><w:sz w:val="28"/>'), '<w:pStyle w:val="Heading1"/>') + paragraph(run(filled.guidance, '<w:i/>')) + body + paragraph(''),
    paragraph(''),
    paragraph(run(`${filled.title} 2026`, '<w:sz w:val="16"/>')),
  ) // prettier-ignore

/** How an answer is put in: what is printed for choosing ticked in its boxes, or written out. */
type Answer = (line: Line) => string
const ticked: Answer = ({ written }) =>
  written.options ? boxes(written, checkBox) : written.text === '' ? '' : paragraphs(written.text)
const typed: Answer = ({ written: { text, options, chosen = [] } }) => {
  if (options && options.length > 3) return boxes({ text, truth: null, options, chosen }, (on) => run(on ? '☒' : '☐')) // prettier-ignore
  return text === '' ? '' : paragraphs(text)
}
const label = (text: string): string => paragraph(bold(text))

/** One table, a heading across it for each part; short questions stand in pairs, long ones take the width. */
const pairs = (answer: Answer): WordForm => (filled) => {
  const widths = [1900, 2800, 1700, 3000] as const
  const wide = (line: Line): string => row(cell(label(line.label), widths[0]), cell(answer(line), 7500, { span: 3 }))
  const rowsOf = ({ heading, lines }: Part): string[] => {
    const rows = heading === null ? [] : [row(cell(label(heading), 9400, { fill: 'DDEBF7', span: 4 }))]
    for (let n = 0; n < lines.length; n++) {
      const [line, next] = lines.slice(n, n + 2)
      if (!line) continue
      const alone = line.long || !next || next.long
      rows.push(alone ? wide(line) : row(cell(label(line.label), widths[0]), cell(answer(line), widths[1]), cell(label(next.label), widths[2]), cell(answer(next), widths[3])))
      if (!alone) n += 1
    }
    return rows
  }
  return saved(filled, grid(widths, filled.parts.flatMap(rowsOf)))
} // prettier-ignore

/** A table for each part under its heading: short questions beside their answers, long ones over them. */
const sections = (answer: Answer): WordForm => (filled) => {
  const widths = [3200, 6200] as const
  const rowsOf = (line: Line): string[] =>
    line.long || (line.written.options?.length ?? 0) > 3
      ? [row(cell(label(line.label), 9400, { fill: 'F2F2F2', span: 2 })), row(cell(answer(line), 9400, { span: 2 }))]
      : [row(cell(label(line.label), widths[0], { fill: 'F2F2F2' }), cell(answer(line), widths[1]))]
  const body = filled.parts.map(({ heading, lines }) => (heading === null ? paragraph('') : label(heading)) + grid(widths, lines.flatMap(rowsOf)))
  return saved(filled, body.join(paragraph('')))
} // prettier-ignore

/** Two parts that ask the same of two parties: one table, a column for each. */
export const isBeside = (part: Part | undefined, next: Part | undefined): next is Part =>
  part !== undefined && next !== undefined && part.lines.length === next.lines.length &&
  part.lines.every((line, n) => line.label === next.lines[n]?.label) // prettier-ignore

const beside =
  (answer: Answer): WordForm =>
  (filled) => {
    const body: string[] = []
    for (let n = 0; n < filled.parts.length; n++) {
      const [part, next] = filled.parts.slice(n, n + 2)
      if (!part) continue
      if (isBeside(part, next)) {
        const head = row(cell('', 1800), cell(label(part.heading ?? ''), 3800, { fill: 'E2EFD9' }), cell(label(next.heading ?? ''), 3800, { fill: 'E2EFD9' })) // prettier-ignore
        const lines = part.lines.map((line, at) => {
          const other = next.lines[at]
          return row(cell(label(line.label), 1800), cell(answer(line), 3800), cell(other ? answer(other) : '', 3800)) // prettier-ignore
        })
        body.push(grid([1800, 3800, 3800], [head, ...lines]))
        n += 1
      } else {
        const head = row(cell(label(part.heading ?? ''), 9400, { fill: 'E2EFD9', span: 2 }))
        const lines = part.lines.map((line) => row(cell(label(line.label), 3000), cell(answer(line), 6400))) // prettier-ignore
        body.push(grid([3000, 6400], [head, ...lines]))
      }
    }
    return saved(filled, body.join(paragraph('')))
  }

export const wordForms = { pairs: pairs(ticked), 'pairs-typed': pairs(typed), sections: sections(ticked), 'sections-typed': sections(typed), beside: beside(ticked), 'beside-typed': beside(typed) } as const // prettier-ignore
