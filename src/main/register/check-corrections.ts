import { isCalendarDate } from '@shared/domain/dates'
import { fieldDefinition, isFieldKey } from '@shared/domain/fields'
import { AccordError } from '@shared/domain/problem'
import type { FieldValue, Reading } from '@shared/domain/reading'

/** Refuses corrections whose values are not what their field holds: they come from outside and a case rests on them. */
export function checkCorrections(corrections: Reading): void {
  for (const [key, read] of Object.entries(corrections)) {
    const value = read?.value ?? null
    if (value === null || !isFieldKey(key)) continue
    const field = fieldDefinition(key)
    if (!holds(field.kind, value)) {
      throw new AccordError({
        code: 'triage/not-understood',
        message: `“${String(value)}” cannot be read as: ${field.label}.`,
        whatToDo: 'Write it another way; a date like 3 March 2026, a stage as its number.',
        item: key,
      })
    }
  }
}

function holds(kind: string, value: FieldValue): boolean {
  switch (kind) {
    case 'date':
      return typeof value === 'string' && isCalendarDate(value)
    case 'stage':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0
    case 'yesNo':
      return value === 'yes' || value === 'no'
    case 'personKind':
      return value === 'adult' || value === 'child'
    default:
      return true
  }
}
