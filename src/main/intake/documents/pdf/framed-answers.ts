import type { Piece } from './geometry'
import { chunksOf, linesOf, textOf, type TextLine } from './page-lines'
import { combsOf } from './comb-fields'
import { holds, type RuledCell, type RuledTable } from './ruled-tables'
import { wrappedLines } from './wrapped-lines'

const narrowest = 40
const lowest = 11
const sameEdge = 6
/** How far above its frame a question may stand. */
const closeAbove = 18

/**
 * Forms that are filled in on a screen frame the place of each answer, with the question beside the frame or above it.
 * What stands in such a frame is given back as one piece, as the fields of a form are; frames around parts of the form
 * and the cells of tables stay what they are.
 */
export function withFramedAnswers(
  pieces: readonly Piece[],
  tables: readonly RuledTable[],
): { pieces: readonly Piece[]; tables: readonly RuledTable[] } {
  const framed = new Map<RuledTable, readonly Piece[]>()
  const taken = new Set<Piece>()
  for (const comb of combsOf(tables, pieces)) {
    for (const table of comb.tables) framed.set(table, [])
    for (const piece of comb.inside) taken.add(piece)
    const [first] = comb.tables
    if (first) framed.set(first, [comb.piece])
  }
  const single = tables.filter((table) => table.columns === 1)
  for (const table of single) {
    const abreast = single.filter((other) => isBeside(table, other)).length > 0
    const found = table.cells.map((cell) => fieldOf(cell, pieces, { tables, abreast }))
    const fields = found.filter((field) => field !== null)
    if (fields.length * 2 <= found.length) continue
    framed.set(
      table,
      fields.map(({ piece }) => piece),
    )
    for (const { inside } of fields) for (const piece of inside) taken.add(piece)
  }
  if (framed.size === 0) return { pieces, tables }
  return {
    pieces: [...pieces.filter((piece) => !taken.has(piece)), ...[...framed.values()].flat()],
    tables: tables.filter((table) => !framed.has(table)),
  }
}

const isBeside = (a: RuledTable, b: RuledTable): boolean =>
  a !== b && a.cells.length === 1 && b.cells.length === 1 && Math.abs(a.top - b.top) <= 2

interface Around {
  readonly tables: readonly RuledTable[]
  /** Another frame stands at the same height. */
  readonly abreast: boolean
}

function fieldOf(
  cell: RuledCell,
  pieces: readonly Piece[],
  { tables, abreast }: Around,
): { piece: Piece; inside: readonly Piece[] } | null {
  if (cell.right - cell.left < narrowest || cell.top - cell.bottom < lowest) return null
  if (tables.some((table) => table.cells.some((other) => other !== cell && isWithin(other, cell))))
    return null
  const inside = pieces.filter((piece) => holds(cell, piece))
  const lines = linesOf(inside)
  if (inside.some((piece) => piece.field) || lines.some(asks)) return null
  const others = tables.flatMap((table) => table.cells.filter((other) => !isWithin(cell, other)))
  const outside = pieces.filter(
    (piece) => !holds(cell, piece) && isNear(cell, piece) && !others.some((other) => holds(other, piece)),
  )
  const beside = questionBeside(cell, outside)
  const question = beside ?? (abreast ? questionAbove(cell, outside) : null)
  if (!question) return null
  const [first] = lines
  const text = wrappedLines(lines, cell.right - 4)
    .map((wrapped) => wrapped.lines.map(textOf).join(' '))
    .join('\n')
  const y = beside ? beside.y : (first?.y ?? (cell.top + cell.bottom) / 2 - 4)
  const height = first?.pieces[0]?.height ?? question.height
  const { page } = question
  const piece: Piece = {
    x: beside ? cell.left : question.x, y, width: cell.right - cell.left, height, text,
    ...(page === undefined ? {} : { page }), field: { kind: 'text', name: '' },
  } // prettier-ignore
  return { piece, inside }
}

const isWithin = (inner: RuledCell, outer: RuledCell): boolean =>
  inner.top <= outer.top + 1 && inner.bottom >= outer.bottom - 1 && inner.left >= outer.left - 1 && inner.right <= outer.right + 1 // prettier-ignore

const isNear = (cell: RuledCell, piece: Piece): boolean =>
  piece.y < cell.top + closeAbove && piece.y > cell.bottom - 3 && piece.x < cell.right

/** A line of columns, or one with a question of its own: the frame is around a part of the form. */
const asks = (line: TextLine): boolean =>
  chunksOf(line).length > 1 || /^\s*\p{Lu}[^:.]{1,40}:(?:\s|$)/u.test(textOf(line))

/** The words that end before the frame, at the height of what is written in it. */
function questionBeside(cell: RuledCell, pieces: readonly Piece[]): Piece | null {
  let nearest: Piece | null = null
  for (const piece of pieces) {
    const end = piece.x + piece.width
    if (piece.field || end > cell.left + 1 || piece.y > cell.top || piece.y < cell.bottom - 3) continue
    const better = nearest === null || piece.y > nearest.y + 3 || (piece.y > nearest.y - 3 && end > nearest.x + nearest.width) // prettier-ignore
    if (better) nearest = piece
  }
  return nearest
}

function questionAbove(cell: RuledCell, pieces: readonly Piece[]): Piece | null {
  const above = pieces.filter(
    (piece) =>
      !piece.field && Math.abs(piece.x - cell.left) <= sameEdge && piece.x + piece.width <= cell.right + sameEdge && piece.y > cell.top - 2 && piece.y < cell.top + closeAbove, // prettier-ignore
  )
  return above.sort((a, b) => a.y - b.y)[0] ?? null
}
