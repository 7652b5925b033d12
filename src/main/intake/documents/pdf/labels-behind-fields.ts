import type { Piece } from './geometry'
import { chunksOf, leftOf, linesOf, rightOf, type TextLine } from './page-lines'

/** A field and the printed words that ask for it. */
interface Asked {
  readonly field: Piece
  readonly label: TextLine
}

const fewestFields = 3
const sameEdge = 6
const closeBelow = 26
const closeBehind = 16

/**
 * The pieces of a page whose fields all have their questions below them, or all on their right, with each question where
 * it is looked for: above its field, or before it. Any other page as it is.
 */
export function withLabelsBefore(pieces: readonly Piece[]): readonly Piece[] {
  const fields = pieces.filter(({ field }) => field && field.checkbox === undefined)
  if (fields.length < fewestFields) return pieces
  const words = linesOf(pieces.filter(({ field }) => !field)).flatMap(chunksOf)
  const below = eachAsked(fields, (field) => labelBelow(field, words))
  if (below) return moved(pieces, below, ({ field, label }) => ({ up: field.y - label.y, along: 0 }))
  const behind = areBehind(pieces) ? eachAsked(fields, (field) => labelBehind(field, words)) : null
  return behind ? moved(pieces, behind, ({ field, label }) => ({ up: 0, along: field.x - leftOf(label) })) : pieces
} // prettier-ignore

/** Every field with words of its own, or null. */
function eachAsked(
  fields: readonly Piece[],
  labelOf: (field: Piece) => TextLine | undefined,
): readonly Asked[] | null {
  const asked = fields.flatMap((field) => {
    const label = labelOf(field)
    return label ? [{ field, label }] : []
  })
  return asked.length === fields.length && new Set(asked.map(({ label }) => label)).size === asked.length
    ? asked
    : null
}

function labelBelow({ x, y, width }: Piece, words: readonly TextLine[]): TextLine | undefined {
  const beside = words.some((line) => Math.abs(line.y - y) < 5 && rightOf(line) <= x + width && leftOf(line) < x)
  const within = words.filter((line) => Math.abs(leftOf(line) - x) < sameEdge)
  const above = within.find((line) => line.y > y && line.y - y < closeBelow)
  return beside || above ? undefined : within.find((line) => line.y < y && y - line.y < closeBelow)
} // prettier-ignore

const labelBehind = ({ x, y, width }: Piece, words: readonly TextLine[]): TextLine | undefined =>
  words.find((line) => Math.abs(line.y - y) < 5 && leftOf(line) >= x + width - 2 && leftOf(line) - x - width < closeBehind) // prettier-ignore

/** True when each line with a field begins with one and ends in words. */
const areBehind = (pieces: readonly Piece[]): boolean =>
  linesOf(pieces)
    .filter((line) => line.pieces.some(({ field }) => field))
    .every(
      ({ pieces: [first, ...others] }) => first?.field !== undefined && others.at(-1)?.field === undefined,
    )

/** Labels where their fields begin, and fields in the room that is left. */
function moved(
  pieces: readonly Piece[],
  asked: readonly Asked[],
  by: (asked: Asked) => { readonly up: number; readonly along: number },
): readonly Piece[] {
  const places = new Map<Piece, Piece>()
  for (const each of asked) {
    const { field, label } = each
    const { up, along } = by(each)
    for (const piece of label.pieces)
      places.set(piece, { ...piece, x: piece.x + along, y: piece.y + up, ...(piece.edges ? { edges: piece.edges.map((edge) => edge + along) } : {}) }) // prettier-ignore
    places.set(field, { ...field, y: field.y - up, x: along === 0 ? field.x : rightOf(label) + along + 8 })
  }
  return pieces.map((piece) => places.get(piece) ?? piece)
}
