import type { Attribute } from '@shared/protocol/vocabulary-schema'
import type { LabelBook, SectionKind, Target } from '../labels/label-book'
import { matchLabel, type LabelMatch } from '../labels/match-label'
import { fieldsOf } from '../labels/vocabulary-book'
import { plainWords } from '../labels/words'
import { plainLine } from '../layout/lines'
import type { LogCell, LogRow } from './log-row'

/** A column of a log and the fields its cells fill. */
export interface LogColumn {
  readonly column: number
  readonly heading: string
  readonly target: Target
  readonly sure: boolean
}

export interface LogHeader {
  /** Index of the last header row. */
  readonly last: number
  readonly columns: readonly LogColumn[]
  /** The words of each heading, for noticing a header repeated further down. */
  readonly words: ReadonlyMap<number, string>
}

interface Heading {
  readonly cell: LogCell
  readonly match: LabelMatch | null
}

const searched = 60
const longestHeading = 140

function headingsOf(books: readonly LabelBook[], row: LogRow): Heading[] {
  return row.cells
    .filter((cell) => cell.text.trim() !== '')
    .map((cell) => {
      if (cell.date || cell.text.length > longestHeading) return { cell, match: null }
      const match = matchLabel(books, [plainLine('', cell.text)], 0, 0)
      const whole =
        match &&
        (match.boundary.kind === 'end' ||
          (match.boundary.kind === 'colon' && match.boundary.next >= cell.text.length))
      return { cell, match: whole ? match : null }
    })
}

const opener = ({ match }: Heading): SectionKind | null =>
  match?.meanings.find((meaning) => meaning.opens)?.opens ?? null
const attributes = ({ match }: Heading): readonly Attribute[] | null =>
  match?.meanings.find((meaning) => meaning.attributes)?.attributes ?? null

/** The group heading over a column: the nearest filled cell at or to the left of it, when that names a party. */
function groupOver(row: readonly Heading[] | undefined, column: number): SectionKind | null {
  let over: Heading | null = null
  for (const heading of row ?? []) if (heading.cell.column <= column) over = heading
  if (!over) return null
  const until = over.cell.columnSpan > 1 ? over.cell.column + over.cell.columnSpan - 1 : over.cell.column + 4
  return column <= until ? opener(over) : null
}

function targetOf(heading: Heading, group: SectionKind | null): { target: Target; sure: boolean } | null {
  const { match } = heading
  if (!match) return null
  const sure = match.spelling === 'exact'
  const asked = attributes(heading)
  if (group?.party && asked) {
    const target = fieldsOf(group.party, asked, true)
    return target && { target, sure: sure && target.sure }
  }
  const [meaning] = match.meanings
  const direct = meaning?.root
  if (direct) return { target: direct, sure: sure && direct.sure }
  const party = meaning?.person
  const target = party
    ? fieldsOf(party, party === 'subject' ? ['name'] : ['name', 'jobTitle', 'agency', 'contact'], true)
    : null
  return target && { target, sure }
}

/** "Name" under two group headings that are not understood: nobody can say which column is whose. */
const repeated = (columns: readonly LogColumn[], heading: string, { field }: Target): boolean =>
  columns.filter((other) => other.target.field === field && plainWords(other.heading) === plainWords(heading))
    .length > 1

function columnsOf(rows: readonly (readonly Heading[])[]): LogColumn[] {
  const columns: LogColumn[] = []
  const taken = new Set<number>()
  const lowestFirst = [...rows].reverse()
  lowestFirst.forEach((row, index) => {
    for (const heading of row) {
      const { column, text } = heading.cell
      if (taken.has(column)) continue
      taken.add(column)
      const found = targetOf(heading, groupOver(lowestFirst[index + 1], column))
      if (found) columns.push({ column, heading: text.trim(), target: found.target, sure: found.sure })
    }
  })
  return columns
    .filter(({ heading, target }) => !repeated(columns, heading, target))
    .sort((a, b) => a.column - b.column)
}

const distinct = (columns: readonly LogColumn[]): number =>
  new Set(columns.map(({ target }) => target.field)).size

/** Finds the row of headings, with a row of group headings above or of sub-headings below it; null when there is none. */
export function findHeader(books: readonly LabelBook[], rows: readonly LogRow[]): LogHeader | null {
  let best: { last: number; rows: Heading[][]; columns: LogColumn[]; score: number } | null = null
  let above: Heading[] | undefined
  for (let index = 0; index < Math.min(rows.length, searched); index++) {
    const row = rows[index]
    if (!row) break
    const headings = headingsOf(books, row)
    const groups = above?.some((heading) => opener(heading)) ? [above] : []
    const columns = columnsOf([...groups, headings])
    const score = distinct(columns)
    const known = headings.filter((heading) => heading.match).length
    const enough = score >= 3 || (score === 2 && headings.length <= 3)
    if (enough && known * 2 >= headings.length && (!best || score > best.score)) {
      best = { last: index, rows: [...groups, headings], columns, score }
    }
    above = headings
  }
  if (!best) return null
  const words = new Map<number, string>()
  for (const row of best.rows) for (const { cell } of row) words.set(cell.column, plainWords(cell.text))
  return { last: best.last, columns: best.columns, words }
}
