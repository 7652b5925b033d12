import type { Block } from '@shared/domain/document'
import type { FieldKey } from '@shared/domain/fields'
import type { Reading } from '@shared/domain/reading'
import type { FormAnswer } from './form-answer'
import { sameValue } from './same-value'

/** A form in one message of a mail. */
export interface SentForm {
  readonly answer: FormAnswer
  readonly part: readonly Block[]
}

/** Fewer blocks are a line or two written above what is sent on. */
const fewest = 4
const older =
  'An older message of the same mail says this; a newer form about the same person stands above it.'
const person: readonly FieldKey[] = ['subject.name', 'subject.dateOfBirth', 'subject.reference']

/**
 * The forms in the messages of a mail, the newest first, each read without what the others say; none when it has only one
 * message, or none of them is a form by itself, and the mail is then read as a whole. An older form about the same person is doubtful, as the newer one may put it right.
 */
export function formsOfMessages(
  messages: readonly (readonly Block[])[],
  read: (part: readonly Block[]) => FormAnswer,
): readonly SentForm[] {
  const long = messages.filter(({ length }) => length >= fewest)
  if (long.length < 2) return []
  const all = long.map((part) => ({ part, answer: read(part) }))
  const forms = all.filter(({ answer }) => answer.kind === 'form')
  // What else is asked and answered may be the rest of the form, parted from it by something like a header.
  if (forms.length === 1 && all.some(({ answer }) => answer.kind === null && answer.asked.size > 2)) return []
  return forms.map(({ part, answer }, index) => {
    const newer = forms.slice(0, index).some((form) => isOfSame(form.answer.reading, answer.reading))
    return { part, answer: newer ? { ...answer, reading: doubted(answer.reading), why: [...answer.why, older] } : answer }
  })
} // prettier-ignore

const isOfSame = (one: Reading, other: Reading): boolean =>
  person.some((field) => {
    const [a, b] = [one[field], other[field]]
    return a !== undefined && b !== undefined && a.value !== null && sameValue(a, b)
  })

/** The reading with what says whom it is about in doubt, so that nobody takes it for news without having looked. */
function doubted(reading: Reading): Reading {
  const put = person.flatMap((field) => {
    const read = reading[field]
    return read ? [[field, { ...read, confidence: 'doubtful', note: older }] as const] : []
  })
  return { ...reading, ...Object.fromEntries(put) }
}
