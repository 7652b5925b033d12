import { isBlank, sliceLine, type Line } from '../layout/lines'
import { kindsNamed, ordersOrAsks, speaksToWriter } from './kind-words'
import { isPlaceholder } from './placeholders'

/** `prompt`: what a form prints where the answer goes. `answer`: what a hurried writer put in its place. */
export type InBrackets = 'prompt' | 'answer' | 'unclear'

/** Said of an answer that was written in brackets. */
export const bracketsNote = 'Stands in brackets, as what a form prints does.'

const bracketed = /^[\s\u200b]*[[<{]\s?([^[\]<>{}]{1,600}?)\s?[\]>}][\s\u200b.,;]*$/u
const opening = /^[\s\u200b]*\[([^[\]]{1,120})\][\s\u200b:–-]*(?=[^\s\u200b[])/u
const date = /\b\d{1,2}(?:st|nd|rd|th)?[\s/.-]\s?(?:\d{1,2}|\p{L}{3,9})[\s/.-]\s?\d{2,4}\b/u
const contact = /^[\w.+-]+@[\w-]+\.[\w.-]+$|(?:\d[\s()-]{0,3}){9}/
const form = /^(?:dd?|__?|xx?)\s?[/.-]|^(?:name|e-?mail|you|your\S*|first\S*)@/i

/** What stands in square, pointed or curly brackets by itself; null for anything else. */
export const inBrackets = (text: string): string | null => bracketed.exec(text)?.[1] ?? null

const plainly =
  /^(?:yes|no|adult|child|\d)$|^(?:stage|level|step|tier|rung) ?\d(?![\s\d]*(?:or\b|[,/|–-]\s?\d))/i

/** "Thorley Ambulance Service" is one; "housing service" may be any. */
const service = /\s(?:Service|Department|Agency|Organisation)$/

/** Every word that says something begins as names do. */
const isNamed = (own: readonly string[]): boolean =>
  own.every((word) => /^[\p{Lu}\d]/u.test(word)) && own.join('').length > 3

/** Words enough to say something, with a beginning: "Visit refused twice, no plan in place". */
const isTold = (text: string, own: readonly string[]): boolean =>
  own.length >= 3 && /^["“‘]?[\p{Lu}\d]/u.test(text) && text.split(/\s+/).length >= 5

/**
 * Tells what a form prints in brackets where an answer goes from an answer that was written into them: a prompt names the
 * kind of thing asked for, or orders; an answer is a particular date, name, number or story.
 * @param label the words of the question, which a prompt says again
 */
export function saysInBrackets(inside: string, label = ''): InBrackets {
  const text = inside.trim()
  if (form.test(text) || isPlaceholder(text) || ordersOrAsks(text)) return 'prompt'
  if (date.test(text) || contact.test(text) || plainly.test(text)) return 'answer'
  const { asks, own, asksFirst } = kindsNamed(text, label)
  if (own.length === 0) return asks > 0 ? 'prompt' : 'unclear'
  if (speaksToWriter(text)) return own.length > 6 ? 'unclear' : 'prompt'
  if (asksFirst) return own.length > 2 || isNamed(own) ? 'unclear' : 'prompt'
  if (isTold(text, own)) return 'answer'
  return isNamed(own) && (asks === 0 || service.test(text)) ? 'answer' : 'unclear'
}

/** Surely nothing that explains the question it stands behind: "Date raised [3 June 2026]", "Adult's name [Una Harbottle]". */
export function isAnswerBehind(inside: string): boolean {
  const text = inside.trim()
  if (saysInBrackets(text) !== 'answer') return false
  if (date.test(text) || contact.test(text) || /\.$|^[a-z]{4,5} ?\d/i.test(text)) return true
  return kindsNamed(text).own.length > 1 && !/[,;/&]|\d|\b(?:or|and)\b/.test(text)
}

export type Unbracketed =
  { readonly as: 'plain' | 'prompt' | 'unclear' } | { readonly as: 'answer'; readonly lines: readonly Line[] }

/** The lines of an answer without the brackets of its form's prompts, where that can be told. */
export function withoutBrackets(lines: readonly Line[], label: string): Unbracketed {
  const written = lines.filter((line) => !isBlank(line))
  if (!written.some(({ text }) => /[[<{]/.test(text))) return { as: 'plain' }
  if (written.some(({ marks }) => marks.some(({ checkbox }) => checkbox !== null))) return { as: 'plain' }
  const [first, ...rest] = written
  if (!first) return { as: 'plain' }
  const before = opening.exec(first.text)
  if (before) {
    const left = [sliceLine(first, before[0].length), ...rest]
    return saysInBrackets(before[1] ?? '', label) === 'prompt'
      ? { as: 'answer', lines: left }
      : { as: 'plain' }
  }
  const insides = written.map((line) => ({ line, inside: inBrackets(line.text) }))
  if (insides.some(({ inside }) => inside === null)) return whole(written, label)
  const said = insides.map(({ inside }) => saysInBrackets(inside ?? '', label))
  if (said.includes('unclear')) return { as: 'unclear' }
  const answers = insides.filter((_, index) => said[index] === 'answer')
  if (answers.length === 0) return { as: 'prompt' }
  return { as: 'answer', lines: answers.map(({ line, inside }) => bare(line, inside ?? '')) }
}

/** An answer of several lines with one pair of brackets about it all. */
function whole(lines: readonly Line[], label: string): Unbracketed {
  const inside = inBrackets(lines.map(({ text }) => text).join('\n'))
  const [first] = lines
  const last = lines.at(-1)
  if (inside === null || !first || !last || first === last) return { as: 'plain' }
  const says = saysInBrackets(inside, label)
  if (says !== 'answer') return { as: says }
  const from = first.text.search(/[[<{]/) + 1
  const to = last.text.search(/[\]>}][^\]>}]*$/)
  return { as: 'answer', lines: [sliceLine(first, from), ...lines.slice(1, -1), sliceLine(last, 0, to)] }
}

function bare(line: Line, inside: string): Line {
  const from = line.text.indexOf(inside)
  return sliceLine(line, from, from + inside.length)
}
