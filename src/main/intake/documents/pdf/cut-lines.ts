import { isBox } from './choices'
import type { Piece } from './geometry'
import type { TextLine } from './page-lines'

const exact = 1.5
/** Wider than a space is, in parts of the letter size. */
const leastGap = 0.4

/**
 * A stretch of a line cut where a column is known to start and more than a space stands before it; never between a box
 * and its words, where boxes stand before theirs.
 */
export function cutAt(line: TextLine, starts: readonly number[]): TextLine[] {
  const chunks: Piece[][] = [[]]
  let end: number | null = null
  const boxesLead = line.pieces.slice(0, 1).some(isBox)
  const behindBox = () => boxesLead && (chunks.at(-1) ?? []).slice(1).slice(-1).some(isBox)
  for (const whole of line.pieces) {
    for (const piece of cutPiece(whole, starts)) {
      const gap = end === null ? 0 : piece.x - end
      if (end !== null && gap > piece.height * leastGap && isStart(piece.x, starts) && !behindBox())
        chunks.push([])
      chunks.at(-1)?.push(piece)
      end = piece.x + piece.width
    }
  }
  return chunks.map((pieces) => ({ y: line.y, pieces }))
}

const isStart = (x: number, starts: readonly number[]): boolean =>
  starts.some((start) => Math.abs(start - x) <= exact)

function cutPiece(piece: Piece, starts: readonly number[]): Piece[] {
  const { edges, text, x, width, height } = piece
  if (!edges) return [piece]
  for (let n = 1; n < text.length; n++) {
    const from = edges[n] ?? 0
    const before = edges[n - 1] ?? 0
    if (text[n - 1] !== ' ' || from - before <= height * leastGap || !isStart(from, starts)) continue
    const first = { ...piece, text: text.slice(0, n - 1), width: before - x, edges: edges.slice(0, n) }
    const rest = { ...piece, text: text.slice(n), x: from, width: x + width - from, edges: edges.slice(n) }
    return [first, ...cutPiece(rest, starts)]
  }
  return [piece]
}
