import type { Piece, Rule } from './geometry'

type Mark = NonNullable<Piece['marks']>[number]

/** Pieces with what is ruled through and under them, so that they need not be looked at with the page's lines again. */
export function markedPieces(pieces: readonly Piece[], across: readonly Rule[]): Piece[] {
  return pieces.map((piece) => {
    if (piece.field) return piece
    const marks = across.flatMap((rule): Mark[] => {
      const { from, to } = rule
      if (isThrough(rule, piece)) return [{ look: 'struck', from, to }]
      return isUnder(rule, piece) ? [{ look: 'underlined', from, to }] : []
    })
    return marks.length > 0 ? { ...piece, marks: [...(piece.marks ?? []), ...marks] } : piece
  })
}

/** A line just below the letters that is not longer than they are: the rule of a blank to fill in is. */
function isUnder(rule: Rule, piece: Piece): boolean {
  const height = (rule.at - piece.y) / piece.height
  const inside = rule.from >= piece.x - 2 && rule.to <= piece.x + piece.width + 2
  return height > -0.3 && height < 0.02 && inside && rule.to - rule.from > 3
}

/** A line through the middle of the letters: table borders and underlines are not. */
function isThrough(rule: Rule, piece: Piece): boolean {
  const height = (rule.at - piece.y) / piece.height
  const overlap = Math.min(rule.to, piece.x + piece.width) - Math.max(rule.from, piece.x)
  return height > 0.12 && height < 0.55 && overlap > 3
}
