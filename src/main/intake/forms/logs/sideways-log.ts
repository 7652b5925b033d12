import { fieldDefinition } from '@shared/domain/fields'
import { scanDates } from '../values/date-scan'
import { findHeader, type LogHeader } from './log-header'
import { headingsOf, type HeadingBooks } from './log-headings'
import type { LogCell, LogRow, LogTable } from './log-row'

const mostRows = 200
const mostColumns = 400
const fewestFields = 4

const isFilled = ({ text }: Pick<LogCell, 'text'>): boolean => text.trim() !== ''
const isDate = ({ date, text }: LogCell): boolean => date !== undefined || scanDates(text).length > 0

function turnedCell({ text, date, struck, columnSpan, rowSpan }: LogCell, row: LogRow): LogCell {
  return {
    column: row.number,
    text,
    ...(date === undefined ? {} : { date }),
    ...(struck ? { struck } : {}),
    ...(row.hidden ? { hidden: true } : {}),
    ...(rowSpan === undefined ? {} : { columnSpan: rowSpan }),
    ...(columnSpan === undefined ? {} : { rowSpan: columnSpan }),
  }
}

/** A table with its columns as rows, without the title above them. */
function turned({ rows: all, ...table }: LogTable): LogTable {
  const { id } = table
  const rows = all.slice(all.findIndex(({ cells }) => cells.filter(isFilled).length > 1))
  const columns = new Map<number, LogCell[]>()
  for (const row of rows) {
    for (const cell of row.cells) {
      const { column } = cell
      const cells = columns.get(column) ?? []
      cells.push(turnedCell(cell, row))
      columns.set(column, cells)
    }
  }
  const hiddenColumns = new Set(rows.flatMap(({ cells }) => cells.filter((cell) => cell.hidden).map(({ column }) => column)))
  const turnedRows = [...columns].sort(([a], [b]) => a - b).map(([number, cells]): LogRow =>
    ({ id: `${id}.r${cells[0]?.column ?? 1}.c${number}`, number, hidden: hiddenColumns.has(number), cells, turned: id }))
  return { ...table, rows: turnedRows }
} // prettier-ignore

/** True for a column with a person and a date of its own under no question: neither the answers to a form's second block nor notes. */
function isCase(books: HeadingBooks, row: LogRow, { columns }: LogHeader): boolean {
  const filled = new Map(row.cells.filter(isFilled).map((cell) => [cell.column, cell]))
  const under = (wanted: (field: LogHeader['columns'][number]['target']['field']) => boolean) =>
    columns.flatMap(({ column, target }) => (wanted(target.field) ? (filled.get(column) ?? []) : []))
  const who = under((field) => field === 'subject.name' || field === 'subject.reference')
  const dated = under((field) => fieldDefinition(field).kind === 'date').some(isDate)
  const questions = headingsOf(books, row).filter(({ match }) => match).length
  return (
    who.length > 0 &&
    who.every((cell) => (cell.rowSpan ?? 1) === 1 && !isDate(cell)) &&
    dated &&
    questions < 2
  )
}

/** A log kept sideways, each case in a column beside the headings, with its columns as rows. Null for any other table. */
export function sidewaysLog(books: HeadingBooks, upright: LogTable): LogTable | null {
  if (upright.rows.length > mostRows || upright.rows.some(({ cells }) => cells.length > mostColumns))
    return null
  const table = turned(upright)
  const header = findHeader(books, table.rows)
  if (!header || new Set(header.columns.map(({ target }) => target.field)).size < fewestFields) return null
  const cases = table.rows.slice(header.last + 1).filter((row) => isCase(books, row, header))
  return cases.length >= 2 ? table : null
}
