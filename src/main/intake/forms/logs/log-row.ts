import type { Sheet, SheetRow, Table } from '@shared/domain/document'
import { paragraphText } from '@shared/domain/document'

export interface LogCell {
  readonly column: number
  readonly text: string
  readonly date?: string
  readonly struck?: true
  readonly columnSpan: number
  readonly rowSpan: number
  /** Its column is hidden in the workbook. */
  readonly hidden?: true
}

/** A row of a worksheet or of a Word table, as a log is read. */
export interface LogRow {
  readonly id: string
  readonly number: number
  readonly hidden: boolean
  readonly cells: readonly LogCell[]
}

/** Rows and the name to call them by. */
export interface LogTable {
  readonly name: string
  readonly hidden: boolean
  readonly inSheet: boolean
  readonly rows: readonly LogRow[]
}

function rowOfSheet(id: string, row: SheetRow): LogRow {
  const cells = row.cells.map((cell): LogCell => {
    const { column, text, date, struck, hidden, columnSpan, rowSpan } = cell
    return {
      column,
      text,
      columnSpan: columnSpan ?? 1,
      rowSpan: rowSpan ?? 1,
      ...(date ? { date } : {}),
      ...(struck ? { struck } : {}),
      ...(hidden ? { hidden } : {}),
    }
  })
  return { id: `${id}.r${row.number}`, number: row.number, hidden: row.hidden === true, cells }
}

export function logTableOfSheet(sheet: Sheet): LogTable {
  const rows = sheet.rows.map((row) => rowOfSheet(sheet.id, row))
  return { name: sheet.name, hidden: sheet.hidden === true, inSheet: true, rows }
}

/** A table of a letter or form as a log; cells that hold tables of their own count as empty. */
export function logTableOfTable(table: Table): LogTable {
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
  return { name: table.id.replace(/^t/, 'Table '), hidden: false, inSheet: false, rows }
}
