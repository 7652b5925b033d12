import type { Line } from '../layout/lines'
import { answerText, leadsLine } from './content'

export type StageReading =
  | {
      readonly as: 'value'
      readonly value: number
      readonly sure: boolean
      readonly end: number
      readonly note?: string
    }
  | { readonly as: 'empty' }
  | { readonly as: 'doubtful'; readonly note: string }

const numbers: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6,
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6,
  '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, '5th': 5, '6th': 6,
  i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6,
} // prettier-ignore

const after =
  /\b(?:stage|step|level|tier|phase|cam|rung)s?\s*(?:no\.?|number)?\s*[:#.-]?\s*(\d{1,2}|one|two|three|four|five|six|iii|ii|iv|vi|i|v)\b/giu
const before =
  /\b(first|second|third|fourth|fifth|sixth|[1-6](?:st|nd|rd|th))\s+(?:stage|step|level|tier|rung)\b/giu
const alone =
  /^(?:[ls](?:tg|vl)?\.?\s?(?=[1-6]\b))?(\d{1,2}|one|two|three|four|five|six|iii|ii|iv|vi|i|v)(?:\s*(?:[-–—(,/|&]|[:.](?!\d)|$))/iu

/** More numbers after the first: "Stage 1, 2 or 3". */
const goesOn =
  /^\s*(?:[,/&|]|or\b|and\b|to\b)\s*(?:\d|two|three|four|five|six|ii|iii|iv)\s*(?:[,/&|)]|or\b|and\b|to\b|$)/i

const numberOf = (word: string): number => numbers[word.toLowerCase()] ?? Number(word)
const known = (stage: number): boolean => Number.isInteger(stage) && stage >= 1 && stage <= 6

const longest = 4000

interface Mention {
  readonly stage: number
  readonly start: number
  readonly end: number
}

function mentions(text: string): Mention[] {
  const found: Mention[] = []
  for (const pattern of [after, before]) {
    for (const match of text.matchAll(pattern)) {
      const stage = numberOf(match[1] ?? '')
      if (known(stage)) found.push({ stage, start: match.index, end: match.index + match[0].length })
    }
  }
  return found
}

/** Every stage a text names ("Stage 2", "second stage"), each once. */
export const stagesNamed = (text: string): number[] => [
  ...new Set(mentions(text).map((mention) => mention.stage)),
]

/** Reads the stage an answer names: one stage, or the one that is ticked or marked; several left is no answer. */
export function readStage(lines: readonly Line[]): StageReading {
  if (lines.some((line) => line.marks.some((mark) => mark.checkbox !== null))) return fromBoxes(lines)
  const text = answerText(lines)
  if (text === '') return { as: 'empty' }
  if (/^pre[-\s]?(?:stage|formal|step|level)/i.test(text))
    return { as: 'doubtful', note: 'No stage number is written.' }
  if (text.length > longest) return { as: 'doubtful', note: 'Too long to be read as a stage.' }
  const found = mentions(text)
  const stages = new Set(found.map((mention) => mention.stage))
  const [first] = found
  if (first && stages.size === 1 && goesOn.test(text.slice(first.end))) return marked(lines, text)
  if (first && stages.size === 1) {
    const further =
      /\b(?:not|no|never|un)(?:\s|-)?(?:resolved|agreed|reached)|unresolved|escalat\w+ to\b/i.test(text)
    return { as: 'value', value: first.stage, sure: first.start === 0 && !further, end: first.end }
  }
  if (stages.size > 1) return marked(lines, text)
  const bare = alone.exec(text.replace(/^[\s/|,]{1,9}(?=\d)/, '').replace(/\s{0,3}[/|,]\s{0,3}$/, ''))
  if (bare?.[1] && known(numberOf(bare[1]))) {
    if (/\d\s*[/,|&-]\s*\d/.test(text)) return marked(lines, text)
    const only = text.length === bare[0].trimEnd().length && bare[0].trimEnd().endsWith(bare[1])
    return { as: 'value', value: numberOf(bare[1]), sure: only, end: bare[1].length }
  }
  return { as: 'doubtful', note: 'No stage number is written.' }
}

const severalLeft = 'More than one stage is written.'

/** Several printed stages of which one is highlighted, underlined or bold. */
function marked(lines: readonly Line[], text: string): StageReading {
  for (const look of ['highlighted', 'underlined', 'bold'] as const) {
    const parts = lines.flatMap((line) =>
      line.marks
        .filter((mark) => mark[look] && !mark.struck)
        .map((mark) => line.text.slice(mark.start, mark.end)),
    )
    const some = parts.join(' ').trim()
    if (some === '' || some.length >= text.length * 0.6) continue
    const stages = stagesNamed(some)
    const number = /^\d$/.test(some) ? Number(some) : stages.length === 1 ? stages[0] : undefined
    if (number !== undefined && known(number))
      return {
        as: 'value',
        value: number,
        sure: false,
        end: text.length,
        note: 'Marked among the printed stages.',
      }
  }
  const list = text.replace(
    /\b(?:stage|step|level|tier|rung|or|and|to|please|delete|circle|tick|as|appropriate|applicable|one|two|three|four|first|second|third)\b|[\d\s/|,;()&.:–—-]/gi,
    '',
  )
  return list === '' ? { as: 'empty' } : { as: 'doubtful', note: severalLeft }
}

function fromBoxes(lines: readonly Line[]): StageReading {
  const ticked: string[] = []
  let total = 0
  for (const line of lines) {
    const boxes = line.marks.filter((mark) => mark.checkbox !== null)
    total += boxes.length
    const leads = leadsLine(line, boxes[0]?.start ?? 0)
    boxes.forEach((box, index) => {
      if (box.checkbox !== 'ticked') return
      const option = leads
        ? line.text.slice(box.end, boxes[index + 1]?.start ?? line.text.length)
        : line.text.slice(boxes[index - 1]?.end ?? 0, box.start)
      ticked.push(option.replace(/_+/g, ' ').trim())
    })
  }
  const [only, second] = ticked
  if (only === undefined) return { as: 'empty' }
  if (second !== undefined || total === 0) return { as: 'doubtful', note: 'More than one stage is ticked.' }
  const stages = stagesNamed(only)
  const number =
    stages.length === 1
      ? stages[0]
      : known(numberOf(only.split(/\s/)[0] ?? ''))
        ? numberOf(only.split(/\s/)[0] ?? '')
        : undefined
  if (number === undefined) return { as: 'doubtful', note: 'No stage number is written.' }
  return { as: 'value', value: number, sure: true, end: only.length }
}
