import { cellWords } from '../analysis/cell-words'
import type { FigureRow, FigureTable } from '../analysis/figure-table'
import type { PaperTable } from '../paper/paper'

export { keptBack, restsOnWords } from '../analysis/cell-words'

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
    rows: rows.map((row) => [...row.labels, ...table.columns.map((column) => cellWords(table, row, column))]),
  }
}
