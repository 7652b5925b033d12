import type { Block, Document, Paragraph, Table } from '@shared/domain/document'
import { refuse } from '../../sources/refusals'
import { Notes } from '../notes'
import { Places } from '../places'
import type { Piece, Rules } from './geometry'
import { loadPdfjs } from './load-pdfjs'
import { linesOf, runsOf } from './page-lines'
import { fieldPieces, textPieces } from './page-pieces'
import { pageRules } from './page-rules'
import { ruledTables, type RuledTable } from './ruled-tables'

const maxPages = 200

/**
 * A PDF as a document model: text in reading order, tables where lines are ruled, form fields with their values. Nothing
 * in it is run or drawn. A PDF without any text is a scan and is refused as such.
 */
export async function readPdf(bytes: Uint8Array): Promise<Document> {
  const pdfjs = await loadPdfjs()
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    verbosity: 0,
  })
  try {
    const pdf = await task.promise.catch((error: unknown) =>
      refuse(
        error instanceof Error && error.name === 'PasswordException' ? 'password-protected' : 'damaged-file',
      ),
    )
    const notes = new Notes()
    notes.add('layout-approximate')
    if (pdf.numPages > maxPages) notes.add('truncated')
    const places = new Places()
    const blocks: Block[] = []
    for (let n = 1; n <= Math.min(pdf.numPages, maxPages); n++) {
      const page = await pdf.getPage(n)
      const [text, annotations, operators] = await Promise.all([
        page.getTextContent(),
        page.getAnnotations(),
        page.getOperatorList(),
      ])
      const pieces = [...textPieces(text.items), ...fieldPieces(annotations)]
      blocks.push(...pageBlocks(pieces, pageRules(operators, pdfjs.OPS), places))
      page.cleanup()
    }
    if (!blocks.some(hasText)) refuse('no-text')
    return { format: 'pdf', blocks, notes: notes.list() }
  } finally {
    await task.destroy()
  }
}

/** Tables and the lines between them, from the top of the page down. */
function pageBlocks(pieces: readonly Piece[], rules: Rules, places: Places): Block[] {
  const blocks: Block[] = []
  let left = [...pieces]
  const addLines = (above: number) => {
    const taken = left.filter((piece) => piece.y > above)
    left = left.filter((piece) => piece.y <= above)
    for (const line of linesOf(taken)) blocks.push(paragraph(places, line, rules))
  }
  for (const table of ruledTables(rules)) {
    const inside = new Set(left.filter((piece) => table.cells.some((cell) => holds(cell, piece))))
    if (inside.size === 0) continue
    const own = [...inside]
    left = left.filter((piece) => !inside.has(piece))
    addLines(table.top)
    blocks.push(tableBlock(table, own, rules, places))
  }
  addLines(-Infinity)
  return blocks
}

function holds(cell: RuledTable['cells'][number], piece: Piece): boolean {
  const x = piece.x + Math.min(piece.width / 2, 4)
  const y = piece.y + piece.height / 4
  return x >= cell.left - 1 && x <= cell.right && y <= cell.top + 1 && y >= cell.bottom - 1
}

function tableBlock(table: RuledTable, pieces: readonly Piece[], rules: Rules, places: Places): Table {
  const id = places.table()
  const inRow = new Map<number, number>()
  const cells = table.cells.map((cell) => {
    const number = (inRow.get(cell.row) ?? 0) + 1
    inRow.set(cell.row, number)
    const place = `${id}.r${cell.row + 1}.c${number}`
    const inside = new Places(place)
    const { row, column, rowSpan, columnSpan } = cell
    const lines = linesOf(pieces.filter((piece) => holds(cell, piece)))
    return {
      id: place,
      row,
      column,
      rowSpan,
      columnSpan,
      blocks: lines.map((line) => paragraph(inside, line, rules)),
    }
  })
  return { kind: 'table', id, rows: table.rows, columns: table.columns, cells }
}

function paragraph(places: Places, line: Parameters<typeof runsOf>[0], rules: Rules): Paragraph {
  return { kind: 'paragraph', id: places.paragraph(), runs: runsOf(line, rules.across) }
}

function hasText(block: Block): boolean {
  if (block.kind === 'sheet') return false
  if (block.kind === 'table') return block.cells.some((cell) => cell.blocks.some(hasText))
  return block.runs.some((run) => run.text.trim() !== '')
}
