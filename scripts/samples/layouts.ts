import { Document, Header, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType, WidthType, type IRunOptions } from 'docx' // prettier-ignore
import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate'
import type { FilledLine } from './form'

const title = 'Northmere Safeguarding Adults Board Escalation Monitoring Form'
const guidance =
  'Send this form to the business unit at every stage. Do not leave the date of escalation blank.'

/** Ways in which agencies lay out the same form in Word. */
export const wordLayouts = [
  labelAndValueTable,
  fourColumnTable,
  colonParagraphs,
  valueBelowHeading,
  mergedSectionTable,
  sectionRows,
]

const run = (options: IRunOptions) => new TextRun(options)
const say = (text: string, bold = false) => new Paragraph({ children: [run({ text, bold })] })
const cell = (text: string, bold = false, columnSpan = 1) =>
  new TableCell({ columnSpan, children: text.split('\n').map((part) => say(part, bold)) })
const table = (rows: TableRow[]) => new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } })

function labelAndValueTable(lines: readonly FilledLine[]) {
  const label = (l: FilledLine) => (l.section ? `${l.section}: ${l.label.toLowerCase()}` : l.label)
  return [table(lines.map((l) => new TableRow({ children: [cell(label(l), true), cell(l.text)] })))]
}

function fourColumnTable(lines: readonly FilledLine[]) {
  const short = lines.filter(
    (l) => !l.section && l.text.length < 40 && !/[Rr]eason|[Oo]utcome|Response of|effective/.test(l.label),
  )
  const rest = lines.filter((l) => !l.section && !short.includes(l))
  const pairs = short.flatMap((l, i) => (i % 2 === 0 ? [[l, short[i + 1]] as const] : []))
  const four = pairs.map(
    ([a, b]) =>
      new TableRow({
        children: [cell(a.label, true), cell(a.text), cell(b?.label ?? '', true), cell(b?.text ?? '')],
      }),
  )
  return [
    table(four),
    say(''),
    table(sections(lines)),
    say(''),
    ...rest.flatMap((l) => [
      table([new TableRow({ children: [cell(l.label, true)] }), new TableRow({ children: [cell(l.text)] })]),
      say(''),
    ]),
  ]
}

function colonParagraphs(lines: readonly FilledLine[]) {
  return lines.map(
    (l) =>
      new Paragraph({
        children: [
          run({
            text: `${l.section ? `${l.section} – ${l.label.toLowerCase()}` : l.label}: `,
            bold: true,
          }),
          new TextRun(l.text),
        ],
      }),
  )
}

function valueBelowHeading(lines: readonly FilledLine[]) {
  return lines.flatMap((l) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_3,
      children: [new TextRun(l.section ? `${l.section}: ${l.label.toLowerCase()}` : l.label)],
    }),
    say(l.text),
  ])
}

function mergedSectionTable(lines: readonly FilledLine[]) {
  const before = lines.slice(
    0,
    lines.findIndex((l) => l.section),
  )
  const after = lines.slice(lines.findLastIndex((l) => l.section) + 1)
  const plain = (l: FilledLine) => new TableRow({ children: [cell(l.label, true, 2), cell(l.text)] })
  return [table([...before.map(plain), ...sections(lines), ...after.map(plain)])]
}

function sectionRows(lines: readonly FilledLine[]) {
  const rows: TableRow[] = []
  let section: string | null = null
  for (const l of lines) {
    if (l.section && l.section !== section)
      rows.push(new TableRow({ children: [cell(l.section.toUpperCase(), true, 2)] }))
    section = l.section
    rows.push(new TableRow({ children: [cell(l.label, !l.section), cell(l.text)] }))
  }
  return [table(rows)]
}

/** "Escalated by" down the side, merged over its three rows. */
function sections(lines: readonly FilledLine[]): TableRow[] {
  return (['Escalated by', 'Escalated to'] as const).flatMap((section) =>
    lines.filter((l) => l.section === section).map((l, i) => new TableRow({
      children: [
        new TableCell({ verticalMerge: i === 0 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE, children: [say(i === 0 ? section : '', true)] }),
        cell(l.label),
        cell(l.text),
      ],
    })),
  )
} // prettier-ignore

/** A Word document with fixed dates inside, so that making the samples again changes nothing. */
export async function wordForm(lines: readonly FilledLine[], layout: number, heading = title, note = guidance): Promise<Uint8Array> {
  const body = wordLayouts[layout % wordLayouts.length]
  if (!body) throw new Error('No layout')
  const children = [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(heading)] }), say(note), ...body(lines)]
  return fixDates(await Packer.toBuffer(new Document({
    creator: 'Sample agency', title: heading,
    sections: [{ headers: { default: new Header({ children: [say('OFFICIAL-SENSITIVE')] }) }, children }],
  })))
} // prettier-ignore

export function fixDates(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  const core = files['docProps/core.xml']
  if (core)
    files['docProps/core.xml'] = strToU8(
      strFromU8(core).replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '2025-04-01T09:00:00Z'),
    )
  return zipSync(files, { mtime: new Date('2025-04-01T09:00:00Z'), level: 9 })
}
