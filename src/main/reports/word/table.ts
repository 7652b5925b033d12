import { Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx'
import { paragraphsOf, wordsOf } from '@shared/paper/cells'
import type { PaperCell, PaperColumn, PaperFacts, PaperTable } from '@shared/paper/paper'
import { styled, styledCell } from './text'

/** Twentieths of a point between the margins of an A4 page. */
export const textWidth = 9638
/** A row of more letters than this may run over the end of a page; shorter ones stay whole. */
const staysWhole = 700

/** A table with its caption before it, and a little room after it. */
export function wordTable(table: PaperTable): (Paragraph | Table)[] {
  const widths = columnWidths(table.columns)
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, at) => cellOf([styled('TableHeading', column.label, aligned(column))], widths[at])),
  })
  const rows = table.rows.map(
    (row) =>
      new TableRow({
        cantSplit: lettersIn(row) <= staysWhole,
        children: table.columns.map((column, at) => cellOf(bodyCell(row[at] ?? '', aligned(column), at === 0 && table.rowHeaders === true), widths[at])),
      }),
  )
  const headed = table.columns.some(({ label }) => label !== '')
  const look = { firstRow: headed, firstColumn: table.rowHeaders === true, noHBand: true, noVBand: true }
  return [
    ...(table.caption === '' ? [] : [styled('Caption', table.caption)]),
    tableOf(headed ? 'AccordTable' : 'AccordPlain', look, widths, headed ? [head, ...rows] : rows),
    styled('TableEnd', ''),
  ]
} // prettier-ignore

/** Terms in the first column, what is said of them in the second. */
export function wordFacts({ items }: PaperFacts): (Paragraph | Table)[] {
  const widths = columnWidths([{ width: 30 }, { width: 70 }])
  const rows = items.map(
    ({ term, value }) =>
      new TableRow({
        cantSplit: lettersIn([value]) <= staysWhole,
        children: [
          cellOf([styled('TableTerm', term)], widths[0]),
          cellOf(styledCell('TableText', value), widths[1]),
        ],
      }),
  )
  const look = { firstRow: false, firstColumn: true, noHBand: true, noVBand: true }
  return items.length === 0 ? [] : [tableOf('AccordFacts', look, widths, rows), styled('TableEnd', '')]
}

/** In a cell that names its row the first paragraph is the name, and the rest says more about it. */
function bodyCell(cell: PaperCell, look: ReturnType<typeof aligned>, names: boolean): Paragraph[] {
  if (!names) return styledCell('TableText', cell, look)
  return paragraphsOf(cell).map((text, at) => styled(at === 0 ? 'TableTerm' : 'TableText', text, look))
}

function tableOf(
  style: string,
  tableLook: { firstRow: boolean; firstColumn: boolean; noHBand: boolean; noVBand: boolean },
  columnWidths: readonly number[],
  rows: readonly TableRow[],
): Table {
  const width = { size: textWidth, type: WidthType.DXA }
  return new Table({ style, tableLook, columnWidths, rows, width, layout: TableLayoutType.FIXED })
}

function cellOf(children: readonly Paragraph[], width = 0): TableCell {
  return new TableCell({ children, width: { size: width, type: WidthType.DXA } })
}

/** Widths in twentieths of a point that add up to the page. */
function columnWidths(columns: readonly Pick<PaperColumn, 'width'>[]): number[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0)
  return columns.map(({ width }) => Math.floor((width / all) * textWidth))
}

const aligned = ({ align }: PaperColumn) => (align === 'end' ? { alignment: 'right' as const } : {})

function lettersIn(row: readonly PaperCell[]): number {
  return Math.max(0, ...row.map((cell) => paragraphsOf(cell).reduce((sum, text) => sum + wordsOf(text).length, 0)))
} // prettier-ignore
