import { fieldDefinition } from '@shared/domain/fields'
import { isWeak, type LabelBook, type Target } from '../labels/label-book'
import { isKindOptions, kindAsked } from '../labels/kind-options'
import type { LabelMatch } from '../labels/label-match'
import { matchLabel } from '../labels/match-label'
import { inBrackets } from '../values/in-brackets'
import { isBlank, isBoxedOptions, lineWords, sliceLine, type Line } from './lines'

/** What a run of lines is made of, in reading order: labels, and the text between them. */
export type Piece =
  | {
      readonly type: 'label'
      readonly match: LabelMatch
      /** The line from the label on; `rest` is what follows the label. */
      readonly line: Line
      readonly rest: Line
      readonly inline: boolean
      /** Found in the middle of running words, so it may be part of a sentence. */
      readonly midSentence: boolean
      /** The check box printed before the question. */
      readonly box: Line | null
    }
  /** `inline`: on the same line as the label before it. */
  | { readonly type: 'text'; readonly line: Line; readonly inline: boolean }
  | { readonly type: 'gap' }

const chunkStart = /\t\s*|\s{2,}|\s*_{3,}\s*|\s*\|\s*/g

/** Places in a line, after `from`, where another label may start: after a tab, wide gap or bar. */
function chunkStarts(text: string, from: number): number[] {
  const starts: number[] = []
  for (const gap of text.slice(from).matchAll(chunkStart)) starts.push(from + gap.index + gap[0].length)
  return starts
}

interface Found {
  readonly at: number
  readonly midSentence: boolean
  readonly match: LabelMatch
}

/** Set off enough to be a label where an answer may stand as well. */
function isClear({ boundary, meanings }: LabelMatch): boolean {
  if (boundary.kind === 'colon') return true
  return boundary.kind !== 'glued' && boundary.kind !== 'dash' && !isWeak(meanings)
}

const asksYesOrNo = (target: Target): boolean => fieldDefinition(target.field).kind === 'yesNo'

const asksKind = ({ meanings }: LabelMatch): boolean =>
  meanings.some(({ root }) => root && fieldDefinition(root.field).kind === 'personKind')

/** The question "Is this an adult or a child?" stands over the boxes that answer it. */
function kindIsAsked(before: readonly Piece[]): boolean {
  const last = before.findLast((piece) => piece.type !== 'gap')
  return last?.type === 'label' && isBlank(last.rest) && asksKind(last.match)
}

/** "Adult" is a heading elsewhere, but here the answer to "Is this an adult or a child?". */
const answersKind = (match: LabelMatch, line: Line): boolean =>
  asksKind(match) && (/^\s*(?:adult|child|young person)s?\s*$/i.test(line.text) || isKindOptions(line))

/** After a box stands a yes-or-no question or one of several options; an option is not a label. */
const isOption = (line: Line, at: number, { meanings }: LabelMatch): boolean =>
  line.marks.some(
    (mark) => mark.checkbox !== null && mark.start >= at && line.text.slice(at, mark.start).trim() === '',
  ) && !meanings.some(({ root }) => root && asksYesOrNo(root))

/** What fills a form field and is all there is is an answer, though it reads like a question: "Response officer". */
function isTyped(lines: readonly Line[], index: number, { boundary }: LabelMatch): boolean {
  const line = lines[index]
  if (!line || boundary.kind !== 'end') return false
  if (lines[index - 1]?.id === line.id || lines[index + 1]?.id === line.id) return false
  return line.marks.every(({ control, start, end }) => control || line.text.slice(start, end).trim() === '')
}

/** The next label in the rest of a line: at a gap with a clear end, or capitalised and ended by a colon. */
function nextLabel(books: readonly LabelBook[], line: Line, from: number): Found | null {
  for (const at of chunkStarts(line.text, from)) {
    if (isKindOptions(line, at)) return { at, match: kindAsked(sliceLine(line, at), at), midSentence: false }
    const match = matchLabel(books, [line], 0, at)
    if (match && isClear(match) && !isOption(line, at, match)) return { at, match, midSentence: false }
  }
  if (!line.text.includes(':', from)) return null
  for (const word of lineWords(line)) {
    if (word.start <= from || !/\p{Lu}/u.test(line.text.slice(word.start, word.start + 1))) continue
    if (!/[\s.;,]/.test(line.text.slice(word.start - 1, word.start))) continue
    const match = matchLabel(books, [line], 0, word.start, false)
    if (match?.boundary.kind === 'colon') return { at: word.start, match, midSentence: true }
  }
  return null
}

/** Where the text after a check box that starts the line begins; 0 when the line starts otherwise. */
function leadingBox(line: Line): number {
  for (const mark of line.marks) {
    if (mark.checkbox !== null) return mark.end
    if (line.text.slice(mark.start, mark.end).trim() !== '') return 0
  }
  return 0
}

/** Splits lines into labels and the text between them. */
export function scanLines(books: readonly LabelBook[], lines: readonly Line[], near = true): Piece[] {
  const pieces: Piece[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (!line) break
    if (isBlank(line)) {
      pieces.push({ type: 'gap' })
      continue
    }
    if (isKindOptions(line) && !kindIsAsked(pieces)) {
      const match = kindAsked(line, 0)
      pieces.push({ type: 'label', match, line, rest: line, inline: false, midSentence: false, box: null })
      pieces.push({ type: 'text', line, inline: true })
      continue
    }
    // "[e-mail or telephone]" is a prompt where an answer goes, however it reads.
    if ((isBoxedOptions(line) && !/[?]/.test(line.text)) || inBrackets(line.text) !== null) {
      pieces.push({ type: 'text', line, inline: false })
      continue
    }
    const boxEnd = leadingBox(line)
    let match = matchLabel(books, lines, index, boxEnd, near)
    if (match && ((boxEnd > 0 && isOption(line, 0, match)) || isTyped(lines, index, match))) match = null
    let box = boxEnd > 0 ? sliceLine(line, 0, boxEnd) : null
    let label = line
    let here: Line = line
    if (!match) {
      pushText(books, pieces, line, 0, false)
      continue
    }
    for (;;) {
      if (match.endLine > index) {
        index = match.endLine
        here = lines[index] ?? here
      }
      const rest = sliceLine(here, match.boundary.next)
      pieces.push({
        type: 'label',
        match,
        line: label,
        rest,
        inline: label !== line,
        midSentence: false,
        box,
      })
      box = null
      if (isBlank(rest)) break
      const again: LabelMatch | null = matchLabel(books, [rest], 0, 0)
      if (!again || !isClear(again) || match.boundary.kind === 'colon' || answersKind(match, rest)) {
        pushText(books, pieces, rest, 0, true)
        break
      }
      match = { ...again, endLine: index }
      label = rest
      here = rest
    }
  }
  return pieces
}

/** A question in words nobody knows, set off by tabs from the answer before it: "tbc⇥Lessons for the board:⇥None". */
const otherQuestion = /\t {0,4}(?=\p{Lu}[^:：\t]{2,60}[:：?]\s*(?:\t|$))/u

function pushText(
  books: readonly LabelBook[],
  pieces: Piece[],
  line: Line,
  from: number,
  inline: boolean,
): void {
  // A line longer than any form's is running text, or an attempt to keep the reader busy.
  const whole = line.text.length > 4000 || isKindOptions(line, from)
  const found = whole ? null : nextLabel(books, line, from)
  if (!found) {
    const text = sliceLine(line, from)
    const other = inline ? otherQuestion.exec(text.text) : null
    if (other) {
      const before = sliceLine(text, 0, other.index)
      if (!isBlank(before)) pieces.push({ type: 'text', line: before, inline })
      pieces.push({ type: 'text', line: sliceLine(text, other.index), inline: false })
    } else if (!isBlank(text)) pieces.push({ type: 'text', line: text, inline })
    return
  }
  const before = sliceLine(line, from, found.at)
  if (!isBlank(before)) pieces.push({ type: 'text', line: before, inline })
  const rest = sliceLine(line, found.match.boundary.next)
  const { match, midSentence } = found
  pieces.push({
    type: 'label',
    match,
    line: sliceLine(line, found.at),
    rest,
    inline: true,
    midSentence,
    box: null,
  })
  if (isBlank(rest)) return
  const again = matchLabel(books, [rest], 0, 0)
  if (again && match.boundary.kind !== 'colon' && isClear(again) && !answersKind(match, rest)) {
    const beyond = sliceLine(rest, again.boundary.next)
    pieces.push({
      type: 'label',
      match: again,
      line: rest,
      rest: beyond,
      inline: true,
      midSentence: false,
      box: null,
    })
    if (!isBlank(beyond)) pushText(books, pieces, beyond, 0, true)
    return
  }
  pushText(books, pieces, rest, 0, true)
}
