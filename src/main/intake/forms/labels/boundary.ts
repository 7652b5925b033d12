import type { Line } from '../layout/lines'
import { isAnswerBehind } from '../values/in-brackets'

/** What follows a label's last word: where the answer starts, and how clearly the label ends there. */
export interface Boundary {
  readonly kind: 'end' | 'colon' | 'gap' | 'dash' | 'look' | 'glued'
  readonly next: number
}

/** What explains a question, in brackets behind it or behind its question mark. */
const bracketed = /^\s{0,3}([?.*]?)\s{0,3}[([][^()[\]]{0,240}[)\]]/
const instruction =
  /^\s*(?:[-–—.,:;?*]\s*)?(?:\(\s*)?(?:(?:for completion|to be (?:completed|filled in|answered)) (?:only )?by (?!\d)[^.!?\d]{0,40}\b(?:agency|board|chair|coordinator|lead|manager|officer|organisation|partnership|person|practitioner|professional|recipient|respondent|service|team)\b|tell us (?:how|why|more|about|what)\b|please (?:include|give|provide|describe|state|tick|delete|specify|continue|use|list|outline|explain|note|complete|print|indicate|select|circle|summari[sz]e|record|add|comment|say|tell us|enter|write|set out|detail|identify|attach|refer to|ensure|do not|keep|limit|expand|be (?:as |very )?(?:specific|brief|concise|clear))|(?:(?:includes?|including|noting|give|describe|delete|specify|summari[sz]e|tick)\b|e\.g\.?|eg\b|i\.e\.?|block capitals|if known|if applicable|if any|where known|where applicable|dd\/mm|as appropriate))/i
const checkboxStarts = (line: Line, at: number) =>
  line.marks.some(
    (mark) => mark.checkbox !== null && mark.start >= at && line.text.slice(at, mark.start).trim() === '',
  )

function looksChange(line: Line, at: number): boolean {
  let before: boolean | null = null
  for (const mark of line.marks) {
    const piece = line.text.slice(Math.max(mark.start, 0), mark.end)
    if (mark.control && mark.start >= at && line.text.slice(at, mark.start).trim() === '') return true
    if (mark.end <= at && /\S/.test(piece)) before = mark.bold
    else if (mark.start >= at && /\S/.test(piece)) return before === true && !mark.bold
    else if (mark.start < at && mark.end > at && /\S/.test(line.text.slice(at, mark.end))) return false
  }
  return false
}

/** How a question goes on without asking anything else: "for your agency", "at this time". */
const tail =
  /^,?\s+(?:if (?:you|they) (?:have|know) (?:one|it|this|any)|if there is one|if available|in (?:a few|one or two|your|their) (?:own )?(?:lines|sentences|words)|(?:for|from|in|by|of) (?:your|our|their|the) (?:own )?(?:agency|organisation|service|team|view|opinion|perspective|point of view|words)|at (?:this|the) (?:time|point|present)|to date|so far|if any|if known|if applicable|if different|where known|where applicable|being raised|being made|in full|in brief|in summary)(?=\s*(?:[:?.*([\t]|$|\s{2}))/i

/** True when a text is an instruction for filling the form in rather than an answer. */
export function isInstruction(text: string): boolean {
  return instruction.test(text)
}

/** "tell us why …" below "We ask you to": the writer ends the form's own sentence, and nobody is told how to answer. */
export const endsSentence = (question: string, text: string): boolean =>
  /\b(?:to|because|that)[^\p{L}]{0,9}$/iu.test(question) && /^\s*\p{Ll}/u.test(text)

/** How a label that ends at `end` is set off from what follows; null when it is in the middle of a phrase. */
export function boundaryAt(line: Line, end: number): Boundary | null {
  const text = line.text
  let at = end + (tail.exec(text.slice(end, end + 60))?.[0].length ?? 0)
  let asked = ''
  for (let brackets = 0; brackets < 3; brackets++) {
    const [bracket = '', mark = ''] = bracketed.exec(text.slice(at)) ?? []
    if (bracket === '' || /^\s*\[\s*[xX✓✔]?\s*\]/.test(bracket)) break
    if (answersBehind(bracket, text.slice(at + bracket.length)))
      return { kind: 'look', next: at + bracket.indexOf('[') }
    asked += mark
    at += bracket.length
    const after = boundaryAfter(line, at)
    if (after && after.kind !== 'glued') return after
  }
  const after = boundaryAfter(line, at)
  return after?.kind === 'glued' && asked.includes('?') ? { ...after, kind: 'colon' } : after
}

/** "Date raised [3 June 2026]": an answer in the brackets of the prompt it took the place of, and nothing behind them. */
const answersBehind = (bracket: string, after: string): boolean =>
  bracket.endsWith(']') &&
  /^\s*(?:$|\t|\s{2})/.test(after) &&
  isAnswerBehind(bracket.slice(bracket.indexOf('[') + 1, -1))

/** A label set off by its look, or by a gap, and by a dash as well: "**Name** – Jo Bloggs". */
const dashAt = (rest: string): number => /^\s{0,9}[–—-]\s{1,9}/.exec(rest)?.[0].length ?? 0

function boundaryAfter(line: Line, end: number): Boundary | null {
  const text = line.text
  const at = end + (/^\s{0,2}[)\]'"’”]{1,3}/.exec(text.slice(end, end + 6))?.[0].length ?? 0)
  const rest = text.slice(at)
  if (/^[\s.,;?*!:\u200b]*$/u.test(rest))
    return { kind: rest.includes(':') ? 'colon' : 'end', next: text.length }
  const colon = /^[\s*?.]{0,60}[:：]\s*[-–—]?\s*/.exec(rest)
  if (colon) return { kind: 'colon', next: at + colon[0].length }
  const instructed = instruction.exec(rest)
  if (instructed) {
    const whole = bracketed.exec(rest)?.[0]
    if (whole !== undefined)
      return boundaryAfter(line, at + whole.length) ?? { kind: 'end', next: text.length }
    const tab = rest.indexOf('\t', instructed[0].length)
    if (tab >= 0) return { kind: 'gap', next: at + tab + 1 }
    const stop = rest.indexOf(':', instructed[0].length)
    return stop < 0 ? { kind: 'end', next: text.length } : { kind: 'colon', next: at + stop + 1 }
  }
  const question = /^\s?[?*]+\s*(?:(?:[-–—=]+>?|[→➔⇒])\s+)?/u.exec(rest)
  if (question) return { kind: 'colon', next: at + question[0].length }
  const gap = /^[.*]?(?:\s*\t\s*|\s{2,}|\s*(?:_{2,}|\.{3,}|…+)\s*|\s*\|\s*)/.exec(rest)
  if (gap) return { kind: 'gap', next: at + gap[0].length + dashAt(rest.slice(gap[0].length)) }
  const stop = /^[.*]{0,2}/.exec(rest)?.[0].length ?? 0
  if (checkboxStarts(line, at) || looksChange(line, at + stop))
    return { kind: 'look', next: at + stop + dashAt(rest.slice(stop)) }
  const dash = /^\.?(?:\s+(?:[-–—=]+>?|[→➔⇒])\s*|(?:[-–—=]+>?|[→➔⇒])\s+)/u.exec(rest)
  if (dash) return { kind: 'dash', next: at + dash[0].length }
  return /^\s/.test(rest) ? { kind: 'glued', next: at + 1 } : null
}
