import type { Block, Paragraph, Table, TableCell } from '@shared/domain/document'
import { paragraphText } from '@shared/domain/document'
import { groupedBy } from '@shared/domain/grouped-by'
import { mapTables, onlyParagraph, withoutStart, writtenIn } from './passages'

const inBrackets = /^\s*\(([^()]{2,60})\)\s*$/

function captionOf(cell: TableCell): Paragraph | null {
  const only = onlyParagraph(cell)
  return only && inBrackets.test(paragraphText(only)) ? only : null
}

/** The caption as a question: its words without their brackets. */
function asQuestion(cell: TableCell, caption: Paragraph): TableCell {
  const text = paragraphText(caption)
  const from = text.indexOf('(') + 1
  const bare = withoutStart(caption, from)
  const last = bare.runs.findLastIndex((run) => run.text.includes(')'))
  const runs = bare.runs.map((run, index) =>
    index === last ? { ...run, text: run.text.replace(/\)\s*$/, '') } : run,
  )
  return { ...cell, blocks: [{ ...bare, runs }] }
}

/** Whether a row holds nothing but captions in brackets, each below a cell of its own. */
function isCaptions(row: readonly TableCell[], above: readonly TableCell[] | undefined): boolean {
  const filled = row.filter((cell) => writtenIn(cell).length > 0)
  if (!above || filled.length < 2 || row.length !== above.length) return false
  return (
    filled.every((cell) => captionOf(cell) !== null) &&
    row.every((cell, index) => {
      const over = above[index]
      return (
        cell.rowSpan === 1 &&
        over?.rowSpan === 1 &&
        over.column === cell.column &&
        over.columnSpan === cell.columnSpan
      )
    }) &&
    !above.some((cell) => captionOf(cell) !== null)
  )
}

/** The same blocks with the captions that stand in brackets below the lines to write on put above them. */
export const withCaptionsAbove = (blocks: readonly Block[]): readonly Block[] => mapTables(blocks, turned)

function turned(table: Table): Table {
  const rows = groupedBy(table.cells, (cell) => cell.row)
  const moved = new Map<TableCell, TableCell>()
  for (const [number, row] of rows) {
    const above = rows.get(number - 1)
    if (!above || !isCaptions(row, above)) continue
    for (const cell of above) moved.set(cell, { ...cell, row: number })
    for (const cell of row) {
      const caption = captionOf(cell)
      moved.set(cell, { ...(caption ? asQuestion(cell, caption) : cell), row: number - 1 })
    }
  }
  if (moved.size === 0) return table
  const cells = table.cells.map((cell) => moved.get(cell) ?? cell)
  return { ...table, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) }
}
