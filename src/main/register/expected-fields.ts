import type { FieldKey } from '@shared/domain/fields'
import type { Reading } from '@shared/domain/reading'
import type { FormDefinition } from '@shared/protocol/form-schema'

/** What a case most needs to know, offered where no form says what to ask. */
const facts: readonly FieldKey[] = [
  'subject.name',
  'subject.dateOfBirth',
  'raisedOn',
  'escalatedBy.agency',
  'escalatedTo.agency',
  'concern.summary',
  'stage',
]

/** Questions of the recognised form with nothing read, in the form's order, so that blanks can be filled in. */
export function expectedFields(form: FormDefinition | null, kind: string, reading: Reading): string[] {
  if (kind === 'annual-return') return []
  const asked = form
    ? [...form.fields, ...form.sections.flatMap((section) => section.fields)].map(({ field }) => field)
    : facts
  return [...new Set<string>(asked)].filter((field) => !(field in reading))
}
