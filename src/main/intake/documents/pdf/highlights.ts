import type { Piece, Rule, Rules } from './geometry'

/** A box filled with a colour as strong as a marker pen's, by the lines around it. */
export interface Fill {
  readonly across: readonly Rule[]
  readonly down: readonly Rule[]
}

/** Whether a colour (`#ffff00`) is one that words are marked with: neither pale, as the cells of a form are, nor dark. */
export function isMarkerColour(colour: unknown): boolean {
  const [, ...parts] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(String(colour)) ?? []
  const levels = parts.map((part) => parseInt(part, 16))
  return levels.length === 3 && Math.max(...levels) >= 0xe0 && Math.min(...levels) <= 0x90
}

const close = 3

interface Box {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

function boxOf({ across, down }: Fill): Box | null {
  const [xs, ys] = [down.map(({ at }) => at), across.map(({ at }) => at)]
  if (xs.length < 2 || ys.length < 2) return null
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  }
}

/** True when a box is as long as the words on it: the colour of a cell of a table reaches further. */
function isAround({ left, right, bottom, top }: Box, pieces: readonly Piece[]): boolean {
  let [first, last] = [Infinity, -Infinity]
  for (const { edges = [], text, y, height } of pieces) {
    if (y < bottom - 1 || y > top || top - bottom > height * 2) continue
    for (let n = 0; n < text.length; n++) {
      const [from = 0, to = 0] = [edges[n], edges[n + 1]]
      const middle = (from + to) / 2
      if (text[n] === ' ' || middle < left || middle > right) continue
      first = Math.min(first, from)
      last = Math.max(last, to)
    }
  }
  return Math.abs(first - left) <= close && Math.abs(last - right) <= close
}

/** Finds the words marked with colour; the edges of what marks them are no lines of a table or box. */
export function highlighted(
  pieces: readonly Piece[],
  rules: Rules,
  fills: readonly Fill[],
): { pieces: readonly Piece[]; rules: Rules } {
  const boxes = fills.flatMap((fill) => {
    const box = boxOf(fill)
    return box && isAround(box, pieces) ? [{ fill, box }] : []
  })
  if (boxes.length === 0) return { pieces, rules }
  const edges = new Set(boxes.flatMap(({ fill }) => [...fill.across, ...fill.down]))
  const marked = pieces.map((piece) => {
    const on = boxes.filter(({ box }) => piece.y >= box.bottom - 1 && piece.y <= box.top)
    const marks = on.map(({ box }) => ({ look: 'highlighted' as const, from: box.left, to: box.right }))
    return marks.length > 0 ? { ...piece, marks } : piece
  })
  const plain = (rule: Rule) => !edges.has(rule)
  return { pieces: marked, rules: { across: rules.across.filter(plain), down: rules.down.filter(plain) } }
}
