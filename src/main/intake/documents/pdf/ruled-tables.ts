import { near, type Piece, type Rule, type Rules } from './geometry'

export interface RuledCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
/** A table drawn with lines. */
export interface RuledTable {
  readonly top: number
  readonly bottom: number
  readonly rows: number
  readonly columns: number
  readonly cells: readonly RuledCell[]
  /** The upright lines run on below the last line across: the table goes on on the next page. */
  readonly openBelow: boolean
  readonly openAbove: boolean
  readonly edges: readonly number[]
}

/** How far an upright line must stand out for a row to be there. */
const stub = 8
/** Lines this near have no room for a letter between them. */
const letterless = 6

/** Finds the tables that ruled lines form, from the top of the page down; a frame by itself is one of one cell. */
export function ruledTables(rules: Rules): RuledTable[] {
  return connected(rules)
    .flatMap((group) => tableOf(group) ?? [])
    .sort((a, b) => b.top - a.top)
}

/** Whether a piece of text starts inside a cell. */
export function holds(cell: RuledCell, piece: Piece): boolean {
  const x = piece.x + Math.min(piece.width / 2, 4)
  const y = piece.y + piece.height / 4
  return x >= cell.left - 1 && x <= cell.right && y <= cell.top + 1 && y >= cell.bottom - 1
}

/** Groups of lines that touch. */
function connected(rules: Rules): Rules[] {
  const groups: Rules[] = []
  const left = { across: [...rules.across], down: [...rules.down] }
  for (let first = left.down.pop(); first; first = left.down.pop()) {
    const group: Rules = { across: [], down: [first] }
    const waiting: { rule: Rule; vertical: boolean }[] = [{ rule: first, vertical: true }]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { rule, vertical } = next
      const others = vertical ? left.across : left.down
      const touching = others.filter((other) => touch(rule, other))
      for (const other of touching) {
        others.splice(others.indexOf(other), 1)
        ;(vertical ? group.across : group.down).push(other)
        waiting.push({ rule: other, vertical: !vertical })
      }
    }
    groups.push(group)
  }
  return groups
}

function touch(a: Rule, b: Rule): boolean {
  return b.at >= a.from - near && b.at <= a.to + near && a.at >= b.from - near && a.at <= b.to + near
}

function tableOf({ across, down }: Rules): RuledTable | null {
  const xs = edgesOf(down)
  const drawn = edgesOf(across).reverse()
  const highest = Math.max(...down.map((rule) => rule.to))
  const lowest = Math.min(...down.map((rule) => rule.from))
  const openAbove = drawn[0] !== undefined && highest - drawn[0].to > stub
  const openBelow = drawn.length > 0 && (drawn.at(-1)?.from ?? 0) - lowest > stub
  const bare = (at: number): Edge => ({ at, from: at, to: at })
  const ys = [...(openAbove ? [bare(highest)] : []), ...drawn, ...(openBelow ? [bare(lowest)] : [])]
  const columns = xs.length - 1
  const rows = ys.length - 1
  if (columns < 1 || rows < 1 || columns * rows > 20_000) return null
  const walls = (rules: readonly Rule[], edge: Edge | undefined, middle: number) =>
    edge !== undefined &&
    rules.some(
      (rule) =>
        rule.at >= edge.from - near &&
        rule.at <= edge.to + near &&
        rule.from - near <= middle &&
        middle <= rule.to + near,
    )
  const middleOf = (edges: readonly Edge[], n: number) => ((edges[n]?.at ?? 0) + (edges[n + 1]?.at ?? 0)) / 2
  const wallRight = (row: number, column: number) => walls(down, xs[column + 1], middleOf(ys, row))
  const wallBelow = (row: number, column: number) => walls(across, ys[row + 1], middleOf(xs, column))

  const taken = new Set<number>()
  const cells: RuledCell[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue
      let columnSpan = 1
      while (column + columnSpan < columns && !wallRight(row, column + columnSpan - 1)) columnSpan++
      let rowSpan = 1
      while (row + rowSpan < rows && !wallBelow(row + rowSpan - 1, column)) rowSpan++
      for (let r = row; r < row + rowSpan; r++)
        for (let c = column; c < column + columnSpan; c++) taken.add(r * columns + c)
      cells.push({
        row, column, rowSpan, columnSpan,
        left: xs[column]?.at ?? 0, right: xs[column + columnSpan]?.at ?? 0,
        top: ys[row]?.at ?? 0, bottom: ys[row + rowSpan]?.at ?? 0,
      }) // prettier-ignore
    }
  }
  const [top, bottom] = [ys[0]?.at ?? 0, ys.at(-1)?.at ?? 0]
  return { top, bottom, rows, columns, cells, openAbove, openBelow, edges: xs.map(({ at }) => at) }
}

/** Where two rows or columns meet: one line, or several with no room for a letter between them. */
interface Edge {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** The edges of rows or columns, in ascending order. A frame drawn inside a cell is no cell of its own. */
function edgesOf(rules: readonly Rule[]): Edge[] {
  const edges: { from: number; to: number }[] = []
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b)) {
    const last = edges.at(-1)
    if (last && at - last.to <= letterless) last.to = at
    else edges.push({ from: at, to: at })
  }
  return edges.map(({ from, to }) => ({ from, to, at: (from + to) / 2 }))
}
