import type { Sheet, Table, TableCell } from '@shared/domain/document'

/** A table by position: every place covered by a merged cell holds that cell. */
export class Grid {
  readonly rows: (TableCell | undefined)[][]

  constructor(readonly table: Table) {
    this.rows = Array.from({ length: table.rows }, () => [])
    for (const cell of table.cells) {
      for (let row = cell.row; row < Math.min(cell.row + cell.rowSpan, table.rows); row++) {
        for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
          const line = this.rows[row]
          if (line) line[column] ??= cell
        }
      }
    }
  }

  at(row: number, column: number): TableCell | undefined {
    return this.rows[row]?.[column]
  }
}

const formRows = 400

type SheetRow = Sheet['rows'][number]

/** The rows with one empty row where rows are left empty: it may be where an answer is missing. */
function withGaps(rows: readonly SheetRow[]): SheetRow[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1]
    return before && row.number > before.number + 1 ? [{ number: before.number + 1, cells: [] }, row] : [row]
  })
}

/** A worksheet as a table, its empty columns left out, so that a form in a workbook reads like any other. */
export function tableOfSheet(sheet: Sheet): Table {
  const filled = withGaps(
    sheet.rows.filter((row) => row.cells.some((cell) => cell.text.trim() !== '')).slice(0, formRows),
  )
  const used = new Set<number>()
  for (const row of filled) for (const cell of row.cells) if (cell.text.trim() !== '') used.add(cell.column)
  const columns = [...used].sort((a, b) => a - b)
  const position = new Map(columns.map((column, index) => [column, index]))
  const cells: TableCell[] = []
  const taken = new Set<string>()
  filled.forEach((row, index) => {
    for (const cell of row.cells) {
      const column = position.get(cell.column)
      if (column === undefined || cell.text.trim() === '') continue
      const last = cell.column + (cell.columnSpan ?? 1) - 1
      const id = `${sheet.id}.r${row.number}.c${cell.column}`
      const covered = columns.filter((other) => other >= cell.column && other <= last).length
      const text = cell.date ?? cell.text
      const run = cell.struck ? { text, struck: true as const } : { text }
      cells.push({
        id,
        row: index,
        column,
        rowSpan: 1,
        columnSpan: Math.max(covered, 1),
        blocks: [{ kind: 'paragraph', id, runs: [run] }],
      })
      for (let at = column; at < column + covered; at++) taken.add(`${index}:${at}`)
    }
  })
  filled.forEach((row, index) => {
    columns.forEach((number, column) => {
      const id = `${sheet.id}.r${row.number}.c${number}`
      if (!taken.has(`${index}:${column}`))
        cells.push({ id, row: index, column, rowSpan: 1, columnSpan: 1, blocks: [] })
    })
  })
  return { kind: 'table', id: sheet.id, rows: filled.length, columns: columns.length, cells }
}
