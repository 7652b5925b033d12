import type { Block, Sheet, Table } from '@shared/domain/document'
import { linesOfBlocks } from '../forms/layout/lines'

/** A cell of a table or worksheet that holds something. */
export interface GridCell {
  readonly column: number
  readonly text: string
  readonly number?: number
  readonly at: string
}
export type GridRow = readonly GridCell[]

/** The tables and worksheets of a document, each as rows of filled cells. Hidden sheets are for nobody to read. */
export function gridsOf(blocks: readonly Block[]): GridRow[][] {
  return blocks.flatMap((block): GridRow[][] => {
    if (block.kind === 'paragraph') return []
    if (block.kind === 'sheet') return block.hidden ? [] : [sheetRows(block)]
    return [tableRows(block), ...block.cells.flatMap((cell) => gridsOf(cell.blocks))]
  })
}

function sheetRows({ id, rows }: Sheet): GridRow[] {
  return rows
    .filter((row) => !row.hidden)
    .map((row) =>
      row.cells
        .filter((cell) => cell.text.trim() !== '' && !cell.struck)
        .map(({ column, text, number }) => ({
          column,
          text: text.trim(),
          at: `${id}.r${row.number}.c${column}`,
          ...(number === undefined ? {} : { number }),
        })),
    )
}

function tableRows(table: Table): GridRow[] {
  return Array.from({ length: table.rows }, (_, row) =>
    table.cells
      .filter((cell) => cell.row === row)
      .map((cell) => ({ column: cell.column + 1, text: textOf(cell.blocks), at: cell.id }))
      .filter(({ text }) => text !== '')
      .sort((a, b) => a.column - b.column),
  )
}

const textOf = (blocks: readonly Block[]): string =>
  linesOfBlocks(blocks)
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
