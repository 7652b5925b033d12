import { paragraphText, type Block, type Document, type Sheet, type Table } from '../domain/document'
import { paragraph, type PaperBlock, type PaperTable } from '../paper/paper'

/**
 * A document as it was read, as parts of a paper. Hidden text is left out, as nobody saw it; headings become the
 * lowest of the paper, so that an appended document does not take over its outline.
 */
export function documentBlocks({ blocks }: Pick<Document, 'blocks'>): PaperBlock[] {
  return blocks.flatMap(blockOf)
}

function blockOf(block: Block): PaperBlock[] {
  if (block.kind === 'table') return tableOf(block)
  if (block.kind === 'sheet') return sheetOf(block)
  const text = paragraphText(block)
  if (text.trim() === '') return []
  if (block.heading !== undefined) return [{ kind: 'heading', level: 3, text }]
  return [block.listItem ? { kind: 'list', items: [text] } : paragraph(text)]
}

function tableOf({ rows, columns, cells }: Table): PaperBlock[] {
  const grid = Array.from({ length: rows }, () => new Array<string>(columns).fill(''))
  for (const { row, column, blocks } of cells) {
    const line = grid[row]
    if (line && column < columns) line[column] = textOf(blocks)
  }
  return gridOf(grid)
}

function sheetOf({ name, hidden, rows }: Sheet): PaperBlock[] {
  if (hidden) return []
  const shown = rows.filter((row) => !row.hidden)
  const columns = Math.max(0, ...shown.flatMap(({ cells }) => cells.map(({ column }) => column)))
  const grid = shown.map(({ cells }) => {
    const line = new Array<string>(columns).fill('')
    for (const { column, text } of cells) line[column - 1] = text
    return line
  })
  return [{ kind: 'heading', level: 3, text: name }, ...gridOf(grid)]
}

/** Wider tables than a page can show are given row by row, each cell on its own line. */
const widest = 8

function gridOf(grid: readonly (readonly string[])[]): PaperBlock[] {
  const used = grid.filter((line) => line.some((cell) => cell.trim() !== ''))
  const [first] = used
  if (!first) return []
  if (first.length > widest) return used.map((line) => paragraph(line.filter((cell) => cell.trim() !== '').join('\n')))
  const filled = first.map((_, column) => column).filter((column) => used.some((line) => (line[column] ?? '').trim() !== ''))
  const table: PaperTable = {
    kind: 'table',
    caption: '',
    columns: filled.map(() => ({ label: '', width: 1 })),
    rows: used.map((line) => filled.map((column) => line[column] ?? '')),
  }
  return [table]
} // prettier-ignore

function textOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [paragraphText(block)]
      return block.kind === 'table' ? block.cells.map((cell) => textOf(cell.blocks)) : []
    })
    .filter((text) => text.trim() !== '')
    .join('\n')
}
