import type { Block, Table } from '@shared/domain/document'
import type { LabelBook } from '../labels/label-book'
import type { Section } from '../labels/resolve'
import type { Answer } from './answer'
import { AnswerReader, type ReaderOptions } from './answer-reader'
import { tableOfSheet } from './grid'
import { isBlank, linesOf, linesOfBlocks, type Line } from './lines'
import { scanLines } from './scan'
import { TableReader } from './table-reader'

export interface DocumentAnswers {
  readonly answers: readonly Answer[]
  readonly loose: readonly Line[]
}

const depthLimit = 8

/** Reads blocks in order: labels and answers in paragraphs, in tables and in tables within tables. */
export function readBlocks(
  books: readonly LabelBook[],
  blocks: readonly Block[],
  options: Omit<ReaderOptions, 'inCell'>,
  section: Section | null = null,
  depth = 0,
): DocumentAnswers {
  const reader = new AnswerReader({ ...options, inCell: false }, section)
  const answers: Answer[] = []
  const loose: Line[] = []
  const flush = () => {
    answers.push(...reader.answers.splice(0))
    loose.push(...reader.loose.splice(0))
  }
  let lines: Line[] = []
  const endLines = () => {
    reader.read(scanLines(books, lines))
    lines = []
    flush()
  }
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      lines.push(...linesOf(block))
      continue
    }
    endLines()
    const table = block.kind === 'sheet' ? tableOfSheet(block) : block
    if (table.columns <= 1) {
      // A heading over a table is not a question that its first cell answers; one box by itself may be.
      if (table.cells.length > 1) reader.close()
      readColumn(books, table, reader)
      flush()
      if (table.cells.length > 1) reader.close()
      for (const nested of depth < depthLimit ? nestedTables(table) : []) {
        const inner = readBlocks(books, [nested], options, reader.section, depth + 1)
        answers.push(...inner.answers)
        loose.push(...inner.loose)
      }
      flush()
      continue
    }
    reader.close()
    flush()
    const inTable = new TableReader(
      books,
      table,
      { ...options, inCell: true },
      reader.section,
      (nested, outer) => {
        if (depth >= depthLimit) return
        const inner = readBlocks(books, [nested], options, outer, depth + 1)
        answers.push(...inner.answers)
        loose.push(...inner.loose)
      },
    )
    inTable.read()
    answers.push(...inTable.answers)
    loose.push(...inTable.loose)
    reader.section = inTable.section
  }
  endLines()
  reader.close()
  flush()
  return { answers, loose }
}

const nestedTables = (table: Table): Table[] =>
  table.cells.flatMap((cell) => cell.blocks.filter((block) => block.kind === 'table'))

/** A table of one column: a label's answer is in its own cell, or is the whole of the next. */
function readColumn(books: readonly LabelBook[], table: Table, reader: AnswerReader): void {
  for (const cell of table.cells) {
    const lines = linesOfBlocks(cell.blocks)
    const pieces = scanLines(books, lines)
    const [first] = pieces.filter((piece) => piece.type !== 'gap')
    if (lines.every(isBlank)) {
      reader.close()
      continue
    }
    if (first?.type === 'text' && reader.waiting) {
      reader.readCell(pieces)
      continue
    }
    reader.read(pieces)
    if (!reader.waiting) reader.close()
  }
}
