import type { Rule } from './geometry'
import { leftOf, rightOf, sizeOf, textOf, type TextLine } from './page-lines'
import { goesOn } from './wrapped-lines'

/** How far apart two starts of one column may stand. */
export const sameEdge = 3

export interface Row {
  readonly line: TextLine
  readonly chunks: readonly TextLine[]
}

export const linesIn = (rows: readonly Row[], edges: readonly number[], column: number): TextLine[] =>
  rows.flatMap(({ chunks }) => chunks.filter((chunk) => columnOf(chunk, edges) === column))

/** How far the text of a column may go: up to the next one, or as far as the last one's goes anywhere. */
export function reach(rows: readonly Row[], edges: readonly number[], column: number): number {
  const next = edges[column + 1] ?? 0
  const lines = linesIn(rows, edges, column)
  if (column < edges.length - 2) return next - (lines[0] ? sizeOf(lines[0]) : 10) * 0.6
  return Math.min(next, Math.max(...lines.map(rightOf)) + 1)
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
export function rowGroups(rows: readonly Row[], edges: readonly number[], across: readonly Rule[]): Group[] {
  const usual = Math.min(...edges.slice(0, -1).map((_, column) => leastStep(linesIn(rows, edges, column))))
  const ruled = rows.slice(1).map((row, n) => isRuledBetween(rows[n]?.line, row.line, across))
  const blocks: Row[][] = []
  for (const [n, row] of rows.entries()) {
    const block = blocks.at(-1)
    // A label set half way down its row stands between the lines of the answer: the room is below the lowest of both.
    const room = (rows[n - 1]?.line.y ?? 0) - row.line.y
    const ends = ruled.includes(true) ? ruled[n - 1] === true : room > usual + Math.max(1.2, usual * 0.08)
    if (block && !ends) block.push(row)
    else blocks.push([row])
  }
  if (ruled.includes(true)) {
    return blocks.flatMap((block) =>
      holdsSeveral(block, edges) ? withinBlock(block, edges, rows) : [{ rows: block, guessed: false }],
    )
  }
  return blocks.flatMap((block) => withinBlock(block, edges, rows))
}

/** Between two bars of colour, rather than ruled lines, stand several questions with their answers beside them. */
function holdsSeveral(block: readonly Row[], edges: readonly number[]): boolean {
  const [, ...further] = block.filter(({ chunks: [first] }) => first && columnOf(first, edges) === 0)
  const asked = further.filter(({ chunks }) => (chunks.length > 1 || isAsked(chunks[0])) && !/^\s*[\p{Ll}(]/u.test(chunks[0] ? textOf(chunks[0]) : '')) // prettier-ignore
  return asked.length >= 2 && asked.length * 2 > further.length
}

/** A question that nobody has answered. */
const isAsked = (label: TextLine | undefined): boolean =>
  label !== undefined && /[:?]\s*$/.test(textOf(label))

function leastStep(lines: readonly TextLine[]): number {
  const steps = lines.slice(1).map((line, n) => (lines[n]?.y ?? 0) - line.y)
  return Math.min(Infinity, ...steps.filter((step) => step > 2))
}

const isRuledBetween = (above: TextLine | undefined, below: TextLine, across: readonly Rule[]): boolean =>
  above !== undefined &&
  across.some(
    (rule) => rule.at < above.y - 1 && rule.at > below.y + sizeOf(below) * 0.5 && rule.to - rule.from > 100,
  )

/** Lines set evenly: a new row starts where the first column starts anew, or all of several others do. */
function withinBlock(block: readonly Row[], edges: readonly number[], region: readonly Row[]): Group[] {
  const groups: Row[][] = []
  const last = new Map<number, TextLine>()
  const goes = (chunk: TextLine): boolean => {
    const column = columnOf(chunk, edges)
    const before = last.get(column)
    return before !== undefined && isSameText(before, chunk, reach(region, edges, column))
  }
  if (isOneRow(block, edges, region)) return [{ rows: [...block], guessed: false }]
  for (const row of block) {
    const open = groups.at(-1)
    const own = row.chunks.find((chunk) => columnOf(chunk, edges) === 0)
    const inside =
      row.chunks.length > 1 || row.chunks.some((chunk) => columnOf(chunk, edges) < edges.length - 2)
    const fresh = own
      ? !goes(own) || (row.chunks.length > 1 && open !== undefined && startsAnew(row, goes))
      : inside && !row.chunks.every(goes)
    if (open && !fresh) open.push(row)
    else {
      groups.push([row])
      last.clear()
    }
    for (const chunk of row.chunks) last.set(columnOf(chunk, edges), chunk)
  }
  const several = groups.length > 1
  return groups.map((rows, n) => {
    const partial = [rows, groups[n + 1] ?? []].some((each) => isPartial(each, edges))
    return { rows, guessed: several && (rows.length > 1 || partial) }
  })
}

/** Both a label that could be the rest of the one before and an answer that is surely not make a new row. */
const startsAnew = ({ chunks }: Row, goes: (chunk: TextLine) => boolean): boolean =>
  chunks.slice(1).every((chunk) => !goes(chunk)) && !/^\s*[\p{Ll}(]/u.test(chunks[0] ? textOf(chunks[0]) : '')

/** Lines beside one label only, wherever it stands among them. */
function isOneRow(block: readonly Row[], edges: readonly number[], region: readonly Row[]): boolean {
  const [labels, answers] = [0, 1].map((column) => linesIn(block, edges, column))
  const one = (lines: readonly TextLine[], column: number, among: readonly TextLine[]) =>
    lines.every((line, n) => {
      const before = lines[n - 1]
      return !before || !among.includes(line) || isSameText(before, line, reach(region, edges, column))
    })
  if (edges.length !== 3 || !labels || !answers || labels.length === 0 || !one(labels, 0, labels))
    return false
  // Beside a further label an answer goes on too, or it is another answer.
  const beside = block.flatMap(({ chunks }) => (chunks.length > 1 && chunks[1] ? [chunks[1]] : []))
  return (
    labels.every((label) => /^\s*[\p{Ll}(]/u.test(textOf(label)) || label === labels[0]) ||
    one(answers, 1, beside)
  )
}

/** A line of a table of three columns or more that leaves some out: it may be the rest of the row before. */
const isPartial = ([row]: readonly Row[], edges: readonly number[]): boolean =>
  row !== undefined &&
  edges.length > 3 &&
  row.chunks.length < edges.length - 1 &&
  (row.chunks.length > 1 || row.chunks.some((chunk) => columnOf(chunk, edges) > 0))

function isSameText(before: TextLine, own: TextLine, right: number): boolean {
  if (/[:?][*\s]*$/.test(textOf(before))) return false
  if (/^\s*[\p{Ll}(]/u.test(textOf(own))) return true
  return goesOn(before, own, { right, pitch: 1.6, first: before }) !== 'no'
}
