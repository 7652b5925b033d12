import type { Piece } from './geometry'
import { leftOf, rightOf, sizeOf, textOf, type TextLine } from './page-lines'

const goesOnFrom =
  /(?:[,&/(–-]|\([^)]*|\b(?:of|the|and|or|for|with|to|in|at|on|by|from|a|an|is|was|be|your|their|other))$/i

/** Puts a question that is wrapped beside the field for its answer back together, so that the field stands behind it. */
export function withFieldLabels(lines: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    const label = before && labelOf(before)
    if (before && label && goesOn(label, before, line)) joined[joined.length - 1] = together(before, label, line)
    else joined.push(line)
  }
  return joined
} // prettier-ignore

interface Label {
  readonly pieces: readonly Piece[]
  /** Where the field starts. */
  readonly field: number
}

/** The printed words before the first field of a line. */
function labelOf({ pieces }: TextLine): Label | null {
  const at = pieces.findIndex((piece) => piece.field !== undefined)
  const field = pieces[at]
  return at > 0 && field ? { pieces: pieces.slice(0, at), field: field.x } : null
}

function goesOn({ pieces, field }: Label, before: TextLine, line: TextLine): boolean {
  const label = { y: before.y, pieces }
  const text = textOf(line)
  if (line.pieces.some((piece) => piece.field) || rightOf(line) > field) return false
  if (Math.abs(leftOf(line) - leftOf(label)) > 3 || Math.abs(sizeOf(line) - sizeOf(label)) > 1) return false
  if (lowest(before) - line.y > sizeOf(label) * 1.6) return false
  const asked = textOf(label).trimEnd()
  return !/[:?]$/.test(asked) && (/^[\p{Ll})]/u.test(text) || goesOnFrom.test(asked))
}

/** Where the last line of a label put together so far stands. */
const lowest = (line: TextLine): number => Math.min(line.y, ...line.pieces.map(({ y }) => (y < line.y - 4 ? y : line.y))) // prettier-ignore

function together(before: TextLine, { pieces }: Label, line: TextLine): TextLine {
  const [first] = pieces
  if (!first) return before
  const words = textOf({ y: before.y, pieces: [...pieces, ...line.pieces] })
  const label: Piece = { x: first.x, height: first.height, ...(first.bold ? { bold: true } : {}), y: line.y, width: Math.max(...pieces.map((p) => p.x + p.width)) - first.x, text: words }
  return { y: before.y, pieces: [label, ...before.pieces.slice(pieces.length)] }
} // prettier-ignore
