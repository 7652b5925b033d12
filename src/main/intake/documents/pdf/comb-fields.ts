import type { Piece } from './geometry'
import { holds, type RuledTable } from './ruled-tables'

const widest = 26
const gap = 30

/** A row of boxes for one character each, or several such rows in line. */
interface Comb {
  readonly tables: readonly RuledTable[]
  readonly inside: readonly Piece[]
  readonly piece: Piece
}

/** Dates and numbers written one character to a box: "0 3 | 0 5 | 2 0 2 6" is 03/05/2026. */
export function combsOf(tables: readonly RuledTable[], pieces: readonly Piece[]): Comb[] {
  const combs = tables.filter(isComb).sort((a, b) => b.top - a.top || leftOf(a) - leftOf(b))
  const groups: RuledTable[][] = []
  for (const table of combs) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    const room = before ? leftOf(table) - (before.edges.at(-1) ?? 0) : Infinity
    if (group && before && Math.abs(before.top - table.top) <= 3 && room >= 0 && room <= gap)
      group.push(table)
    else groups.push([table])
  }
  return groups.flatMap((group) => combOf(group, pieces) ?? [])
}

const leftOf = ({ edges }: RuledTable): number => edges[0] ?? 0

function isComb({ rows, columns, edges, cells }: RuledTable): boolean {
  const widths = edges.slice(1).map((edge, n) => edge - (edges[n] ?? 0))
  return rows === 1 && columns >= 2 && cells.length === columns && Math.max(...widths) <= widest
}

function combOf(tables: readonly RuledTable[], pieces: readonly Piece[]): Comb | null {
  const inside: Piece[] = []
  const words = tables.map(({ cells }) =>
    cells.map((cell) => {
      const own = pieces.filter((piece) => holds(cell, piece))
      inside.push(...own)
      return own.map(({ text }) => text.trim()).join('')
    }),
  )
  const [first] = inside
  const [table] = tables
  if (!first || !table || inside.some(({ field }) => field) || words.flat().some((word) => word.length > 1))
    return null
  const groups = words.map((word) => word.join(''))
  const asDate =
    groups.length === 3 &&
    groups.every((digits, n) => (n === 2 ? /^\d{2}(?:\d{2})?$/ : /^\d{1,2}$/).test(digits))
  const { y, height, page } = first
  const piece: Piece = {
    x: leftOf(table), y, width: (tables.at(-1)?.edges.at(-1) ?? 0) - leftOf(table), height, text: groups.join(asDate ? '/' : ' ').trim(),
    ...(page === undefined ? {} : { page }), field: { kind: 'text', name: '' },
  } // prettier-ignore
  return { tables, inside, piece }
}
