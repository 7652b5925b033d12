import { lineWords, type Line } from '../layout/lines'
import { boundaryAt } from './boundary'
import { composedQuestion } from './composed-question'
import type { LabelMatch } from './label-match'
import { conceptsOf } from './question-words'
import type { Word } from './words'

const lineLimit = 3
const stops =
  /[:：\t?|]|\s{2,}|_{2,}|\.{3,}|(?<!\b(?:agency|organisation|party|practitioner|professional|service) [a-e\d])\s[-–—]\s|[.!]\s/i
const brackets = /[([][^()[\]]{0,120}[)\]]/g

/** True where a line ends in a question mark and the next explains the question in brackets. */
export const goesOnInBrackets = (lines: readonly Line[], index: number, end: number): boolean =>
  /^\s*\?\s*$/.test(lines[index]?.text.slice(end) ?? '') && /^\s*\(/.test(lines[index + 1]?.text ?? '')

interface Place extends Word {
  readonly line: number
}

/**
 * The words from a place up to where a label may end, over lines broken only by the width of the page; what stands in
 * brackets usually explains the question.
 */
function wordsUpTo(lines: readonly Line[], index: number, start: number, bracketed: boolean): Place[] {
  const found: Place[] = []
  for (let at = index; at < Math.min(lines.length, index + lineLimit); at++) {
    const line = lines[at]
    if (!line || (at > index && line.continues !== true)) break
    const from = at === index ? start : 0
    const text = line.text.slice(from)
    // "child(ren)" is a word.
    const bare = bracketed
      ? text
      : text.replace(brackets, (whole, offset: number) =>
          /\s/.test(text.charAt(offset - 1)) ? ' '.repeat(whole.length) : whole,
        )
    // What explains a question may stand behind its mark.
    const stop = stops.exec(bracketed ? bare.trimEnd().replace(/\?(?=\s*\()/, ',') : bare.trimEnd())
    const end = stop ? from + stop.index : line.text.length
    const hidden = (word: Word) => bare.slice(word.start - from, word.end - from).trim() === ''
    for (const word of lineWords(line))
      if (word.start >= from && word.end <= end && !hidden(word)) found.push({ ...word, line: at })
    if (stop && !(bracketed && goesOnInBrackets(lines, at, end))) break
  }
  return found
}

/** A label that stands in no list but whose words are all a form's; null when it is not set off like one. */
export function composedLabel(lines: readonly Line[], index: number, start: number): LabelMatch | null {
  const first = lines[index] && lineWords(lines[index]).find((word) => word.start >= start)
  if (!first || conceptsOf(first.key).size === 0) return null
  const words = wordsUpTo(lines, index, start, false)
  const all = wordsUpTo(lines, index, start, true)
  if (all.length === words.length) return composedOf(lines, index, start, words)
  const ticked = all.some(({ key }) => /^(?:tick|select)$/.test(key))
  const bare = composedOf(lines, index, start, words, ticked)
  if (bare && !bare.meanings.some(({ opens }) => opens)) return bare
  // "Agency A (raising)", "Who leads for the other agency? (name and role)"
  return composedOf(lines, index, start, all) ?? bare
}

function composedOf(
  lines: readonly Line[],
  index: number,
  start: number,
  words: readonly Place[],
  ticked = false,
): LabelMatch | null {
  const last = words.at(-1)
  const line = last && lines[last.line]
  if (!last || !line) return null
  const boundary = boundaryAt(line, last.end)
  if (!boundary || boundary.kind === 'glued') return null
  const meaning = composedQuestion(
    words.map(({ key }) => key),
    ticked,
  )
  if (!meaning) return null
  const written = lines.slice(index, last.line + 1).map((each) => each.text.trim()).join(' ') // prettier-ignore
  return { meanings: [meaning], spelling: 'exact', boundary, endLine: last.line, written: last.line === index ? line.text.slice(start, last.end) : written, book: Number.POSITIVE_INFINITY, composed: true } // prettier-ignore
}
