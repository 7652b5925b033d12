import { fieldDefinition, type FieldKind } from '@shared/domain/fields'
import { counted } from '../labels/numbering'
import { endsSentence, isInstruction, type Boundary } from '../labels/boundary'
import { looksLikeContact } from '../values/person'
import type { Answer } from './answer'
import { isBlank, isBold, isUnderlined, sliceLine, type Line } from './lines'

/** A question whose answer is being read. */
export interface OpenAnswer extends Omit<Answer, 'lines' | 'placing'> {
  readonly kind: FieldKind
  /** The printed label: how it is set, and how it ends. */
  readonly printed: { readonly line: Line; readonly boundary: Boundary['kind']; readonly set: boolean }
  readonly lines: Line[]
  /** Blank lines since the last text. */
  gaps: number
  placing: Answer['placing']
}

export interface ReaderOptions {
  /** In a cell everything up to the next label is the answer; in running text a short answer is one line. */
  readonly inCell: boolean
  /** Lines are as wide as the page, so an answer may go on in the next one. */
  readonly wrapped: boolean
  /** Where its writer's program broke the lines, when that can be told. */
  readonly brokenAt?: number | null
  /** False while the labels are the common vocabulary's only. */
  readonly knownForm: boolean
}

/** Set apart from running text, as the labels of some forms are. */
export const isSet = (line: Line): boolean => line.heading || isBold(line)

/** A line in bold below a question that is not, which cannot be what it asks for: the heading of the next part. */
export function headsNext({ printed, target }: OpenAnswer, line: Line): boolean {
  if (!isBold(line) || isBold(printed.line)) return false
  const text = line.text.trim()
  if (fieldDefinition(target.field).kind === 'date') return !/\d/.test(text)
  if (target.field.endsWith('.contact')) return !looksLikeContact(text)
  return /\s[–—-]\s|[:：]$/.test(text)
}

const gapped = /^\s{0,9}\p{Lu}[^\t:：]{2,80}?(?:\t|\s{3}|_{3}|\.{4}|…)/u

/** "Date of feedback      3 May" in a form whose answers stand behind a gap: the next question. */
export const isGappedAlike = ({ printed, kind }: OpenAnswer, line: Line): boolean => {
  const question = printed.boundary === 'gap' && kind === 'longText' && gapped.exec(line.text.slice(0, 120))
  return (
    question !== null && question !== false && (!printed.set || isSet(sliceLine(line, 0, question[0].length)))
  )
}

/** "== The answer ==": a heading made of what a keyboard has. */
export const isOrnamented = (text: string): boolean =>
  /^\s*([=*#~_-])\1{1,9}\s?\p{L}[^\n]{1,60}?\s?\1{2,10}\s*$/u.test(text)

/** A line set as the question is, below an answer that is not: the next question, whatever its words. */
export const isSetApart = ({ printed, lines }: OpenAnswer, line: Line): boolean =>
  printed.set &&
  isSet(line) &&
  lines.some((each) => !isBlank(each)) &&
  !lines.some((each) => !isBlank(each) && isSet(each))

/** "The other agency" underlined, in a form that sets nothing else so: the heading of its next part. */
export const isUnderlinedApart = ({ printed, lines }: OpenAnswer, line: Line): boolean =>
  isUnderlined(line) &&
  line.text.trim().length < 60 &&
  !/[.,;]\s*$/.test(line.text) &&
  !isUnderlined(printed.line) &&
  lines.some((each) => !isBlank(each)) &&
  !lines.some(isUnderlined)

const listed = /^\s*([-•▪●*·>»–—])\s+(?=\p{Lu})/u
const asks = /^\s*[-•▪●*·>»–—]\s+\p{Lu}[^:：?\t]{1,90}(?:\?\s*[:：]?|[:：])(?:\s|$)/u

/** "- Does the family know?: No" in a form whose questions are the items of a list. */
export const isListedAlike = ({ printed }: OpenAnswer, { text }: Line): boolean => {
  const sign = listed.exec(printed.line.text)?.[1]
  return sign !== undefined && listed.exec(text)?.[1] === sign && asks.test(text)
}

const tabbed = /^[\s\u200b]*\p{Lu}[^:：\t]{1,60}[:：]\s*\t/u

/** "From:⇥Jo Bloggs" in a form whose answers stand behind a colon and a tab: the next question. */
export const isTabbedAlike = ({ printed }: OpenAnswer, { text }: Line): boolean =>
  tabbed.test(printed.line.text.slice(0, 120)) && tabbed.test(text.slice(0, 120))

/** A line that begins like a question, in words nobody knows. */
export const unknownLabel = new RegExp(String.raw`^\s*${counted}?\p{Lu}[^:.!?\t]{0,90}[:：?](?:\s|$)`, 'u')

/** "Post: Care Home Manager" below an address; "Temporary: Room 14" begins one. */
export function followsAddress({ target, lines: [first] }: OpenAnswer, { text }: Line): boolean {
  if (!first || !target.field.endsWith('.address')) return false
  return unknownLabel.test(text) && !unknownLabel.test(first.text)
}

/** A line below a question that tells how to answer it. */
export const instructs = ({ label }: OpenAnswer, text: string): boolean =>
  isInstruction(text) && !endsSentence(label, text)
