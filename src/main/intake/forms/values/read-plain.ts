import { fieldDefinition, type FieldKey } from '@shared/domain/fields'
import { plainLine } from '../layout/lines'
import { bracketsNote, withoutBrackets } from './in-brackets'
import { readValue, weaker, type ReadValue, type ValueContext } from './read-value'

const ordinary = /^[\p{L}\p{N}][^\u0000-\u001f☐☑☒□■✓✔[\]<>_…]*$/u
const hasPrompt =
  /\b(?:select|choose|click|tap|enter|insert|type|text|here|delete|tick|print|write|state|give|provide|specify|sign|continue|expand|applicable|appropriate|block|capitals|name|date|free|withheld|redacted|held on|on (?:system|file|record)|not on|see (?:attached|enclosed|above|below|over)|optional|known|confirmed|advised|recorded|stated|provided|follow|given|month|sure|unsure|refer|check|see|as|know|unknown|whoever|anyone|above|below|overleaf)\b|\/.*\//i

/** Reads a plain text, as from a spreadsheet cell or typed by a person, into a field. */
export function readPlain(field: FieldKey, text: string, struck: boolean, context: ValueContext): ReadValue {
  const { kind } = fieldDefinition(field)
  // The rows of a long log are nearly all ordinary words: they need none of the checks for what a form prints.
  const words = kind === 'agency' || kind === 'longText' || (kind === 'text' && !/\d|@/.test(text))
  if (
    words &&
    !struck &&
    text.length > 12 &&
    text.length <= 160 &&
    ordinary.test(text) &&
    !hasPrompt.test(text)
  ) {
    const value = kind === 'longText' ? text.trim() : text.replace(/\s+/g, ' ').trim()
    const more = field.endsWith('.name') && /[,(]/.test(value)
    if (!more && (!/\.(?:name|agency|jobTitle)$/.test(field) || value.split(' ').length <= 6))
      return { value, confidence: 'sure' }
  }
  const lines = text.includes('\n')
    ? text.split('\n').map((part) => plainLine('', part, struck))
    : [plainLine('', text, struck)]
  const bare = withoutBrackets(lines, '')
  if (bare.as !== 'answer') return readValue(field, lines, context)
  const read = readValue(field, bare.lines, context)
  return read && weaker(read, bracketsNote)
}
