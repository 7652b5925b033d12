import { Document, Header, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type IRunOptions } from 'docx' // prettier-ignore
import { fixDates } from '../../../samples/layouts'
import type { Filled, Line } from '../../forms'

const run = (options: IRunOptions) => new TextRun(options)
const lines = (text: string, bold = false): Paragraph[] => text.split('\n').map((each) => new Paragraph({ spacing: { after: 60 }, children: [run({ text: each, bold, font: 'Arial', size: 20 })] })) // prettier-ignore
const answer = ({ written: { text, options, chosen = [] } }: Line): string =>
  options && options.length > 4 ? chosen.map((at) => options[at] ?? '').join('\n') : text

/** A form as a case system writes it out: a heading for each part, under it a table of question and answer. */
export async function caseSystem({ board, title, guidance, parts }: Filled): Promise<Uint8Array> {
  const box = (children: Paragraph[], width: number) =>
    new TableCell({ children, width: { size: width, type: WidthType.DXA }, margins: { top: 50, bottom: 50, left: 90, right: 90 } })
  const table = (asked: readonly Line[]) =>
    new Table({ columnWidths: [3000, 6400], rows: asked.map((line) => new TableRow({ cantSplit: true, children: [box(lines(`${line.label}:`, true), 3000), box(lines(answer(line)), 6400)] })) })
  const children = parts.flatMap(({ heading, lines: asked }) => [
    ...(heading === null ? [] : [new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 })]),
    table(asked),
  ])
  const file = new Document({
    creator: 'Case system', title,
    sections: [{ headers: { default: new Header({ children: lines('Printed from the case system') }) }, children: [new Paragraph({ text: board, heading: HeadingLevel.TITLE }), new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }), ...lines(guidance), ...children] }],
  })
  return fixDates(await Packer.toBuffer(file))
} // prettier-ignore
