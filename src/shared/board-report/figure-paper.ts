import type { FigureCell, FigureColumn, FigureRow, FigureTable } from '../analysis/figure-table'
import { cellOf, numberIn, restsOnCount } from '../analysis/findings-tables'
import { fewestForPercent } from '../analysis/findings-words'
import type { PaperTable } from '../paper/paper'

/** How a figure that is kept back stands in a table, by the convention of official statistics. */
export const keptBack = '[c]'

/** A table of figures as a paper has it: the same figures in the same order. */
export function paperTable(table: FigureTable, rows: readonly FigureRow[] = table.rows): PaperTable {
  return {
    kind: 'table',
    caption: table.title,
    rowHeaders: true,
    columns: [
      ...table.heads.map((label) => ({ label, width: table.heads.length > 1 ? 24 : 34 })),
      ...table.columns.map(({ label, kind }) =>
        kind === 'text' ? { label, width: 20 } : { label, width: 13, align: 'end' as const },
      ),
    ],
    rows: rows.map((row) => [...row.labels, ...table.columns.map((column) => written(table, row, column))]),
  }
}

/** What a cell says. Nothing is written for a figure there is none of; a percentage of too few is left out. */
function written(table: FigureTable, row: FigureRow, column: FigureColumn): string {
  const cell = cellOf(table, row, column.key)
  if (cell?.hidden) return keptBack
  const value = cell?.value ?? null
  if (value === null) return column.kind === 'days' ? 'not reached' : ''
  if (typeof value === 'string') return value
  if (column.kind !== 'share') return number(value, column)
  return restsOnEnough(table, row, column) ? `${Math.round(value * 100)}%` : ''
}

function number(value: number, { kind }: FigureColumn): string {
  if (kind === 'signed' && value > 0) return `+${value.toLocaleString('en-GB')}`
  const digits = kind === 'decimal' ? 1 : kind === 'days' ? 1 : 0
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits }).replace(/^-/, '−')
}

/** A share rests on the columns it is made of, or else on all the escalations of the table. */
function restsOnEnough(table: FigureTable, row: FigureRow, { of = [] }: FigureColumn): boolean {
  if (of.length < 2) return (restsOnCount(table) ?? fewestForPercent) >= fewestForPercent
  const parts = of.includes('asked') ? ['asked'] : of
  return parts.reduce((sum, key) => sum + (numberIn(table, row, key) ?? 0), 0) >= fewestForPercent
}

/** What a table rests on, as a sentence: "Rests on: 12 escalations; open 3." */
export function restsOnWords({ rests, note }: FigureTable): string {
  const said = rests.map(({ label, cell }) => `${label.toLowerCase()} ${countWords(cell)}`).join('; ')
  return said === '' ? note : `Rests on: ${said}. ${note}`
}

const countWords = ({ value, hidden }: FigureCell): string =>
  hidden ? keptBack : typeof value === 'number' ? value.toLocaleString('en-GB') : (value ?? '')
