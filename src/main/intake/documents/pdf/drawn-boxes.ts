import type { Piece, Rule, Rules, Stroke } from './geometry'

const smallest = 5
const largest = 17
const same = 1.6

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly sides: readonly Rule[]
}

const isSide = (rule: Rule): boolean => rule.to - rule.from >= smallest && rule.to - rule.from <= largest
const alike = (a: Rule, b: Rule): boolean =>
  Math.abs(a.from - b.from) <= same && Math.abs(a.to - b.to) <= same

/**
 * Check boxes drawn as squares rather than written as characters: taken out of the lines, and given back as pieces,
 * ticked when a tick or cross is drawn or typed in them.
 */
export function drawnBoxes(
  rules: Rules,
  strokes: readonly Stroke[],
  pieces: readonly Piece[],
): { pieces: Piece[]; rules: Rules } {
  const boxes = squares(rules)
  if (boxes.length === 0) return { pieces: [...pieces], rules }
  const sides = new Set(boxes.flatMap((box) => box.sides))
  const marks = new Set<Piece>()
  const made = boxes.map((box): Piece => {
    const typed = pieces.filter(
      (piece) => /^[xX✓✔✗✘☑☒×]$/u.test(piece.text.trim()) && isIn(box, middle(piece)),
    )
    for (const mark of typed) marks.add(mark)
    const ticked = typed.length > 0 || strokes.some((stroke) => isIn(box, centre(stroke)))
    const [width, height] = [box.right - box.left, box.top - box.bottom]
    return {
      x: box.left, y: box.bottom + height * 0.15, width, height,
      text: ticked ? '☒' : '☐', field: { checkbox: ticked ? 'ticked' : 'empty', kind: 'text', name: '' },
    } // prettier-ignore
  })
  const plain = (rule: Rule) => !sides.has(rule)
  const words = pieces.filter((piece) => !marks.has(piece)).flatMap((piece) => parted(piece, boxes))
  return {
    pieces: [...words, ...made],
    rules: { across: rules.across.filter(plain), down: rules.down.filter(plain) },
  }
}

/** "1 2 3" with a box before each number is three pieces. */
function parted(piece: Piece, boxes: readonly Box[]): Piece[] {
  const { edges, text, x, y, width, height } = piece
  const box = boxes.find(
    ({ left, right, top, bottom }) =>
      left > x && right < x + width + 1 && bottom < y + height && top > y && edges !== undefined,
  )
  const at = box ? (edges?.findIndex((edge) => edge >= box.left) ?? -1) : -1
  if (!edges || at <= 0 || at >= text.length) return [piece]
  const start = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0)
  const first = text.slice(0, at).trimEnd()
  const from = edges[start] ?? x
  const left = {
    ...piece,
    text: first,
    width: (edges[first.length] ?? x) - x,
    edges: edges.slice(0, first.length + 1),
  }
  const right = {
    ...piece,
    text: text.slice(start),
    x: from,
    width: x + width - from,
    edges: edges.slice(start),
  }
  return [
    left,
    ...(right.text === ''
      ? []
      : parted(
          right,
          boxes.filter((other) => other !== box),
        )),
  ]
}

/** Small squares that stand by themselves; the cells of a table share their sides with others. */
function squares({ across, down }: Rules): Box[] {
  const flat = across.filter(isSide)
  const upright = down.filter(isSide)
  if (flat.length > 2000 || upright.length > 2000) return []
  const boxes: Box[] = []
  for (const top of flat) {
    for (const bottom of flat) {
      const height = top.at - bottom.at
      const width = top.to - top.from
      if (
        height < smallest ||
        height > largest ||
        Math.abs(height - width) > width * 0.3 ||
        !alike(top, bottom)
      )
        continue
      const edge = { at: 0, from: bottom.at, to: top.at }
      const walls = upright.filter((rule) => alike(rule, edge))
      const left = walls.filter((rule) => Math.abs(rule.at - top.from) <= same)
      const right = walls.filter((rule) => Math.abs(rule.at - top.to) <= same)
      if (left.length === 0 || right.length === 0) continue
      const box = {
        left: top.from,
        right: top.to,
        top: top.at,
        bottom: bottom.at,
        sides: [top, bottom, ...left, ...right],
      }
      addBox(boxes, box)
    }
  }
  return boxes.filter((box) => !isCell(box, across, down) && !boxes.some((other) => isInRow(box, other)))
}

/** Squares side by side without room between them are for one character each, and nobody ticks those. */
const isInRow = (a: Box, b: Box): boolean =>
  Math.abs(a.top - b.top) <= same &&
  (Math.abs(a.right - b.left) <= same || Math.abs(b.right - a.left) <= same)

/** The outer and inner edge of a thick border are one box. */
function addBox(boxes: Box[], box: Box): void {
  const known = boxes.findIndex(
    (other) => Math.abs(other.left - box.left) <= 2.5 && Math.abs(other.top - box.top) <= 2.5,
  )
  const other = boxes[known]
  if (!other) boxes.push(box)
  else boxes[known] = { ...other, sides: [...other.sides, ...box.sides] }
}

function isCell(box: Box, across: readonly Rule[], down: readonly Rule[]): boolean {
  const own = new Set(box.sides)
  const ends = (rule: Rule, low: number, high: number) =>
    Math.min(
      Math.abs(rule.from - high),
      Math.abs(rule.to - low),
      Math.abs(rule.from - low),
      Math.abs(rule.to - high),
    ) <= 1
  const on = (at: number, low: number, high: number) => Math.abs(at - low) <= 1 || Math.abs(at - high) <= 1
  return (
    across.some(
      (rule) =>
        !own.has(rule) &&
        on(rule.at, box.bottom, box.top) &&
        (rule.to - rule.from > largest || ends(rule, box.left, box.right)),
    ) &&
    down.some(
      (rule) =>
        !own.has(rule) &&
        on(rule.at, box.left, box.right) &&
        (rule.to - rule.from > largest || ends(rule, box.bottom, box.top)),
    )
  )
}

const middle = (piece: Piece) => ({ x: piece.x + piece.width / 2, y: piece.y + piece.height * 0.35 })
const centre = (stroke: Stroke) => ({
  x: (stroke.left + stroke.right) / 2,
  y: (stroke.top + stroke.bottom) / 2,
})

function isIn(box: Box, { x, y }: { x: number; y: number }): boolean {
  return x > box.left - 1 && x < box.right + 2 && y > box.bottom - 1 && y < box.top + 2
}
