import type { FigureCell, FigureColumn, FigureRow, FigureTable } from './figure-table'
import { cellOf, numberIn, restsOnCount } from './findings-tables'
import { fewestForPercent } from './findings-words'

/** How a figure that is kept back stands in a table, by the convention of official statistics. */
export const keptBack = '[c]'

/** What a cell says. Nothing is written for a figure there is none of; a percentage of too few is left out. */
export function cellWords(table: FigureTable, row: FigureRow, column: FigureColumn): string {
  const cell = cellOf(table, row, column.key)
  if (cell?.hidden) return keptBack
  const value = cell?.value ?? null
  if (value === null) return column.kind === 'days' ? 'not reached' : ''
  if (typeof value === 'string') return value
  if (column.kind !== 'share') return numberWords(value, column)
  return restsOnEnough(table, row, column) ? `${Math.round(value * 100)}%` : ''
}

/** The same to be read aloud: nothing is left unsaid. */
export function cellSpoken(table: FigureTable, row: FigureRow, column: FigureColumn): string {
  const words = cellWords(table, row, column)
  return words === keptBack ? 'kept back' : words === '' ? 'not given' : words
}

function numberWords(value: number, { kind }: FigureColumn): string {
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

/** A count on its own. */
export const countWords = ({ value, hidden }: FigureCell): string =>
  hidden ? keptBack : typeof value === 'number' ? value.toLocaleString('en-GB') : (value ?? '')
