import type { Vocabulary } from '@shared/protocol/vocabulary-schema'
import type { LabelBook, SectionKind } from '../labels/label-book'
import type { LabelMatch } from '../labels/label-match'
import { matchLabel } from '../labels/match-label'
import { fieldsOf } from '../labels/vocabulary-book'
import { plainWords } from '../labels/words'
import { plainLine } from '../layout/lines'
import type { LogRow } from './log-row'
import { asksWho, attributesOf, type Found, type Heading, type LogColumn } from './heading'
import { besideParty, withoutOwnColumns } from './beside-party'
import { writtenOut } from './short-words'
import { asksUnlistedReference } from './unlisted-reference'

/** What headings are looked up in. */
export interface HeadingBooks {
  /** Headings understood only over a column of a log. */
  readonly columns: LabelBook
  /** Headings over several columns. */
  readonly groups: LabelBook
  readonly common: LabelBook
  readonly vocabulary: Pick<Vocabulary, 'registers' | 'shortWords'>
}

const longestHeading = 140
/** How many columns a group heading may stand over when its cells are not merged. */
const unmergedReach = 4

function wholeMatch(books: readonly LabelBook[], text: string): LabelMatch | null {
  const match = matchLabel(books, [plainLine('', text)], 0, 0)
  const whole =
    match &&
    (match.boundary.kind === 'end' || (match.boundary.kind === 'colon' && match.boundary.next >= text.length))
  return whole ? match : null
}

const isOther = ({ meanings }: LabelMatch): boolean => meanings.every(({ other }) => other)

/** A heading as it is known; one in short words is never as sure as one written out. */
function headingMatch(books: HeadingBooks, text: string): LabelMatch | null {
  const { columns, groups, common, vocabulary } = books
  const match = wholeMatch([columns, common, groups], text)
  if (match && !isOther(match)) return match
  const meant = writtenOut(text, vocabulary.shortWords)
    .flatMap((way) => wholeMatch([columns, common, groups], way) ?? [])
    .filter((each) => !isOther(each))
  const best = meant.find(({ composed }) => composed !== true) ?? meant[0]
  return best ? { ...best, spelling: 'near' } : (match ?? referenceMatch(books, text))
}

/** "Tenancy ref": a person's number in a system that no list has. */
function referenceMatch({ common }: HeadingBooks, text: string): LabelMatch | null {
  const match = asksUnlistedReference(text) ? wholeMatch([common], 'Reference') : null
  return match && { ...match, spelling: 'near' }
}

/** The filled cells of a row as headings. */
export function headingsOf(books: HeadingBooks, row: LogRow): Heading[] {
  return row.cells
    .filter((cell) => cell.text.trim() !== '')
    .map((cell) => {
      if (cell.date || cell.text.length > longestHeading) return { cell, match: null }
      return { cell, match: headingMatch(books, cell.text) }
    })
}

/** True when a row may head groups of the columns below: a title over the whole table does not. */
export function mayBeGroups(above: readonly Heading[], below: readonly Heading[]): boolean {
  if (above.length === 0 || below.length < 2) return false
  const [only, second] = above
  return second !== undefined || (only !== undefined && merged(only) && spanOf(only) < below.length)
}

const spanOf = ({ cell }: Heading): number => cell.columnSpan ?? 1
const merged = (heading: Heading): boolean => spanOf(heading) > 1

function groupOver(groups: readonly Heading[], column: number): Heading | null {
  let over: Heading | null = null
  for (const heading of groups) if (heading.cell.column <= column) over = heading
  if (!over) return null
  const { column: from } = over.cell
  const columnSpan = spanOf(over)
  return column < from + (columnSpan > 1 ? columnSpan : unmergedReach) ? over : null
}

function openedBy({ groups, common, vocabulary }: HeadingBooks, text: string): SectionKind | null {
  for (const way of [text, ...writtenOut(text, vocabulary.shortWords)]) {
    const opening = wholeMatch([groups, common], way)?.meanings.find((meaning) => meaning.opens)
    if (opening?.opens) return opening.opens
  }
  return null
}

/** "Lead", "Named contact": a name in the block of anybody but the person. */
const asksNameInBlock = (match: LabelMatch | null): boolean =>
  match?.meanings.some(({ nameInBlock }) => nameInBlock) === true

function inGroup(kind: SectionKind, { cell, match }: Heading): Found | null {
  const own = kind.fields.get(plainWords(cell.text))
  if (own) return { target: own, sure: own.sure }
  // "Initials / name" under "Adult", "Ref" under "Child".
  const plain = match?.meanings.find(({ root }) => root?.field.startsWith('subject.'))?.root
  if (plain && kind.party === 'subject')
    return { target: plain, sure: plain.sure && match.spelling === 'exact' }
  const asked = match && attributesOf(match)
  const target =
    kind.party && asked
      ? fieldsOf(kind.party, asked, true)
      : kind.party && (asksWho(match) || asksNameInBlock(match))
        ? fieldsOf(kind.party, ['name'], true)
        : null
  return target && match && { target, sure: target.sure && match.spelling === 'exact' }
}

function direct({ cell, match }: Heading): Found | null {
  if (!match) return null
  const sure = match.spelling === 'exact'
  const [meaning] = match.meanings
  const root = meaning?.root
  if (root && meaning.unclear)
    return {
      target: root,
      sure: false,
      unclear: `The heading “${cell.text.trim()}” could mean several things.`,
    }
  if (root) return { target: root, sure: sure && root.sure }
  const asked = attributesOf(match)
  // "Surname" and "Forename", of nobody else, are the person's.
  const part = asked && fieldsOf('subject', asked, false)
  if (part?.part) return { target: part, sure: false }
  const who = meaning?.person
  const target = who
    ? fieldsOf(who, who === 'subject' ? ['name'] : ['name', 'jobTitle', 'agency', 'contact'], true)
    : null
  return target && { target, sure }
}

/**
 * "Date" over "raised", "Receiving" over "agency": one heading written in two cells, known as one. Two that are only made
 * of the words of forms ("Concern" over "Reason for dispute") are a group and a heading of its own.
 */
function joined({ columns, common }: HeadingBooks, over: Heading, { cell }: Heading): Found | null {
  const text = `${over.cell.text.trim()} ${cell.text.trim()}`
  const match = text.length > longestHeading ? null : wholeMatch([columns, common], text)
  const listed = match?.spelling === 'exact' && match.composed !== true
  const root = listed ? match.meanings[0]?.root : undefined
  return root ? { target: root, sure: root.sure } : null
}

const apart = /^(.{2,60}?)\s*(?:(?:\s[-–—]|:)\s+(.{2,40})|\s\(([^()]{2,40})\))$/s

/** "Escalation raised by - agency", "With (name and role)": a group and a heading of it in one cell. */
function setApart(books: HeadingBooks, { cell }: Heading): Found | null {
  const [, group, dashed, bracketed] = apart.exec(cell.text.trim()) ?? []
  const own = dashed ?? bracketed
  const kind = group === undefined ? null : openedBy(books, group)
  if (!kind || own === undefined) return null
  return inGroup(kind, { cell: { ...cell, text: own }, match: headingMatch(books, own) })
}

/** Words that mean nothing certain by themselves: under a heading nobody knows they may be anybody's. */
const isGeneral = ({ common }: HeadingBooks, { cell }: Heading): boolean =>
  wholeMatch([common], cell.text)?.meanings.some((meaning) => meaning.root?.sure === true) !== true

function meantBy(books: HeadingBooks, groups: readonly Heading[], heading: Heading): Found | null {
  const over = groupOver(groups, heading.cell.column)
  if (!over) return direct(heading) ?? setApart(books, heading)
  const both = joined(books, over, heading)
  if (both) return both
  const kind = openedBy(books, over.cell.text)
  const within = kind && inGroup(kind, heading)
  if (within) return within
  return (kind ?? merged(over)) && isGeneral(books, heading) ? null : direct(heading)
}

/** How often the words of each heading stand in their row. */
function timesSaid(headings: readonly Heading[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { cell } of headings) {
    const words = plainWords(cell.text)
    times.set(words, (times.get(words) ?? 0) + 1)
  }
  return times
}

/** The columns a row of headings, with group headings over some of them, asks for. */
export function columnsUnder(
  books: HeadingBooks,
  groups: readonly Heading[],
  headings: readonly Heading[],
): LogColumn[] {
  const columns: LogColumn[] = []
  const add = ({ cell }: Heading, found: Found | null) => {
    if (found) columns.push({ column: cell.column, heading: cell.text.trim(), ...found })
  }
  const times = timesSaid(headings)
  for (const heading of headings) {
    const found = meantBy(books, groups, heading)
    const twice = times.get(plainWords(heading.cell.text)) === 2
    add(heading, found && !found.unclear ? found : (besideParty(heading, columns, twice) ?? found))
  }
  for (const heading of groups) {
    const { column } = heading.cell
    const columnSpan = spanOf(heading)
    if (!headings.some(({ cell }) => cell.column >= column && cell.column < column + columnSpan))
      add(heading, direct(heading))
  }
  return columns.sort((a, b) => a.column - b.column).map(withoutOwnColumns)
}
