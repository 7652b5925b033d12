import type { Sheet, SheetCell, SheetRow, Table } from '@shared/domain/document'
import { paragraphText } from '@shared/domain/document'

/** A cell of a worksheet as it is, or of a Word table in the same shape; so that those of a long log need no copies. */
export type LogCell = Readonly<
  Pick<SheetCell, 'column' | 'text' | 'date' | 'struck' | 'hidden' | 'columnSpan' | 'rowSpan'>
>

/** A row of a worksheet or of a Word table, as a log is read. */
export interface LogRow {
  readonly id: string
  readonly number: number
  readonly hidden: boolean
  readonly cells: readonly LogCell[]
  /** Set when it is a column of this sheet, read as if it were a row. */
  readonly turned?: string
}

/** Rows and the name to call them by. */
export interface LogTable {
  readonly id: string
  readonly name: string
  readonly hidden: boolean
  readonly inSheet: boolean
  /** Printed: what is a line and what a word is worked out from where it stands. */
  readonly onPage?: boolean
  readonly rows: readonly LogRow[]
}

/** Where a cell of a row stands in its document. */
export const placeOf = ({ id, number, turned }: LogRow, column: number): string =>
  turned === undefined ? `${id}.c${column}` : `${turned}.r${column}.c${number}`

function rowOfSheet(id: string, { number, hidden, cells }: SheetRow): LogRow {
  return { id: `${id}.r${number}`, number, hidden: hidden === true, cells }
}

export function logTableOfSheet(sheet: Sheet): LogTable {
  const rows = sheet.rows.map((row) => rowOfSheet(sheet.id, row))
  return { id: sheet.id, name: sheet.name, hidden: sheet.hidden === true, inSheet: true, rows }
}

/** A table of a letter or form as a log; cells that hold tables of their own count as empty. */
export function logTableOfTable(table: Table, onPage = false): LogTable {
  const rows: { id: string; number: number; hidden: boolean; cells: LogCell[] }[] = []
  for (let row = 0; row < table.rows; row++)
    rows.push({ id: `${table.id}.r${row + 1}`, number: row + 1, hidden: false, cells: [] })
  for (const cell of table.cells) {
    const text = cell.blocks
      .map((block) => (block.kind === 'paragraph' ? paragraphText(block) : ''))
      .join('\n')
      .trim()
    const { columnSpan, rowSpan } = cell
    rows[cell.row]?.cells.push({ column: cell.column + 1, text, columnSpan, rowSpan })
  }
  return { id: table.id, name: table.id.replace(/^t/, 'Table '), hidden: false, inSheet: false, onPage, rows }
}
