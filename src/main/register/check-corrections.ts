import { isCalendarDate, type IsoDate } from '@shared/domain/dates'
import { dateInWords } from '@shared/domain/date-in-words'
import { fieldDefinition, isFieldKey } from '@shared/domain/fields'
import { AccordError } from '@shared/domain/problem'
import type { FieldValue, Reading } from '@shared/domain/reading'

/** Refuses corrections whose values are not what their field holds: they come from outside and a case rests on them. */
export function checkCorrections(corrections: Reading, today: IsoDate): void {
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
    if (key === 'subject.dateOfBirth' && typeof value === 'string') checkBirth(value, today)
  }
}

const oldestAge = 120

function checkBirth(born: IsoDate, today: IsoDate): void {
  const age = Number(today.slice(0, 4)) - Number(born.slice(0, 4))
  if (born <= today && age <= oldestAge) return
  throw new AccordError({
    code: 'triage/not-understood',
    message:
      born > today
        ? `The date of birth ${dateInWords(born)} is in the future.`
        : `Somebody born on ${dateInWords(born)} would be over ${oldestAge} years old.`,
    whatToDo: 'Look at the year; leave the date of birth empty if it is not known.',
    item: 'subject.dateOfBirth',
  })
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
