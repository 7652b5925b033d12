import type { Run } from '@shared/domain/document'
import { finishRuns } from '../run-list'
import type { Piece, Rule } from './geometry'

/** Pieces that stand on one line, left to right. */
export interface TextLine {
  readonly y: number
  readonly pieces: readonly Piece[]
}

/** Groups pieces into lines from the top of the page down. */
export function linesOf(pieces: readonly Piece[]): TextLine[] {
  const lines: { y: number; pieces: Piece[] }[] = []
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1)
    if (line && line.y - piece.y < Math.max(2, piece.height * 0.45)) line.pieces.push(piece)
    else lines.push({ y: piece.y, pieces: [piece] })
  }
  return lines.map((line) => ({ y: line.y, pieces: line.pieces.sort((a, b) => a.x - b.x) }))
}

/** The runs of a line. A gap wider than words leave becomes a tab, so that label and value stay apart. */
export function runsOf(line: TextLine, across: readonly Rule[]): Run[] {
  const runs: Run[] = []
  let end: number | null = null
  for (const piece of line.pieces) {
    const gap = end === null ? 0 : piece.x - end
    if (gap > piece.height * 1.2) runs.push({ text: '\t' })
    else if (gap > piece.height * 0.12 && !runs.at(-1)?.text.endsWith(' ')) runs.push({ text: ' ' })
    runs.push(...pieceRuns(piece, across))
    end = piece.x + piece.width
  }
  return finishRuns(runs)
}

function pieceRuns(piece: Piece, across: readonly Rule[]): Run[] {
  const { field, text } = piece
  if (field?.checkbox) return [{ text, checkbox: field.checkbox }]
  if (field) {
    const { kind, name, options } = field
    return [{ text, control: { kind, name, prompt: text === '', ...(options ? { options } : {}) } }]
  }
  const strikes = across.filter((rule) => isThrough(rule, piece))
  if (strikes.length === 0) return [{ text }]
  let at = 0
  const words = (text.match(/\s+|[^\s]+/g) ?? []).map((word) => {
    const middle = piece.x + ((at + word.length / 2) / text.length) * piece.width
    at += word.length
    return { word, struck: strikes.some((rule) => rule.from - 1 <= middle && middle <= rule.to + 1) }
  })
  return words.map(({ word, struck }, n): Run => {
    // A space is struck only between words that are.
    const really = word.trim() === '' ? words[n - 1]?.struck && words[n + 1]?.struck : struck
    return really ? { text: word, struck: true } : { text: word }
  })
}

/** A line through the middle of the letters, and no longer than text is: table borders and underlines are not. */
function isThrough(rule: Rule, piece: Piece): boolean {
  const height = (rule.at - piece.y) / piece.height
  const overlap = Math.min(rule.to, piece.x + piece.width) - Math.max(rule.from, piece.x)
  return height > 0.12 && height < 0.55 && overlap > 3
}
