import type { Paragraph, Run } from '@shared/domain/document'
import { sameLook } from '../run-list'
import { lastWord, seamOf, type Seam } from './broken-words'
import type { Piece } from './geometry'
import { chunksOf, leftOf, rightOf, runsOf, sizeOf, textOf, type TextLine } from './page-lines'

/** Lines that are one paragraph; `continues` when it may as well be the rest of the paragraph before. */
export interface WrappedLines {
  readonly lines: readonly TextLine[]
  /** What stands before each line but the first. */
  readonly seams: readonly Seam[]
  readonly continues: boolean
}

const item = /^\s*(?:[•▪●·*–—-]|\(?(?:\d{1,2}|[a-z])[.)]\s|[☐☒☑])/iu
/** Ends of a line that no answer ends with, so that what follows belongs to it. */
const unfinished =
  /(?:[,&/(–-]|\b(?:of|the|and|or|for|with|to|in|at|on|by|from|a|an|is|was|be|not|that|as|her|his|their|Mrs?|Ms|Dr|St))$/i

/**
 * Puts lines that only the width of the page or cell made back into the paragraph that was written: a line goes on in
 * the next one when that one's first word would not have fitted on it.
 */
export function wrappedLines(lines: readonly TextLine[], right: number): WrappedLines[] {
  const paragraphs: { lines: TextLine[]; seams: Seam[]; continues: boolean }[] = []
  const pitch = usualPitch(lines)
  let word = ''
  for (const [n, line] of lines.entries()) {
    const open = paragraphs.at(-1)
    const before = open?.lines.at(-1)
    const seam = before
      ? seamOf({ word, before, after: line, later: lines.slice(n + 1, n + 4), right })
      : null
    const first = open?.lines[0] ?? line
    const joined = before && seam ? goesOn(before, line, { right, pitch, first, seam }) : 'no'
    if (open && seam && joined === 'yes') {
      open.lines.push(line)
      open.seams.push(seam)
    } else paragraphs.push({ lines: [line], seams: [], continues: joined === 'perhaps' })
    word = lastWord(line, word, joined === 'yes' ? seam : null)
  }
  return paragraphs
}

/** The smallest distance of neighbouring lines that is usual for their size. */
function usualPitch(lines: readonly TextLine[]): number {
  let least = Infinity
  for (const [n, line] of lines.entries()) {
    const next = lines[n + 1]
    const step = next ? (line.y - next.y) / sizeOf(line) : 0
    if (step > 0.9) least = Math.min(least, step)
  }
  return least
}

interface Room {
  readonly right: number
  readonly pitch: number
  readonly first: TextLine
  readonly seam?: Seam
}

/** Whether a paragraph goes on from one line to the next. */
export function goesOn(
  before: TextLine,
  line: TextLine,
  { right, pitch, first, seam }: Room,
): 'yes' | 'perhaps' | 'no' {
  const size = sizeOf(before)
  const step = (before.y - line.y) / size
  if (step > Math.min(1.9, pitch * 1.2 + 0.05) || Math.abs(sizeOf(line) - size) > size * 0.12) return 'no'
  if (isField(before) || isField(line)) return 'no'
  const [written, next] = [textOf(before).trimEnd(), textOf(line)]
  if ((item.test(next) && !isAside(written, next)) || looksApart(before, line)) return 'no'
  const chunks = chunksOf(before)
  if (chunksOf(line).length > 1) return 'no'
  const last = chunks.at(-1) ?? before
  if (!aligned(last, chunks.length > 1 ? last : first, line, right)) return 'no'
  const spare = right - rightOf(before) - firstWord(line) - size * 0.25
  // How far text may reach is not always known to the point, but a sentence does not stop before a small letter or a dash.
  const cut = isAside(written, next) || (/^\p{Ll}/u.test(next) && /[\p{L},]$/u.test(written))
  if (spare > (cut ? (right - leftOf(first)) * 0.3 : 1)) return 'no'
  if (seam?.by === 'nothing') return 'yes'
  return isCertain(written, next) ? 'yes' : 'perhaps'
}

const address = /^\S{1,80}@\S{1,80}$|^www\.\S{1,120}$/

/** A line that is full may be followed by its own rest or by something new; a sentence cut in two can only go on. */
function isCertain(before: string, line: string): boolean {
  if (unfinished.test(before)) return true
  if (isAside(before, line)) return true
  // An address begins with a small letter wherever it stands: "Contact details" over one is no sentence.
  if (address.test(line) && !before.includes('@')) return false
  return /^\p{Ll}/u.test(line) ? !/[.:?!]$/.test(before) : /\d$/.test(before) && /^\d/.test(line)
}

/** "the assessment was done" over "– lacks capacity": a sentence that goes on behind a dash, and no list. */
const isAside = (before: string, line: string): boolean =>
  /^\s*[–—]\s+\p{Ll}/u.test(line) && !item.test(before) && !/[.:;?!]$/.test(before)

const isField = ({ pieces }: TextLine): boolean =>
  pieces.some((piece) => piece.field !== undefined && piece.field.checkbox === undefined)

/** A label in bold, then its answer; or the other way round. */
function looksApart(before: TextLine, line: TextLine): boolean {
  const bold = (pieces: readonly Piece[]) => pieces.every((piece) => piece.bold === true)
  return (
    bold(before.pieces) !== bold(line.pieces) &&
    (before.pieces.at(-1)?.bold ?? false) !== (line.pieces[0]?.bold ?? false)
  )
}

function aligned(before: TextLine, first: TextLine, line: TextLine, right: number): boolean {
  const step = leftOf(line) - leftOf(before)
  if (Math.abs(step) <= 3) return true
  // The first line of a paragraph may stand in, and the further lines of a numbered one do.
  if (before === first && step < 0 && step > -40) return true
  if (before === first && step > 0 && step < 40 && item.test(textOf(before))) return true
  const middle = (each: TextLine) => (leftOf(each) + rightOf(each)) / 2
  return Math.abs(middle(before) - middle(line)) <= 3 && rightOf(before) < right
}

function firstWord({ pieces }: TextLine): number {
  const [piece] = pieces
  if (!piece) return 0
  const length = /^\S+/.exec(piece.text)?.[0].length ?? piece.text.length
  if (length >= piece.text.length) return piece.width
  return (piece.edges?.[length] ?? piece.x + (piece.width * length) / piece.text.length) - piece.x
}

/** The paragraph that wrapped lines make, without the breaks and with words divided at a line's end put together. */
export function paragraphOf(id: string, { lines, seams, continues }: WrappedLines): Paragraph {
  const runs: Run[] = []
  let guessed = lines.some((line) => line.pieces.some((piece) => piece.recognised))
  for (const [n, line] of lines.entries()) {
    const seam = seams[n - 1]
    const last = runs.at(-1)
    const own = runsOf(line)
    if (seam && last) {
      if (seam.by === 'dropped hyphen') runs[runs.length - 1] = { ...last, text: last.text.slice(0, -1) }
      else if (seam.by === 'space') runs.push(between(last, own[0]))
      guessed ||= !seam.sure
    }
    runs.push(...own)
  }
  return {
    kind: 'paragraph',
    id,
    runs: joinedRuns(runs),
    ...(guessed ? { guessed: true } : {}),
    ...(continues ? { continues: true } : {}),
  }
}

/** The space between two lines has the look that both have. */
function between(before: Run, after: Run | undefined): Run {
  const space: Run = { text: ' ' }
  if (before.bold && after?.bold) space.bold = true
  if (before.faint && after?.faint) space.faint = true
  if (before.struck && after?.struck) space.struck = true
  return space
}

function joinedRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && last.control === undefined && sameLook(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}
