import type { FormDefinition } from '../protocol/form-schema'
import { isCalendarDate, type IsoDate } from './dates'
import { fieldDefinition, type FieldKey } from './fields'
import type { Reading } from './reading'

/** A fact of a case a form may not ask for by name, and the field it was taken from. */
export interface Fact {
  readonly field: FieldKey
  readonly value: string
}

const generic = {
  raisedOn: ['raisedOn', 'referringManager.on'],
  escalatingAgency: ['escalatedBy.agency', 'referringManager.agency'],
  receivingAgency: ['escalatedTo.agency', 'receivingManager.agency', 'response.agency'],
} as const satisfies Record<string, readonly FieldKey[]>

export type FactName = keyof typeof generic

/** Fields a fact is taken from, in order of preference, as the form's definition says or else in general. */
export function factFields(fact: FactName, form: FormDefinition | null): readonly FieldKey[] {
  return form?.caseFacts[fact] ?? generic[fact]
}

/** A fact of one reading, from the first of its fields that was read; null when none was. */
export function factOf(fact: FactName, reading: Reading, form: FormDefinition | null): Fact | null {
  for (const field of factFields(fact, form)) {
    const value = textOf(reading, field)
    if (value !== null) return { field, value }
  }
  return null
}

/** A field's value as text; null when it was not read. */
export function textOf(reading: Reading, field: FieldKey): string | null {
  const value = reading[field]?.value
  if (value === undefined || value === null) return null
  const text = (Array.isArray(value) ? value.join('; ') : String(value)).trim()
  // A date that is not one is nothing: sums over it would be wrong, and the case could not be shown.
  if (fieldDefinition(field).kind === 'date' && !isCalendarDate(text)) return null
  return text === '' ? null : text
}

/** A stage number; null when it was not read as a number. */
export function stageNumberOf(reading: Reading, field: 'stage' | 'outcome.stage'): number | null {
  const value = reading[field]?.value
  return typeof value === 'number' ? value : null
}

const dated: readonly FieldKey[] = [
  'raisedOn',
  'referringManager.on',
  'receivingManager.on',
  'response.on',
  'outcome.agreedOn',
]

/** The latest date written in a form: how recent its news is. Null when it bears none. */
export function formDate(reading: Reading): IsoDate | null {
  const dates = dated.flatMap((field) => textOf(reading, field) ?? [])
  return dates.sort().at(-1) ?? null
}
