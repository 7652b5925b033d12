import { fieldDefinition, type FieldKey } from '@shared/domain/fields'
import type { Answer } from '../layout/answer'
import { isKnownAgency, looksLikeAgency, looksLikeContact, looksLikeJobTitle, looksLikeName } from './person'
import type { ReadValue, ValueContext } from './read-value'

const hasDigit = /\d/
const asksSomething = /[?:]\s*$|^please\b/i

/** What a text must look like to be what its label asks for, where nothing else vouches for the label. */
const looks: Readonly<Record<string, (text: string, context: ValueContext) => boolean>> = {
  name: (text) => looksLikeName(text) && !looksLikeJobTitle(text) && /^\p{Lu}\S*\s.*\p{Lu}/u.test(text),
  jobTitle: (text) => looksLikeJobTitle(text) && !hasDigit.test(text),
  agency: (text, { agencies }) => isKnownAgency(text, agencies) || looksLikeAgency(text),
  contact: looksLikeContact,
  reference: (text) => hasDigit.test(text),
  address: (text) => hasDigit.test(text) || text.includes(','),
}

const printed =
  /^\s*(?:[–—:;,.•*|/\\-]|(?:answer|please|e\.?g|note|if|for example|tick|delete|circle)\b)|[?:]\s*$/i
const time =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|days?|weeks?|months?|hours?|years?|same)\b/i
/** Nobody says in two sentences how long something took, but a form thanks its reader so. */
const sentences = /[.!]\s+\p{Lu}/u
/** A line of a story that has the look of a question of the form. */
const asksLine = /^\s{0,9}(?:[-•*]\s{1,9})?\p{Lu}[^.!?:]{2,70}(?:\?|:(?=\s|$))/u

/**
 * Whether a reading of a known form has nothing about it that a form prints and people do not write: even there a question
 * that no pack names may stand where the answer should.
 */
export function isUnprinted(
  field: FieldKey,
  { value }: NonNullable<ReadValue>,
  context: ValueContext,
): boolean {
  if (typeof value !== 'string') return true
  if (printed.test(value)) return false
  const { kind } = fieldDefinition(field)
  if (kind === 'longText') {
    const [first = '', ...rest] = value.split('\n')
    const asked = rest.length > 0 && /^\s*\p{Lu}[^.!?]{2,90}\?\s*$/u.test(first)
    return !asked && !rest.some((line) => asksLine.test(line))
  }
  const part = field.slice(field.lastIndexOf('.') + 1)
  if (part === 'timeTaken' && sentences.test(value)) return false
  if (part === 'timeTaken') return time.test(value)
  return part === 'agency' || (looks[part]?.(value, context) ?? true)
}

/**
 * Whether a reading of a form nobody knows may be shown as sure: its answer stands where no other question's can, and
 * looks like what is asked for.
 */
export function isCertain(
  field: FieldKey,
  { stands, lines }: Answer,
  { value }: NonNullable<ReadValue>,
  context: ValueContext,
): boolean {
  if (stands === undefined) return false
  const { kind } = fieldDefinition(field)
  if (kind === 'longText')
    return (
      stands === 'alone' && context.onPage !== true && typeof value === 'string' && !asksSomething.test(value)
    )
  if (typeof value !== 'string' || kind === 'date' || kind === 'yesNo' || kind === 'personKind') return true
  const look = looks[field.slice(field.lastIndexOf('.') + 1)]
  return lines.length === 1 && (look ? look(value, context) : hasDigit.test(value))
}
