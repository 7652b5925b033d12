import type { Block, Paragraph, Run } from '@shared/domain/document'
import { paragraphText } from '@shared/domain/document'
import { passagesOf, replacing } from './passages'
import { questionOf, welshBy, welshHalves, wordsOf, type Span } from './welsh-halves'

/** No paragraph of questions is longer than this. */
const longest = 4000

/**
 * The same blocks with questions that are asked in Welsh and English asked in English only. Answers, and what is in Welsh
 * alone, stay as they are.
 */
export function inEnglish(blocks: readonly Block[], text: string, welsh: ReadonlySet<string>): readonly Block[] {
  if (welsh.size === 0 || new Set(wordsOf(text.slice(0, 6000)).filter((word) => welsh.has(word))).size < 4) return blocks
  const isWelsh = welshBy(welsh)
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

/** A question with nothing behind it. */
const asksAlone = (line: string): boolean => line.length <= 120 && !/[:：?]\s*[^\s/|–—(-]/.test(line)

const isAsked = (beside: readonly (string | undefined)[], isWelsh: (part: string) => boolean): boolean =>
  beside.some((line) => isInEnglish(line, isWelsh))

const isInEnglish = (line: string | undefined, isWelsh: (part: string) => boolean): boolean =>
  line !== undefined && /^\s*[\p{Lu}(]/u.test(line) && !isWelsh(questionOf(line))

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
