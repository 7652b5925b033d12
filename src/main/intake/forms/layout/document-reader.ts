import type { Block, TableCell } from '@shared/domain/document'
import type { LabelBook } from '../labels/label-book'
import type { Section } from '../labels/resolve'
import type { Answer } from './answer'
import { AnswerReader } from './answer-reader'
import { viewCell, type CellView } from './cell-view'
import { tableOfSheet } from './grid'
import { withKindsTogether } from './kind-cells'
import { withoutNotes } from './notes-column'
import type { ReaderOptions } from './open-answer'
import { isBlank, linesOf, type Line } from './lines'
import { scanLines } from './scan'
import { withoutSpacers } from './spacer-column'
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
  /** A cell with a table in it only holds part of the form in its place. */
  const contained = (inside: readonly Block[], outer: Section | null) => {
    const inner = readBlocks(books, inside, options, outer, depth + 1)
    answers.push(...inner.answers)
    loose.push(...inner.loose)
  }
  let lines: Line[] = []
  const endLines = () => {
    reader.read(scanLines(books, lines))
    lines = []
    flush()
  }
  let story = ''
  let over: Section | null = null
  let beside: readonly Section[] = []
  for (const block of blocks) {
    // What is printed at the foot of the pages does not go on with the last answer.
    if (storyOf(block) !== story) {
      endLines()
      reader.close()
      flush()
      story = storyOf(block)
    }
    if (block.kind === 'paragraph') {
      over = null
      if (!linesOf(block).every(isBlank)) beside = []
      lines.push(...linesOf(block))
      continue
    }
    endLines()
    const table = withoutSpacers(
      books,
      withoutNotes(withKindsTogether(block.kind === 'sheet' ? tableOfSheet(block) : block)),
    )
    if (table.columns <= 1) {
      // A heading over a table is not a question that its first cell answers; one box by itself may be.
      if (table.cells.length > 1) reader.close()
      const views = table.cells.map((cell) => viewCell(books, cell))
      const within = answersWithin(views)
      for (const view of views) {
        const { cell } = view
        if (!holdsTable(cell)) {
          if (within && answersItself(view)) reader.beginBlock()
          readColumnCell(view, reader)
          continue
        }
        reader.close()
        flush()
        if (depth < depthLimit) contained(cell.blocks, reader.section)
      }
      over = reader.blockBefore
      if (table.cells.length > 1) reader.close()
      flush()
      continue
    }
    const above = over ?? reader.blockBefore
    const before = beside.length > 0 ? beside : above ? [above] : []
    over = null
    reader.close()
    flush()
    const inTable = new TableReader(books, table, { ...options, inCell: true }, before, (inside, outer) => {
      if (depth < depthLimit) contained(inside, outer)
    })
    inTable.read()
    answers.push(...inTable.answers)
    loose.push(...inTable.loose)
    for (const { target, lines: written } of inTable.answers) reader.answered(target, written)
    reader.section = inTable.section
    beside = inTable.beside
  }
  endLines()
  reader.close()
  flush()
  return { answers, loose }
}

const storyOf = ({ id }: Block): string => /^(?:header|footer|footnote|endnote)/.exec(id)?.[0] ?? ''

/** A question over its answer, in a cell of their own. */
const answersItself = ({ first, pieces }: CellView): boolean =>
  first?.match.boundary.kind === 'end' && pieces.some((piece) => piece.type === 'text')

/** True when every cell of a column is a question over its answer, but for headings. */
const answersWithin = (views: readonly CellView[]): boolean => {
  const filled = views.filter(({ kind }) => kind !== 'empty' && kind !== 'label')
  return filled.length > 1 && filled.every(answersItself)
}

const holdsTable = (cell: TableCell): boolean => cell.blocks.some((block) => block.kind === 'table')

/** A cell of a table of one column: a label's answer is in its own cell, or is the whole of the next. */
function readColumnCell({ lines, pieces }: CellView, reader: AnswerReader): void {
  const [first] = pieces.filter((piece) => piece.type !== 'gap')
  if (lines.every(isBlank)) {
    reader.close()
    return
  }
  if (first?.type === 'text' && reader.waiting && !reader.asksLikewise(first.line)) {
    reader.readCell(pieces)
    return
  }
  if (first?.type === 'text') reader.close()
  reader.read(pieces)
  if (!reader.waiting) reader.close()
}
