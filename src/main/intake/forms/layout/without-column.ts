import type { Table } from '@shared/domain/document'

/** A table with one of its columns taken out; cells merged over it grow narrower. */
export function withoutColumn(table: Table, column: number): Table {
  const cells = table.cells
    .filter((cell) => cell.column !== column || cell.columnSpan > 1)
    .map((cell) => {
      if (cell.column > column) return { ...cell, column: cell.column - 1 }
      const covers = cell.column + cell.columnSpan > column
      return covers ? { ...cell, columnSpan: cell.columnSpan - 1 } : cell
    })
  return { ...table, columns: table.columns - 1, cells }
}
