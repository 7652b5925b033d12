import type { Line, Mark } from '../layout/lines'
import { answerText, unstruck } from './content'

export type YesNo = 'yes' | 'no'
export type YesNoReading =
  | { readonly as: 'value'; readonly value: YesNo; readonly sure: boolean; readonly note?: string }
  /** Nobody has answered: the printed choice is untouched, or the boxes are empty. */
  | { readonly as: 'empty' }
  | { readonly as: 'doubtful'; readonly note: string }

interface Choice {
  readonly value: YesNo
  readonly marks: readonly Mark[]
  readonly start: number
  readonly end: number
}

const template =
  /^[\s(]*yes\s*(?:\/|\\|\||\bor\b|,|-|–|\s)\s*no(?:\s*(?:\/|\bor\b|,)\s*(?:n\/?a|not known|unknown|don['’]t know))?\b[\s)]*/i
const leadingInstruction =
  /^[-–—:(*,.\s]*(?:please\s+)?(?:delete|circle|tick|select|highlight|underline|strike|cross)\b[^:\n]{0,60}?(?:appropriate|applicable|necessary|required|relevant|one|answer)\b[\s).*:–—-]*/i
const instruction =
  /[-–—:(*,.\s]{0,12}(?:please\s{1,9})?(?:delete|circle|tick|select|highlight|underline|strike|cross)\s+(?:out\s+)?(?:as|where|one|whichever)?[^\n]{0,50}(?:appropriate|applicable|necessary|required|relevant|one)\b[\s).*]*$/i
const value = (yes: string, sure = true, note?: string): YesNoReading => ({
  as: 'value',
  value: /^y/i.test(yes) ? 'yes' : 'no',
  sure,
  ...(note ? { note } : {}),
})
/** A longer answer is a story, which no rule here may take apart. */
const longest = 600
const bothLeft = 'Both answers are left.'

function joined(lines: readonly Line[]): { text: string; marks: Mark[] } {
  let text = ''
  const marks: Mark[] = []
  for (const line of lines) {
    const shift = text.length
    for (const mark of line.marks) marks.push({ ...mark, start: mark.start + shift, end: mark.end + shift })
    text += `${line.text}\n`
  }
  return { text, marks }
}

/** Reads a yes-or-no answer: what is left, what is ticked, or what is marked; both left is no answer. */
export function readYesNo(lines: readonly Line[]): YesNoReading {
  const { text, marks } = joined(lines)
  if (text.length > longest) return { as: 'doubtful', note: 'Not a plain yes or no.' }
  if (marks.some((mark) => mark.checkbox !== null)) return fromBoxes(text, marks)
  const choices = choicesIn(text, marks)
  const left = choices.filter((choice) => !choice.marks.every((mark) => mark.struck))
  if (choices.length === 2 && left.length === 1 && left[0]) return value(left[0].value)
  if (choices.length > 0 && left.length === 0) return { as: 'doubtful', note: 'Every answer is struck out.' }
  return fromWords(answerText(lines.map((line) => ({ ...line, text: unstruck(line), marks: [] }))), choices)
}

function fromWords(text: string, choices: readonly Choice[]): YesNoReading {
  const plain = text.replace(instruction, '').trim()
  if (plain === '' || /^[-–—_.\s]*$/.test(plain)) return { as: 'empty' }
  if (/^(?:yes|no|y|n)[.!]?$/i.test(plain)) return value(plain)
  if (/^(?:oes|ydy|ydi|ydyw|do|ie)[.!]?$/i.test(plain)) return value('yes')
  if (/^(?:nac? (?:oes|ydy|ydi|ydyw)|naddo|nage|na)[.!]?$/i.test(plain)) return value('no')
  if (/^(?:true|false)$/i.test(plain)) return value(plain.toLowerCase() === 'true' ? 'yes' : 'no', false)
  if (/^[✓✔☑]$/u.test(plain)) return value('yes', false, 'Ticked.')
  const printed = template.exec(text)
  if (printed) {
    const rest = text.slice(printed[0].length).replace(leadingInstruction, '').trim()
    if (/^(?:yes|no)[.!]?$/i.test(rest)) return value(rest, false, 'Written after the printed choice.')
    const marked = distinguished(choices.slice(0, 2)) ?? signed(text)
    if (marked) return value(marked, false, 'One of the printed answers is marked.')
    return rest === '' ? { as: 'empty' } : { as: 'doubtful', note: bothLeft }
  }
  const marked = choices.length === 2 ? (signed(text) ?? distinguished(choices)) : null
  if (marked) return value(marked, false, 'One of the printed answers is marked.')
  const first = /^(yes|no)\b\s*[-–—,.;:(\n]/i.exec(plain)
  if (first?.[1]) {
    const other = first[1].toLowerCase() === 'yes' ? /\bno\b/i : /\byes\b/i
    return other.test(plain.slice(first[0].length))
      ? { as: 'doubtful', note: bothLeft }
      : value(first[1], false)
  }
  return { as: 'doubtful', note: 'Not a plain yes or no.' }
}

function choicesIn(text: string, marks: readonly Mark[]): Choice[] {
  const found: Choice[] = []
  for (const match of text.matchAll(/\b(?:yes|no)\b/gi)) {
    const start = match.index
    const end = start + match[0].length
    const over = marks.filter((mark) => mark.start < end && mark.end > start)
    found.push({ value: match[0].toLowerCase() === 'yes' ? 'yes' : 'no', marks: over, start, end })
  }
  return found
}

/** The one of two answers that is highlighted, underlined or bold when the other is not. */
function distinguished(choices: readonly Choice[]): YesNo | null {
  for (const look of ['highlighted', 'underlined', 'bold'] as const) {
    const with_ = choices.filter(
      (choice) => choice.marks.length > 0 && choice.marks.every((mark) => mark[look]),
    )
    if (with_.length === 1 && choices.length === 2 && with_[0]) return with_[0].value
  }
  return null
}

/** "Yes: X  No: __": each answer with a place of its own for the mark. */
const places = /\byes\s*[:：]\s*([_.…✓✔*xX-]*)\s*(?:\/|\bor\b|[,;])?\s*no\s*[:：]\s*([_.…✓✔*xX-]*)\s*$/iu

/** The one answer with a tick, star, bracket or X of its own. */
function signed(text: string): YesNo | null {
  const [placed, afterYes = '', afterNo = ''] = places.exec(text.slice(0, 200)) ?? []
  if (placed !== undefined) {
    const marked = [afterYes, afterNo].map((place) => /[✓✔*x]/iu.test(place))
    return marked[0] === marked[1] ? null : marked[0] ? 'yes' : 'no'
  }
  const sign = String.raw`[✓✔*xX]`
  const has = (word: string) =>
    new RegExp(
      String.raw`(?:\b${word}\b\s{0,3}${sign}(?![\p{L}])|(?<![\p{L}])${sign}\s{0,3}\b${word}\b|[\[(<]\s?${word}\s?[\])>])`,
      'iu',
    ).test(text)
  const yes = has('yes')
  const no = has('no')
  return yes === no ? null : yes ? 'yes' : 'no'
}

function fromBoxes(text: string, marks: readonly Mark[]): YesNoReading {
  const boxes = marks.filter((mark) => mark.checkbox !== null)
  const choices = choicesIn(text, marks)
  if (choices.length === 0) {
    const [only, second] = boxes
    if (second || !only) return { as: 'doubtful', note: 'The boxes are not labelled.' }
    if (text.replace(/[^\p{L}\p{N}]/gu, '').length > 3)
      return { as: 'doubtful', note: 'Not a plain yes or no.' }
    return only.checkbox === 'ticked' ? value('yes') : { as: 'empty' }
  }
  const firstBox = boxes[0]?.start ?? 0
  const before = firstBox < (choices[0]?.start ?? 0)
  const ticked = choices.filter((choice, index) => {
    const from = before ? (choices[index - 1]?.end ?? 0) : choice.end
    const to = before ? choice.start : (choices[index + 1]?.start ?? text.length)
    return boxes.some((box) => box.checkbox === 'ticked' && box.start >= from && box.end <= to)
  })
  const tickedValues = new Set(ticked.map((choice) => choice.value))
  if (tickedValues.size > 1) return { as: 'doubtful', note: 'Both answers are ticked.' }
  const [only] = ticked
  if (only && choices.length <= 2) return value(only.value)
  if (only) return value(only.value, false)
  return boxes.some((box) => box.checkbox === 'ticked')
    ? { as: 'doubtful', note: 'It is not clear which answer is ticked.' }
    : { as: 'empty' }
}
