import { isBold, lineWords, sliceLine, type Line } from '../layout/lines'
import { boundaryAt, type Boundary } from './boundary'
import { isWeak, type LabelBook, type Target } from './label-book'
import { composedLabel } from './composed-label'
import type { LabelMatch } from './label-match'
import { rememberedMatch } from './remembered-match'
import { numberLength } from './numbering'
import { labelsMet, stepsFrom, type Met } from './label-walk'
import type { Word } from './words'

/** How a form asks for something: "Please give a brief description of". */
const leadIn =
  /^\s*(?:please\s+)?(?:briefly\s+)?(?:describe|outline|explain|state|give|provide|summari[sz]e|set out|detail|specify|enter|confirm|record|insert)\s+(?:us\s+)?(?:(?:a|the|any|full|brief|short|further)\s+){0,3}(?:(?:summary|details?|description|outline|account|overview)\s+(?:of|about|on)\s+)?/i

interface Candidate extends Met {
  readonly book: number
}

function startAfterNumbering(line: Line, offset: number): number {
  return offset + numberLength(line.text.slice(offset))
}

const strength: Record<Boundary['kind'], number> = { end: 2, colon: 2, gap: 2, look: 2, dash: 1, glued: 0 }

/** A label goes on in the next line in the same look, and in lower case unless it is a long one. */
function wraps(lines: readonly Line[], from: number, { line, length, end }: Candidate): boolean {
  const first = lines[from]
  return lines.slice(from + 1, line + 1).every((whole, index) => {
    // Only the label's part of its last line need look like it: the answer may follow.
    const next = from + 1 + index === line ? sliceLine(whole, 0, end) : whole
    const alike = first !== undefined && isBold(first) === isBold(next) && first.heading === next.heading
    return alike && (length >= 5 || whole.continues === true || /^\s*[\p{Ll}(]/u.test(next.text))
  })
}

/** "Response from – agency": the heading of a block and a question of it, set apart, and no label of its own. */
const crossesDash = (long: Candidate, candidates: readonly Candidate[], lines: readonly Line[]): boolean =>
  candidates.some(
    (short) =>
      short.length < long.length &&
      short.meaning.opens !== undefined &&
      /^\s+[-–—]\s/.test(lines[short.line]?.text.slice(short.end) ?? ''),
  )

function best(
  candidates: readonly Candidate[],
  lines: readonly Line[],
  from: number,
  start: number,
  spelling: LabelMatch['spelling'],
): LabelMatch | null {
  let chosen: { candidate: Candidate; boundary: Boundary } | null = null
  for (const candidate of candidates) {
    const line = lines[candidate.line]
    const boundary = line ? boundaryAt(line, candidate.end) : null
    if (!boundary || crossesDash(candidate, candidates, lines)) continue
    if (candidate.line > from && (strength[boundary.kind] < 2 || !wraps(lines, from, candidate))) continue
    if (spelling === 'near' && strength[boundary.kind] < 2) continue
    // "Dave" is not a misspelt "date": a single short word needs its colon.
    const single = candidate.length === 1 && candidate.meaning.key.length < 7
    if (spelling === 'near' && single && boundary.kind !== 'colon') continue
    const better =
      !chosen ||
      Math.min(strength[boundary.kind], 1) > Math.min(strength[chosen.boundary.kind], 1) ||
      (Math.min(strength[boundary.kind], 1) === Math.min(strength[chosen.boundary.kind], 1) &&
        candidate.length > chosen.candidate.length)
    if (better) chosen = { candidate, boundary }
  }
  if (!chosen) return null
  const { candidate, boundary } = chosen
  const here = candidates
    .filter((other) => other.line === candidate.line && other.end === candidate.end)
    .sort((a, b) => a.book - b.book)
  const meanings = here.map((other) => other.meaning)
  // "A lead professional." is a sentence, however short.
  if (isWeak(meanings) && /^\s*[.!]/.test(lines[candidate.line]?.text.slice(candidate.end) ?? '')) return null
  const written =
    candidate.line === from
      ? (lines[from]?.text.slice(start, candidate.end) ?? '')
      : lines
          .slice(from, candidate.line + 1)
          .map((line) => line.text.trim())
          .join(' ')
  return {
    meanings,
    spelling,
    boundary,
    endLine: candidate.line,
    written,
    book: here[0]?.book ?? candidate.book,
  }
}

const toTick = /^\s{0,3}[?:.]?\s{0,3}[([](?:please )?(?:tick|select|choose|circle|check)\b/i

/** "Nature of the disagreement (tick those that apply)": what is chosen from a list is of what kind the matter is, and no story. */
function asTicked(match: LabelMatch, { text }: Line): LabelMatch {
  const summary = match.meanings.some(({ root }) => root?.field === 'concern.summary')
  const end = text.indexOf(match.written) + match.written.length
  if (!summary || end < match.written.length || !toTick.test(text.slice(end))) return match
  const root: Target = { field: 'concern.grounds', also: [], sure: false }
  return { ...match, meanings: [{ key: match.written, inSections: new Map(), root }] }
}

/** Where a label may start: at the offset itself where a number stands there, after its numbering, or after "Please describe". */
interface Starts {
  readonly offset: number
  readonly numbered: number
  readonly all: readonly number[]
}

const startsCache = new WeakMap<Line, Starts>()

/** Worked out once for the offset a line is asked about again and again, book after book. */
function startsAt(line: Line, offset: number): Starts {
  const known = startsCache.get(line)
  if (known?.offset === offset) return known
  const numbered = startAfterNumbering(line, offset)
  const asked = numbered + (leadIn.exec(line.text.slice(numbered, numbered + 120))?.[0].length ?? 0)
  // A board's own label may have its number: "2. Organisation raising the concern".
  const counted = lineWords(line).some((word) => word.start >= offset && word.start < numbered)
  const starts = { offset, numbered, all: [...new Set([...(counted ? [offset] : []), numbered, asked])] }
  if (!known) startsCache.set(line, starts)
  return starts
}

/** False when no label of the books begins with the first word from a place on. */
function mayStart(books: readonly LabelBook[], words: readonly Word[], start: number): boolean {
  const first = words.find((word) => word.start >= start)
  return !first || books.some((book) => book.begins(first.key))
}

/** The longest label that starts at an offset of a line, after any numbering; null when there is none. */
export function matchLabel(
  books: readonly LabelBook[],
  lines: readonly Line[],
  index: number,
  offset: number,
  near = true,
): LabelMatch | null {
  const line = lines[index]
  if (!line) return null
  const byItself = lines.length === index + 1 && line.text.length <= 200
  if (!byItself) return matchAt(books, lines, index, offset, near)
  const match = rememberedMatch(books, line, offset, near, () => matchAt(books, [line], 0, offset, near))
  return match && index > 0 ? { ...match, endLine: index } : match
}

function matchAt(
  books: readonly LabelBook[],
  lines: readonly Line[],
  index: number,
  offset: number,
  near: boolean,
): LabelMatch | null {
  const line = lines[index]
  if (!line) return null
  const words = lineWords(line)
  if (words.length === 0) return null
  const { numbered, all } = startsAt(line, offset)
  for (const start of all) {
    if (!mayStart(books, words, start)) continue
    const steps = stepsFrom(lines, index, start)
    const exact = books.flatMap((book, number) =>
      labelsMet(book, steps, 'exact').map((met) => ({ ...met, book: number })),
    )
    const known = best(exact, lines, index, start, 'exact')
    // What the board's own pack says of its form is so.
    const match = known?.book === books.length - 1 ? asTicked(known, lines[known.endLine] ?? line) : known
    if (match?.boundary.kind === 'glued')
      return (
        (near
          ? (unlistedLabel(books, lines, index, start) ?? composedLabel(lines, index, numbered))
          : null) ?? match
      )
    if (match) return match
  }
  return near ? unlistedLabel(books, lines, index, numbered) : null
}

/** A label that is misspelt, or made of the words of labels. */
const unlistedLabel = (
  books: readonly LabelBook[],
  lines: readonly Line[],
  index: number,
  start: number,
): LabelMatch | null => nearLabel(books, lines, index, start) ?? composedLabel(lines, index, start)

/** A misspelt label, tried only for what is set off like a label: a short text up to a colon, tab or the end. */
function nearLabel(
  books: readonly LabelBook[],
  lines: readonly Line[],
  index: number,
  start: number,
): LabelMatch | null {
  const line = lines[index]
  if (!line) return null
  const stop = /[:\t?]/.exec(line.text.slice(start))
  const end = stop ? start + stop.index : line.text.length
  const words = lineWords(line).filter((word) => word.start >= start && word.end <= end)
  if (words.length === 0 || words.length > 16 || end - start > 140) return null
  const steps = words.map((word) => ({ key: word.key, line: index, end: word.end, starts: false }))
  const near: Candidate[] = []
  books.forEach((book, number) => {
    for (const met of labelsMet(book, steps, 'near')) near.push({ ...met, book: number })
    const joined = book.runTogether(words.map((word) => word.key).join(''))
    const last = words.at(-1)
    if (joined && last)
      near.push({ line: index, end: last.end, length: words.length, meaning: joined, book: number })
  })
  return best(near, lines, index, start, 'near')
}
