import type { FigureColumn, FigureRow, FigureTable } from '@shared/analysis/figure-table'
import { cellOf, type Tables } from '@shared/analysis/findings-tables'
import { keptBack, restsOnWords } from '@shared/board-report/figure-paper'
import type { CellValue, Column, ColumnKind, Sheet, SheetRow } from '../sheet'
import { cornersOf } from './curve-corners'
import { formulaOf, laidOut, type Laid } from './figure-formulas'
import { chartsOf } from './sheet-charts'

export interface FigureSheet {
  readonly table: FigureTable
  readonly name: string
  /** What the table says, where anything is concluded from it. */
  readonly finding: string | null
  readonly published: boolean
  /** All tables of the figures, which what a chart says may rest on. */
  readonly tables: Tables
}

/** The sheet of one table of figures: the same rows and numbers as on screen and from the command line. */
export function figureSheet({ table, name, finding, published, tables }: FigureSheet): Sheet {
  const laid = laidOut(table)
  const charts = chartsOf(table, finding, tables)
  const corners = table.id === 'curve' ? cornersOf(table) : null
  const hidden = table.rows.some(({ cells }) => cells.some((cell) => cell.hidden))
  return {
    name,
    title: table.title,
    ...(finding === null ? {} : { finding }),
    note: `${restsOnWords(table)}${hidden ? ` ${keptBack}: kept back.` : ''}`,
    columns: [
      ...table.heads.map((head, at) => headColumn(table, head, at)),
      ...table.columns.map((column) => figureColumn(table, column, published)),
    ],
    rows: laid.own.map((row) => sheetRow(table, laid, row, published)),
    totals: laid.totals.map((row) => sheetRow(table, laid, row, published)),
    charts,
    ...(corners === null ? {} : { beyond: corners }),
  }
}

/** The labels of the curve are days, and are numbers for a chart to place its points by. */
const numbered = ({ id }: FigureTable): boolean => id === 'curve'

function headColumn(table: FigureTable, header: string, at: number): Column {
  if (numbered(table)) return { header, kind: 'number', width: 12 }
  const longest = Math.max(header.length + 4, ...table.rows.map(({ labels }) => labels[at]?.length ?? 0))
  return { header, kind: 'text', width: Math.min(56, Math.max(16, longest + 3)) }
}

const kinds: Record<FigureColumn['kind'], ColumnKind> = {
  count: 'number',
  number: 'number',
  signed: 'signed',
  share: 'share',
  days: 'decimal',
  decimal: 'decimal',
  text: 'text',
}

function figureColumn(table: FigureTable, column: FigureColumn, published: boolean): Column {
  const { label: header } = column
  if (column.kind === 'text') {
    const longest = Math.max(20, ...table.rows.map((row) => String(valueOf(table, row, column) ?? '').length + 3))
    return { header, kind: 'text', width: Math.min(44, longest) }
  }
  const word = Math.max(...header.split(' ').map(({ length }) => length))
  const rounded = published ? { share: 'percent', days: 'number' } as const : {}
  return { header, kind: { ...kinds, ...rounded }[column.kind], width: Math.max(12, word + 4) }
} // prettier-ignore

function sheetRow(table: FigureTable, laid: Laid, row: FigureRow, published: boolean): SheetRow {
  const labels = row.labels.map((label) => (label === '' ? null : numbered(table) ? Number(label) : label))
  return [...labels, ...table.columns.map((column) => figure(table, laid, row, column, published))]
}

/** Nothing published is worked out in the file: what it is worked out from may be kept back. */
function figure(table: FigureTable, laid: Laid, row: FigureRow, column: FigureColumn, published: boolean): CellValue {
  const value = valueOf(table, row, column)
  const formula = published || typeof value !== 'number' ? null : formulaOf(table, laid, row, column)
  return formula !== null && typeof value === 'number' ? { formula, result: value } : value
} // prettier-ignore

function valueOf(table: FigureTable, row: FigureRow, column: FigureColumn): string | number | null {
  const cell = cellOf(table, row, column.key)
  if (cell?.hidden) return keptBack
  const value = cell?.value ?? null
  if (value !== null || column.kind !== 'days') return value
  return row.key === 'plain' || column.key === 'plain' ? 'none over' : 'not reached'
}
