import type { FieldKey } from '../domain/fields'
import type { Reading } from '../domain/reading'
import type { FormDefinition, FormField } from '../protocol/form-schema'

export interface FormBlanks {
  readonly asked: readonly FieldKey[]
  readonly blank: readonly FieldKey[]
}

/**
 * What a form asks of whoever raises an escalation, and which of it was left blank. Answers that can only come later
 * (response, outcome, the receiving manager) are not asked for here. A box counts once, by its first field, and as
 * blank when nothing is written in it; words that could not be understood are not blank.
 */
export function formBlanks(form: FormDefinition, read: Reading): FormBlanks {
  const boxes = [...form.fields, ...form.sections.flatMap(({ fields }) => fields)]
  const asked = new Map<FieldKey, FormField>()
  for (const box of boxes) if (!comesLater(box.field) && !asked.has(box.field)) asked.set(box.field, box)
  const filled = (field: FieldKey) => (read[field]?.asWritten.trim() ?? '') !== '' || (read[field]?.value ?? null) !== null
  return {
    asked: [...asked.keys()],
    blank: [...asked].flatMap(([field, { also }]) => ([field, ...also].some(filled) ? [] : [field])),
  }
} // prettier-ignore

function comesLater(field: FieldKey): boolean {
  return /^(?:response|outcome|receivingManager)\./.test(field)
}
