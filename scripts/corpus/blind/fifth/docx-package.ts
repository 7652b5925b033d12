import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType, type IRunOptions } from 'docx' // prettier-ignore
import { fixDates } from '../../../samples/layouts'
import type { Filled, Line } from '../../forms'

const run = (options: IRunOptions): TextRun => new TextRun(options)
const words = (text: string, heavy = false): Paragraph[] =>
  text.split('\n').map((each) => new Paragraph({ children: [run({ text: each, bold: heavy })] }))
const cell = (children: Paragraph[], size: number, fill?: string, columnSpan = 1): TableCell =>
  new TableCell({ children, columnSpan, width: { size, type: WidthType.PERCENTAGE }, ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }) }) // prettier-ignore

const said = ({ written: { text, options, chosen = [] } }: Line): string =>
  options?.length === 2 ? options.map((option, n) => `${chosen.includes(n) ? '☑' : '☐'} ${option}`).join('   ') : options && options.length > 3 ? options.map((option, n) => `${chosen.includes(n) ? '☑' : '☐'} ${option}`).join('\n') : text // prettier-ignore

/** A form typed again from its print by a program: a table for each section under a heading of its own. */
export async function retyped(filled: Filled): Promise<Uint8Array> {
  const children = filled.parts.flatMap(({ heading, lines }) => [
    ...(heading === null ? [] : [new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2, spacing: { before: 200, after: 80 } })]),
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: lines.map((line) => new TableRow({ children: [cell(words(line.label, true), 36, 'EDEDED'), cell(words(said(line)), 64)] })) }),
    new Paragraph(''),
  ])
  const top = [new Paragraph({ text: filled.board, alignment: AlignmentType.CENTER }), new Paragraph({ text: filled.title, heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER }), new Paragraph(filled.guidance)]
  const file = new Document({ creator: 'Office', title: filled.title, styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } }, sections: [{ children: [...top, ...children] }] })
  return fixDates(await Packer.toBuffer(file))
} // prettier-ignore
