import { plainWords } from '../labels/words'
import { columnsUnder, headingsOf, mayBeGroups, type HeadingBooks } from './log-headings'
import type { Heading, LogColumn } from './heading'
import type { LogRow } from './log-row'
import { sha256Of } from '../../sources/sha256'

export interface LogHeader {
  /** Index of the first header row, and of the last. */
  readonly first: number
  readonly last: number
  readonly columns: readonly LogColumn[]
  /** The words of each heading, for noticing a header repeated further down. */
  readonly words: ReadonlyMap<number, string>
  /** Each heading as written. */
  readonly headings: ReadonlyMap<number, string>
  /** The same for logs with exactly these headings in these columns, and for no others. */
  readonly fingerprint: string
}

const searched = 60
const fewest = 3

/** "Name" under two group headings that are not understood: nobody can say which column is whose. */
function withoutRepeated(columns: readonly LogColumn[]): LogColumn[] {
  const key = ({ heading, target }: LogColumn) => `${target.field}:${plainWords(heading)}`
  return columns.map((column) =>
    columns.filter((other) => key(other) === key(column)).length > 1
      ? { ...column, unclear: `More than one column is headed “${column.heading}”.` }
      : column,
  )
}

const distinct = (columns: readonly LogColumn[]): number =>
  new Set(columns.map(({ target }) => target.field)).size

/** Half of the headings are known; in a wide log, with enough that are, a third. */
const enoughKnown = (headings: readonly Heading[], score: number): boolean => {
  const known = headings.filter((heading) => heading.match).length
  return known * 2 >= headings.length || (score >= 4 && known * 3 >= headings.length)
}

/** True for a row that could head the columns of a log by itself. */
export function headsColumns(books: HeadingBooks, row: LogRow): boolean {
  const headings = headingsOf(books, row)
  const score = distinct(columnsUnder(books, [], headings))
  return score >= fewest && enoughKnown(headings, score)
}

const found = new WeakMap<readonly LogRow[], { books: HeadingBooks; header: LogHeader | null }>()

/**
 * Finds the row of headings, with a row of group headings above or of sub-headings below it; null when there is none. Worked
 * out once for the same rows, as it is asked for to know what a table is, and again to read it.
 */
export function findHeader(books: HeadingBooks, rows: readonly LogRow[]): LogHeader | null {
  const before = found.get(rows)
  if (before?.books === books) return before.header
  const header = searchHeader(books, rows)
  found.set(rows, { books, header })
  return header
}

function searchHeader(books: HeadingBooks, rows: readonly LogRow[]): LogHeader | null {
  let best: { last: number; rows: (readonly Heading[])[]; columns: LogColumn[]; score: number } | null = null
  let above: Heading[] = []
  let aboveNumber = -1
  for (let index = 0; index < Math.min(rows.length, searched); index++) {
    const row = rows[index]
    if (!row) break
    const headings = headingsOf(books, row)
    const groups = row.number === aboveNumber + 1 && mayBeGroups(above, headings) ? above : []
    const columns = withoutRepeated(columnsUnder(books, groups, headings))
    const score = distinct(columns)
    const enough = score >= fewest || (score === 2 && headings.length <= 3)
    if (enough && enoughKnown(headings, score) && (!best || score > best.score))
      best = { last: index, rows: [headings, groups], columns, score }
    above = headings
    aboveNumber = row.number
  }
  if (!best) return null
  const words = new Map<number, string>()
  const headings = new Map<number, string>()
  const all: string[] = []
  for (const [level, row] of best.rows.entries()) {
    for (const { cell } of row) {
      all.push(`${level}.${cell.column} ${plainWords(cell.text)}`)
      if (words.has(cell.column)) continue
      words.set(cell.column, plainWords(cell.text))
      headings.set(cell.column, cell.text.trim())
    }
  }
  const first = best.last - (best.rows[1]?.length ? 1 : 0)
  return {
    first,
    last: best.last,
    columns: best.columns,
    words,
    headings,
    fingerprint: sha256Of(all.join('\n')),
  }
}
