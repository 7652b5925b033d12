import { cutAt } from './cut-lines'
import type { Draft, DraftCell, DraftTable } from './draft'
import type { Rule } from './geometry'
import { chunksOf, leftOf, rightOf, sizeOf, textOf, type TextLine } from './page-lines'
import { linesIn, reach, rowGroups, sameEdge, type Row } from './aligned-rows'
import { isTwoColumnText } from './text-columns'

const mostColumns = 8
/** How far an answer may be set in from the question above it. */
const indented = 14

/** Lines that go on in the columns of a table from the page before, and those after them; null when none do. */
export function linesUnder(
  lines: readonly TextLine[],
  edges: readonly number[],
): { table: DraftTable; rest: readonly TextLine[] } | null {
  const rows = lines.map((line): Row => ({ line, chunks: chunksIn(line, edges) }))
  const inside = edges.slice(1, -1)
  const fits = ({ chunks }: Row, n: number) =>
    chunks.every((chunk) => startOf(edges, chunk) !== undefined) &&
    !inside.some((edge) => crosses(chunks, edge)) &&
    (n > 0 || chunks.some((chunk) => startOf(inside, chunk) !== undefined))
  const end = rows.findIndex((row, n) => !fits(row, n))
  const taken = rows.slice(0, end < 0 ? rows.length : end)
  return taken.length === 0 ? null : { table: tableOf(taken, edges, []), rest: lines.slice(taken.length) }
}

/**
 * Finds tables drawn without lines, by text that starts at the same places over several lines, in the running text of
 * a page. What is not set out in columns stays text.
 */
export function withAlignedTables(
  lines: readonly TextLine[],
  right: number,
  across: readonly Rule[],
): Draft[] {
  const starts = commonStarts(lines.map((line): Row => ({ line, chunks: chunksOf(line) })))
  const rows = lines.map((line): Row => ({ line, chunks: chunksIn(line, starts) }))
  const drafts: Draft[] = []
  let text: TextLine[] = []
  const endText = () => {
    if (text.length > 0) drafts.push({ kind: 'text', lines: text, right })
    text = []
  }
  for (let n = 0; n < rows.length;) {
    const region = regionFrom(rows, n, starts)
    if (!region) {
      const row = rows[n]
      if (row) text.push(row.line)
      n++
      continue
    }
    endText()
    const taken = rows.slice(n, n + region.length)
    const columns = isTwoColumnText(taken, region.edges, right)
    if (columns) drafts.push(...columns)
    else drafts.push(tableOf(taken, [...region.edges, right], across))
    n += region.length
  }
  endText()
  return drafts
}

const chunksIn = (line: TextLine, starts: readonly number[]): TextLine[] =>
  chunksOf(line).flatMap((chunk) => cutAt(chunk, starts))

/** Places where text starts a second or further time on at least two lines. */
function commonStarts(rows: readonly Row[]): number[] {
  const all = rows
    .flatMap((row, n) => {
      const above = rows[n - 1]
      const beside =
        above && row.chunks.length === 1 && isBetween(above, row) && leftOf(row.line) > rightOf(above.line)
      return (beside ? row.chunks : row.chunks.slice(1)).map(leftOf)
    })
    .sort((a, b) => a - b)
  const groups: number[][] = []
  for (const x of all) {
    const group = groups.at(-1)
    if (group && x - (group[0] ?? x) <= sameEdge) group.push(x)
    else groups.push([x])
  }
  return groups.flatMap((group) => (group.length >= 2 ? [group[0] ?? 0] : []))
}

const startOf = (starts: readonly number[], chunk: TextLine): number | undefined =>
  starts.find((x) => Math.abs(leftOf(chunk) - x) <= sameEdge)

const crosses = (chunks: readonly TextLine[], edge: number): boolean =>
  chunks.some((chunk) => leftOf(chunk) < edge - 6 && rightOf(chunk) > edge - 2)

/** The lines from one on that keep to the same columns: at least two of them in more than one column. */
function regionFrom(
  rows: readonly Row[],
  from: number,
  starts: readonly number[],
): { length: number; edges: number[] } | null {
  const first = rows[from]
  if (!first) return null
  let edges = first.chunks.length > 1 ? edgesOf(first, starts) : besideEdge(first, rows[from + 1], starts)
  if (!edges) return null
  const left = leftOf(first.line)
  let several = first.chunks.length > 1 ? 1 : 0
  let length = 1
  for (let n = from + 1; n < rows.length; n++) {
    const row = rows[n]
    const before = rows[n - 1]
    if (!row || !before || before.line.y - row.line.y > sizeOf(row.line) * 5) break
    if (isHeading(rows, from, n)) break
    const own = row.chunks.length > 1 ? edgesOf(row, starts) : []
    if (!own) break
    const merged = [...new Set([...edges, ...own])].sort((a, b) => a - b)
    const all = rows.slice(from, n + 1)
    if (
      merged.length >= mostColumns ||
      merged.some((edge) => all.some(({ chunks }) => crosses(chunks, edge)))
    )
      break
    edges = merged
    if (row.chunks.length > 1) {
      several++
      length = n - from + 1
    } else if (startOf(edges, row.line) !== undefined || besideEdge(row, rows[n + 1], edges) !== null) {
      several += isBetween(before, row) ? 1 : 0
      length = n - from + 1
    } else if (length === n - from && /^\s*\p{Ll}/u.test(textOf(row.line))) length = n - from + 1
  }
  return several >= 2
    ? { length, edges: withoutIndents([left, ...edges], rows.slice(from, from + length)) }
    : null
}

/** Two starts with no room for a word between them, and never both on one line, are of one column. */
function withoutIndents(edges: readonly number[], rows: readonly Row[]): number[] {
  return edges.reduce<number[]>((kept, edge) => {
    const last = kept.at(-1)
    const starts = (chunks: readonly TextLine[], x: number) => chunks.some((chunk) => Math.abs(leftOf(chunk) - x) <= sameEdge) // prettier-ignore
    const indent =
      last !== undefined && edge - last < indented && !rows.some(({ chunks }) => starts(chunks, last) && starts(chunks, edge)) // prettier-ignore
    return indent ? kept : [...kept, edge]
  }, [])
}

/**
 * A line in bold by itself with more room above it than any line before it has: what follows is another part. A question
 * of several lines is none.
 */
function isHeading(rows: readonly Row[], from: number, at: number): boolean {
  const [row, before, below] = [rows[at], rows[at - 1], rows[at + 1]]
  if (!row || !before || at - from < 2 || (below && goesOnIn(row, below))) return false
  const { line, chunks } = row
  const room = before.line.y - line.y
  if (chunks.length > 1 || room < sizeOf(line) * 1.6 || !line.pieces.every((piece) => piece.bold))
    return false
  const above = rows.slice(from, at)
  const widest = Math.max(0, ...above.slice(1).map((each, n) => (above[n]?.line.y ?? 0) - each.line.y))
  return room > widest * 1.15
}

/** The next line is the rest of a question, or its answer half-way down it. */
const goesOnIn = (row: Row, below: Row): boolean =>
  isBetween(row, below) ||
  (row.line.y - below.line.y < sizeOf(row.line) * 1.5 && /^\s*\p{Ll}/u.test(textOf(below.line)))

/** Two lines closer than lines of one column ever are: they stand in different columns. */
const isBetween = (above: Row, below: Row): boolean => above.line.y - below.line.y < sizeOf(above.line) * 0.85

/** A label whose answer stands half a line further down, as where both are set to the middle of their row. */
function besideEdge(row: Row, next: Row | undefined, starts: readonly number[]): number[] | null {
  const edge =
    next && next.chunks.length === 1 && isBetween(row, next) ? startOf(starts, next.line) : undefined
  return edge !== undefined && row.chunks.length === 1 && rightOf(row.line) < edge ? [edge] : null
}

/** The common places a line's further chunks start at; null when one starts somewhere else. */
function edgesOf({ chunks }: Row, starts: readonly number[]): number[] | null {
  const edges = chunks.slice(1).map((chunk) => startOf(starts, chunk))
  const known = edges.filter((edge) => edge !== undefined)
  return known.length === edges.length ? known : null
}

function tableOf(rows: readonly Row[], edges: readonly number[], across: readonly Rule[]): DraftTable {
  const groups = rowGroups(rows, edges, across)
  const cells = groups.flatMap(({ rows: group, guessed }, row): DraftCell[] =>
    edges.slice(0, -1).map((_, column) => {
      const lines = linesIn(group, edges, column)
      return { row, column, rowSpan: 1, columnSpan: 1, right: reach(rows, edges, column), lines, guessed }
    }),
  )
  return {
    kind: 'table',
    ruled: false,
    rows: groups.length,
    edges,
    cells,
    openAbove: false,
    openBelow: false,
  }
}
