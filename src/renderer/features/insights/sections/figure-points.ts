import { cellSpoken, cellWords } from '@shared/analysis/cell-words'
import type { FigureColumn, FigureRow, FigureTable } from '@shared/analysis/figure-table'
import { cellOf, numberIn } from '@shared/analysis/findings-tables'
import type { ChartPoint } from '../../../ui/charts/chart-point'
import type { FrameTable } from '../../../ui/charts/frame-table'
import type { MaybeDrill } from './sections-props'

/** What a row is called on its own: "Police"; "A to B" for a pair; "Stage 1, Receiving agency". */
export function rowName(table: FigureTable, row: FigureRow): string {
  if (table.id === 'agencies') return row.labels[0] ?? ''
  const labels = row.labels.filter((label) => label !== '')
  if (table.id === 'concerns' && !row.total)
    return `Process: ${(labels[0] ?? '').toLowerCase()}. Handling: ${(labels[1] ?? '').toLowerCase()}`
  return labels.join(table.id === 'pairs' ? ' to ' : ', ')
}

export function columnNamed(table: FigureTable, key: string): FigureColumn | null {
  return table.columns.find((column) => column.key === key) ?? null
}

/** Goes to the cases behind a cell; undefined where it has none, or nothing may lead to cases. */
export function openerOf(
  table: FigureTable,
  row: FigureRow,
  column: FigureColumn,
  onDrill: MaybeDrill,
): (() => void) | undefined {
  const cell = cellOf(table, row, column.key)
  const to = cell?.drill
  if (!to || !onDrill || typeof cell.value !== 'number' || cell.value <= 0) return undefined
  return () => onDrill(to, `${column.label}: ${rowName(table, row)}`)
}

/** A cell as a point of a chart, read out as its table says it. */
export function pointOf(
  table: FigureTable,
  row: FigureRow,
  column: FigureColumn,
  onDrill: MaybeDrill,
): ChartPoint {
  return {
    key: `${row.key} ${column.key}`,
    spoken: `${rowName(table, row)}: ${column.label} ${cellSpoken(table, row, column)}`,
    onOpen: openerOf(table, row, column, onDrill),
  }
}

/** A table as it is shown beside its chart and copied. */
export function frameTable(table: FigureTable, onDrill: MaybeDrill): FrameTable {
  const { heads, columns } = table
  return {
    caption: table.title,
    head: [...heads, ...columns.map(({ label }) => label)],
    numbers: columns.flatMap(({ kind }, at) => (kind === 'text' ? [] : [heads.length + at])),
    rows: table.rows.map((row) => ({
      key: row.key,
      cells: [
        ...row.labels.map((text) => ({ text })),
        ...columns.map((column) => ({
          text: cellWords(table, row, column),
          onOpen: openerOf(table, row, column, onDrill),
        })),
      ],
    })),
  }
}

/** Rows with something to draw in some of the columns, or with something kept back in them; and those with nothing. */
export function rowsToDraw(
  table: FigureTable,
  columns: readonly FigureColumn[],
): { drawn: FigureRow[]; quiet: FigureRow[] } {
  const rows = table.rows.filter((row) => !row.total)
  const says = (row: FigureRow) =>
    columns.some(
      ({ key }) => cellOf(table, row, key)?.hidden === true || Math.abs(numberIn(table, row, key) ?? 0) > 0,
    )
  return { drawn: rows.filter(says), quiet: rows.filter((row) => !says(row)) }
}

/** True when nothing but what is kept back would be drawn. */
export function allKeptBack(
  table: FigureTable,
  rows: readonly FigureRow[],
  columns: readonly FigureColumn[],
): boolean {
  const cells = rows.flatMap((row) => columns.map(({ key }) => cellOf(table, row, key)))
  return (
    cells.some((cell) => cell?.hidden === true) &&
    cells.every((cell) => cell?.hidden === true || cell?.value === null || cell?.value === 0)
  )
}
