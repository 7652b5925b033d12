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
