import type { TableCell } from '@shared/domain/document'
import { isInstruction } from '../labels/boundary'
import type { LabelBook } from '../labels/label-book'
import { isBlank, isBold, isBoxedOptions, linesOfBlocks, type Line } from './lines'
import { scanLines, type Piece } from './scan'

export type LabelPiece = Extract<Piece, { type: 'label' }>

/** A cell and what it holds, before it is known what it belongs to. */
export interface CellView {
  readonly cell: TableCell
  readonly lines: readonly Line[]
  readonly pieces: readonly Piece[]
  /**
   * `label`: one label and nothing else. `labels`: several. `filled`: a label and its answer. `glued`: starts with a
   * label's words but may as well be an answer ("Agency Social Worker"). `text`: no label at its start.
   */
  readonly kind: 'empty' | 'label' | 'labels' | 'filled' | 'glued' | 'text' | 'nested'
  readonly first: LabelPiece | null
  /** The first label is set off by a colon or the like, so what follows it on its line is an answer. */
  readonly answeredInLine: boolean
}

export function viewCell(books: readonly LabelBook[], cell: TableCell): CellView {
  const lines = withoutHeading(linesOfBlocks(cell.blocks))
  const nested = cell.blocks.some((block) => block.kind === 'table')
  const pieces = scanLines(books, lines)
  const labels = pieces.filter((piece) => piece.type === 'label')
  const [begin] = pieces.filter((piece) => piece.type !== 'gap')
  const first = begin?.type === 'label' ? begin : null
  const answers = pieces.filter((piece) => piece.type === 'text' && !isInstruction(piece.line.text))
  const inline = answers.some((piece) => piece.type === 'text' && piece.inline)
  const kind = (): CellView['kind'] => {
    if (nested) return 'nested'
    if (lines.every(isBlank)) return 'empty'
    if (!first) return 'text'
    if (first.match.boundary.kind === 'glued') return asksMore(lines) ? 'text' : 'glued'
    if (answers.length > 0 || first.box) return 'filled'
    return labels.length > 1 ? 'labels' : 'label'
  }
  return { cell, lines, pieces, kind: kind(), first, answeredInLine: inline }
}

const partOfForm = /^\s*(?:(?:part|section)\s+[A-Z\d]{1,3}\b|[^\p{Ll}:?]{5,60}$)/u

/** On some pages the heading of a part falls into the cell of its first question: "PART 4 – GROUNDS" over "Date notified". */
function withoutHeading(lines: readonly Line[]): readonly Line[] {
  const [heading, question] = lines
  if (!heading || !question || lines.length > 3 || !isBold(heading) || !isBold(question)) return lines
  return partOfForm.test(heading.text) && /\p{Ll}/u.test(question.text) ? lines.slice(1) : lines
}

/** "What would resolve this for your agency?": a label's words go on as a question of their own. */
const asksMore = (lines: readonly Line[]): boolean =>
  /[:?]\s*$/.test(lines.filter((line) => !isBlank(line)).map((line) => line.text).join(' ')) // prettier-ignore

const endsLikeLabel = /[:：?]\s*$/
const startsLikeLabel = /^\s*\p{Lu}[^:.!?\t\n]{0,48}[:：](?:\s|$)/u

/** True when a text nobody knows has the look of a question of the form rather than an answer. */
export function looksLikeLabel(view: CellView): boolean {
  const [line] = view.lines.filter((each) => !isBlank(each))
  if (!line || isBoxedOptions(line)) return false
  return (
    endsLikeLabel.test(line.text) || (startsLikeLabel.test(line.text) && line.text.split(/\s/).length <= 12)
  )
}
