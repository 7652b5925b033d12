import {
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx'
import type { Filled, Line } from '../forms'

const run = (options: IRunOptions): TextRun => new TextRun(options)
const text = (value: string): TextRun => run({ text: value, font: 'Roboto' })
const strong = (value: string): TextRun => run({ text: value, bold: true, font: 'Roboto' })

function runs(line: Line): TextRun[] {
  const { text: written, options, chosen = [] } = line.written
  if (options && chosen.length > 0 && options[0] === 'Yes')
    return options.flatMap((option, n) => [
      ...(n > 0 ? [text(' / ')] : []),
      run(chosen.includes(n) ? { text: option, bold: true, underline: {} } : { text: option, strike: true }),
    ])
  return written.split('\n').map((each, n) => run(n > 0 ? { text: each, break: 1 } : { text: each }))
}

/** As a shared web document is exported: no styles, the question in bold and its answer in one paragraph, or in one cell. */
export async function docsExport(filled: Filled): Promise<Uint8Array> {
  const cell = (children: Paragraph[], columnSpan = 1) => new TableCell({ children, columnSpan })
  const rows = filled.parts.flatMap((part) => [
    ...(part.heading === null ? [] : [new TableRow({ children: [cell([new Paragraph({ children: [strong(part.heading)] })], 2)] })]),
    ...part.lines.map((line) =>
      line.long
        ? new TableRow({ children: [cell([new Paragraph({ children: [strong(line.label)] }), new Paragraph({ children: runs(line) })], 2)] })
        : new TableRow({ children: [cell([new Paragraph({ children: [text(line.label)] })]), cell([new Paragraph({ children: runs(line) })])] }),
    ),
  ])
  const page = new Document({
    creator: 'docs', title: filled.title,
    sections: [{ children: [
      new Paragraph({ children: [strong(filled.title)] }), new Paragraph({ children: [text(filled.board)] }),
      new Paragraph({ children: [text(filled.guidance)] }), new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } }),
    ] }],
  })
  return new Uint8Array(await Packer.toBuffer(page))
} // prettier-ignore
