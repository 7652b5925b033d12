import { BorderStyle, Document, Footer, HeadingLevel, Packer, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType, type IRunOptions } from 'docx' // prettier-ignore
import { fixDates } from '../../../samples/layouts'
import type { Filled, Line } from '../../forms'

const run = (options: IRunOptions) => new TextRun(options)
const words = (text: string, bold = false): Paragraph[] => text.split('\n').map((each) => new Paragraph({ children: [run({ text: each, bold })] })) // prettier-ignore
const answer = ({ written: { text, options, chosen = [] } }: Line): string => {
  if (!options || chosen.length === 0) return options ? '' : text
  if (options.length > 3) return chosen.map((at) => `• ${options[at] ?? ''}`).join('\n')
  return text
}
const bytesOf = async ({ board, title, guidance }: Filled, children: (Paragraph | Table)[]): Promise<Uint8Array> =>
  fixDates(await Packer.toBuffer(new Document({
    creator: 'Agency', title,
    sections: [{ footers: { default: new Footer({ children: words('Exported from the case system') }) }, children: [new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }), ...words(board, true), ...words(guidance), ...children] }],
  }))) // prettier-ignore

/** A table of two columns as a case system writes it out. */
export async function exportedTable(filled: Filled): Promise<Uint8Array> {
  const line = { style: BorderStyle.SINGLE, size: 4, color: '999999' }
  const box = (children: Paragraph[], fill: string, columnSpan = 1, width = 100) =>
    new TableCell({ children, columnSpan, shading: { type: ShadingType.CLEAR, fill }, borders: { top: line, bottom: line, left: line, right: line }, width: { size: width, type: WidthType.PERCENTAGE } })
  const rows = filled.parts.flatMap(({ heading, lines }) => [
    ...(heading === null ? [] : [new TableRow({ children: [box(words(heading, true), 'BDD7EE', 2)] })]),
    ...lines.map((each) => new TableRow({ children: [box(words(each.label), 'F2F2F2', 1, 34), box(words(answer(each)), 'FFFFFF', 1, 66)] })),
  ])
  return bytesOf(filled, [new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } })])
} // prettier-ignore

/** Headings, and under them each question in bold with its answer behind it. */
export async function exportedLines(filled: Filled): Promise<Uint8Array> {
  return bytesOf(filled, filled.parts.flatMap(({ heading, lines }) => [
    ...(heading === null ? [] : [new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 })]),
    ...lines.flatMap((each) => {
      const [first = '', ...more] = answer(each).split('\n')
      return [new Paragraph({ children: [run({ text: `${each.label}: `, bold: true }), new TextRun(first)] }), ...more.flatMap((text) => words(text))]
    }),
  ]))
} // prettier-ignore
