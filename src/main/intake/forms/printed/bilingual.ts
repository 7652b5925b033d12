import type { Block, Paragraph, Run } from '@shared/domain/document'
import { paragraphText } from '@shared/domain/document'
import { passagesOf, replacing } from './passages'

/** Words that tell nothing, as they are short or English too. */
const neutral = /^(?:.|yr|yn|ei|eu|ar|am|at|os|ac|na|ni|fy|sy|person|cam)$/u
const parting = /\s{0,4}[/|]\s{0,4}|\s{1,4}[–—-]\s{1,4}|\s{0,4}(?=\()/g

/** No paragraph of questions is longer than this. */
const longest = 4000

/** A stretch of a text. */
type Span = readonly [from: number, to: number]

/**
 * The same blocks with questions that are asked in Welsh and English asked in English only. Answers, and what is in Welsh
 * alone, stay as they are.
 */
export function inEnglish(blocks: readonly Block[], text: string, welsh: ReadonlySet<string>): readonly Block[] {
  if (welsh.size === 0 || new Set(wordsOf(text.slice(0, 6000)).filter((word) => welsh.has(word))).size < 4) return blocks
  const isWelsh = (part: string): boolean => {
    if (/^\s*(?:y )?cam\s*$/i.test(part)) return true
    const telling = wordsOf(part).filter((word) => !neutral.test(word))
    const known = telling.filter((word) => welsh.has(word)).length
    return known > 0 && known * 5 >= telling.length * 3 && !/\d/.test(part)
  }
  const instead = new Map<Paragraph, Paragraph | null>()
  for (const { paragraphs } of passagesOf(blocks)) {
    const lines = paragraphs.map((paragraph) => paragraphText(paragraph))
    paragraphs.forEach((paragraph, index) => {
      const line = lines[index] ?? ''
      if (line.length > longest) return
      const spans = line.includes('\n') ? withinLines(line, isWelsh) : welshHalves(line, isWelsh)
      if (spans.length > 0) instead.set(paragraph, { ...paragraph, runs: without(paragraph.runs, spans) })
      else if (asksAlone(line) && isWelsh(line) && isAsked([lines[index + 1], lines.length < 4 ? lines[index - 1] : undefined], isWelsh))
        instead.set(paragraph, null)
    })
  }
  return replacing(blocks, instead)
} // prettier-ignore

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** A question with nothing behind it. */
const asksAlone = (line: string): boolean => line.length <= 120 && !/[:：?]\s*\S/.test(line)

const isAsked = (beside: readonly (string | undefined)[], isWelsh: (part: string) => boolean): boolean =>
  beside.some((line) => isInEnglish(line, isWelsh))

const isInEnglish = (line: string | undefined, isWelsh: (part: string) => boolean): boolean =>
  line !== undefined && /^\s*[\p{Lu}(]/u.test(line) && !isWelsh(questionOf(line))

/** What of a line may be its question. */
const questionOf = (line: string): string => line.slice(0, 160).split(/[:：?\t]/, 1)[0] ?? ''

/** Where the Welsh halves of a question stand that is asked in both languages on one line, with what parts them. */
function welshHalves(line: string, isWelsh: (part: string) => boolean): Span[] {
  const question = questionOf(line)
  const cuts = [...question.matchAll(parting)].filter(({ index }) => index > 0)
  if (cuts.length === 0) return []
  const starts = [0, ...cuts.map(({ index, 0: sign }) => index + sign.length)]
  const ends = [...cuts.map(({ index }) => index), question.length]
  const parts = starts.map((from, n) => ({ from, to: ends[n] ?? question.length }))
  const spoken = parts.map(({ from, to }) => isWelsh(question.slice(from, to)))
  if (!spoken.includes(true) || !spoken.includes(false)) return []
  return parts.flatMap(({ from, to }, n): Span[] => {
    if (!spoken[n]) return []
    const next = parts[n + 1]
    const before = parts[n - 1]
    return [next ? [from, next.from] : [before?.to ?? from, to]]
  })
}

/** The Welsh lines of a paragraph of several, each over the same in English, and the Welsh halves of the others. */
function withinLines(text: string, isWelsh: (part: string) => boolean): Span[] {
  const lines = text.split('\n')
  let at = 0
  return lines.flatMap((line, index) => {
    const from = at
    at += line.length + 1
    if (asksAlone(line) && isWelsh(line) && isInEnglish(lines[index + 1], isWelsh))
      return [[from, at] as const]
    return welshHalves(line, isWelsh).map(([start, end]): Span => [from + start, from + end])
  })
}

function without(runs: readonly Run[], spans: readonly Span[]): Run[] {
  let at = 0
  return runs.map((run) => {
    if (run.hidden) return run
    const from = at
    at += run.text.length
    const text = Array.from({ length: run.text.length }, (_, index) => run.text[index] ?? '').filter(
      (_, index) => !spans.some(([start, end]) => from + index >= start && from + index < end),
    )
    return { ...run, text: text.join('') }
  })
}
