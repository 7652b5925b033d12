import type { Draft, DraftCell, DraftTable } from './draft'
import type { Rule } from './geometry'
import { chunksOf, leftOf, rightOf, sizeOf, textOf, type TextLine } from './page-lines'
import { isTwoColumnText } from './text-columns'
import { goesOn } from './wrapped-lines'

const sameEdge = 3
const mostColumns = 8

interface Row {
  readonly line: TextLine
  readonly chunks: readonly TextLine[]
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
  const rows = lines.map((line): Row => ({ line, chunks: chunksOf(line) }))
  const starts = commonStarts(rows)
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

/** Places where text starts a second or further time on at least two lines. */
function commonStarts(rows: readonly Row[]): number[] {
  const all = rows.flatMap(({ chunks }) => chunks.slice(1).map(leftOf)).sort((a, b) => a - b)
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
  if (!first || first.chunks.length < 2) return null
  let edges = edgesOf(first, starts)
  if (!edges) return null
  const left = leftOf(first.line)
  let several = 1
  let length = 1
  for (let n = from + 1; n < rows.length; n++) {
    const row = rows[n]
    const before = rows[n - 1]
    if (!row || !before || before.line.y - row.line.y > sizeOf(row.line) * 5) break
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
    } else if (startOf(edges, row.line) !== undefined) length = n - from + 1
  }
  return several >= 2 ? { length, edges: [left, ...edges] } : null
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
    edges.slice(0, -1).map((edge, column) => {
      const next = edges[column + 1] ?? edge
      const lines = group.flatMap(({ chunks }) => chunks.filter((chunk) => columnOf(chunk, edges) === column))
      const last = column === edges.length - 2
      const size = lines[0] ? sizeOf(lines[0]) : 10
      const doubt = guessed && lines.length > 1
      return {
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        right: last ? next : next - size * 0.6,
        lines,
        guessed: doubt,
      }
    }),
  )
  return { kind: 'table', rows: groups.length, edges, cells, openAbove: false, openBelow: false }
}

function columnOf(chunk: TextLine, edges: readonly number[]): number {
  let column = 0
  for (const [n, edge] of edges.slice(0, -1).entries()) if (leftOf(chunk) >= edge - sameEdge) column = n
  return column
}

interface Group {
  readonly rows: Row[]
  /** Which line belongs to which row is not certain. */
  readonly guessed: boolean
}

/** Lines that make one row of the table: between two ruled lines, or set apart by more room than lines are. */
function rowGroups(rows: readonly Row[], edges: readonly number[], across: readonly Rule[]): Group[] {
  const steps = rows.slice(1).map((row, n) => (rows[n]?.line.y ?? 0) - row.line.y)
  const least = Math.min(...steps)
  const apart = (step: number) => step > least + Math.max(1.2, least * 0.08)
  const ruled = rows.slice(1).map((row, n) => isRuledBetween(rows[n]?.line, row.line, across))
  const blocks: Row[][] = []
  for (const [n, row] of rows.entries()) {
    const block = blocks.at(-1)
    const ends = ruled.includes(true) ? ruled[n - 1] : apart(steps[n - 1] ?? 0)
    if (block && n > 0 && ends !== true) block.push(row)
    else blocks.push([row])
  }
  if (ruled.includes(true)) return blocks.map((block) => ({ rows: block, guessed: false }))
  return blocks.flatMap((block) => withinBlock(block, edges))
}

const isRuledBetween = (above: TextLine | undefined, below: TextLine, across: readonly Rule[]): boolean =>
  above !== undefined &&
  across.some(
    (rule) => rule.at < above.y - 1 && rule.at > below.y + sizeOf(below) * 0.5 && rule.to - rule.from > 100,
  )

/** Lines set evenly: a new row starts where the first column starts anew. */
function withinBlock(block: readonly Row[], edges: readonly number[]): Group[] {
  const groups: Row[][] = []
  let label: TextLine | null = null
  for (const row of block) {
    const own = row.chunks.find((chunk) => columnOf(chunk, edges) === 0)
    const open = groups.at(-1)
    if (open && (!own || (label && isSameLabel(label, own, edges)))) open.push(row)
    else groups.push([row])
    if (own) label = own
  }
  const several = groups.length > 1
  return groups.map((rows) => ({ rows, guessed: several && rows.length > 1 }))
}

function isSameLabel(label: TextLine, own: TextLine, edges: readonly number[]): boolean {
  if (/[:?]\s*$/.test(textOf(label))) return false
  if (/^\s*[\p{Ll}(]/u.test(textOf(own))) return true
  const right = (edges[1] ?? 0) - sizeOf(own) * 0.6
  return goesOn(label, own, { right, pitch: 1.6, first: label }) === 'yes'
}
