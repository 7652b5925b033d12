import { leftOf, rightOf, runsOf, sizeOf, type TextLine } from './page-lines'

/** What stands between two lines of a paragraph, and whether that is certain. */
export interface Seam {
  readonly by: 'space' | 'nothing' | 'dropped hyphen'
  readonly sure: boolean
}

/** The end of a line of a paragraph. */
export interface LineEnd {
  /** The last word of the paragraph so far, put together where it runs over lines. */
  readonly word: string
  readonly before: TextLine
  readonly after: TextLine
  /** The lines below. */
  readonly later: readonly TextLine[]
  /** How far text may reach. */
  readonly right: number
}

const space: Seam = { by: 'space', sure: true }
const joined: Seam = { by: 'nothing', sure: false }

const addressWord = /^[\w.%+'’@-]+[,;.)]?$/
const wholeAddress = /^[\w.%+'’-]+@[\w-]+(?:\.[\w-]+)*\.(?:uk|org|net|com|gov|info|scot|wales|cymru)$/i
const link = /^(?:https?:\/\/|www\.)\S+$/i
/** The only words of one or two letters; any other is the end of a word. */
const shortWord = /^(?:an?|i|as|at|am|b[ey]|do|go|he|i[fnst]|m[ery]|ms|no|o[fknr]|so|to|u[ps]|we)$/i

/**
 * How the last word of a line and the first of the next belong together. A word is broken inside only when a line is too
 * narrow for it, and then not one letter more had room. Which words those are can be told of addresses, links,
 * references and names with a hyphen, and never for sure.
 */
export function seamOf(end: LineEnd): Seam {
  const { word, after } = end
  const next = firstWord(after)
  if (/\p{L}[\u00AD\u2010]$/u.test(word) && /^\p{Ll}/u.test(next)) return { by: 'dropped hyphen', sure: true }
  if (/[\p{L}\p{N}]-$/u.test(word) && /^[\p{L}\p{N}]/u.test(next)) return joined
  if (isCutAddress(word, next)) return joined
  if (!isFull(end) || !isTooWide(end)) return space
  if (isBrokenAddress(end, next) || isBrokenReference(word, next) || isBrokenName(word, next)) return joined
  if (!/\p{L}$/u.test(word) || !/^\p{Ll}/u.test(next)) return space
  const rest = /^\p{Ll}+/u.exec(next)?.[0] ?? ''
  return rest.length <= 2 && !shortWord.test(rest) ? joined : { by: 'space', sure: false }
}

const wordsIn = (line: TextLine): string =>
  runsOf(line)
    .map(({ text }) => text)
    .join('')
    .trim()

const firstWord = (line: TextLine): string => /^\S+/.exec(wordsIn(line))?.[0] ?? ''

/** The last word after one more line, given how that belongs to what stands before it. */
export function lastWord(line: TextLine, word: string, seam: Seam | null): string {
  const words = wordsIn(line)
  const last = /\S+$/.exec(words)?.[0] ?? ''
  return seam?.by === 'nothing' && last === words ? word + last : last
}

/** Not one letter more had room. */
const isFull = ({ before, after, right }: Pick<LineEnd, 'before' | 'after' | 'right'>): boolean =>
  right - rightOf(before) < firstLetter(after) + 2

/** The two words as one would not have had room on a line by itself. */
function isTooWide({ word, before, after, right }: LineEnd): boolean {
  const width = right - leftOf(before)
  return partOf(before, word.length) + partOf(after, firstWord(after).length) > width - 2
}

/** How wide so many letters of a line are. */
const partOf = (line: TextLine, letters: number): number =>
  ((rightOf(line) - leftOf(line)) * letters) / Math.max(wordsIn(line).length, 1)

function firstLetter(line: TextLine): number {
  const [piece] = line.pieces
  const size = sizeOf(line)
  return piece?.edges?.[1] === undefined ? size * 0.6 : Math.min(piece.edges[1] - piece.x, size)
}

/** Where no address begins or ends. */
const isCutAddress = (word: string, next: string): boolean =>
  addressWord.test(word) &&
  addressWord.test(next) &&
  ((word.includes('@') && /[@._-]$/.test(word) && /^[a-z\d]/.test(next)) ||
    (/^@\w/.test(next) && /^[\w.+'’-]+$/.test(word)) ||
    (word.includes('@') && /^\.[a-z]/.test(next)))

function isBrokenAddress({ word, after, later, right }: LineEnd, next: string): boolean {
  if (link.test(word)) return /^[\w./?=&%#-]+$/.test(next)
  if (!addressWord.test(word) || !addressWord.test(next)) return false
  if (word.includes('@'))
    return !/[,;)]$/.test(word) && !next.includes('@') && !wholeAddress.test(word) && /^[a-z\d.-]/.test(next)
  if (!/^(?:[a-z]|\p{Lu}\p{L}*[._-])[\w.+'’-]*$/u.test(word)) return false
  return isAddressAhead(next, after, later, right)
}

/** The sign of an address follows in this word, which may itself be broken. */
function isAddressAhead(
  next: string,
  line: TextLine,
  [following, ...later]: readonly TextLine[],
  right: number,
): boolean {
  if (next.includes('@')) return true
  if (!following || wordsIn(line) !== next || !/^[\w.+'’-]+$/.test(next)) return false
  const goesOn = /[._-]$/.test(next) || isFull({ before: line, after: following, right })
  const word = firstWord(following)
  return (goesOn || word.startsWith('@')) && isAddressAhead(word, following, later, right)
}

const isBrokenReference = (word: string, next: string): boolean =>
  word.length >= 5 &&
  /\d/.test(word) &&
  /^[\p{L}\p{N}/._-]+$/u.test(word) &&
  /^[\p{Lu}\p{N}/._-]+$/u.test(next) &&
  /\d/.test(next)

/** "Brewer-Feather" before "stone": only names have capitals behind a hyphen. */
const isBrokenName = (word: string, next: string): boolean =>
  /^\p{Ll}/u.test(next) &&
  (/\p{L}-\p{Lu}\p{Ll}*$/u.test(word) ||
    (/^\p{Lu}\p{Ll}*$/u.test(word) && /^\p{Ll}+-(?:\p{Lu}|$)/u.test(next)))
