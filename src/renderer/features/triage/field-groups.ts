import type { TriageItem } from '@shared/contract/triage'
import { canonicalFields, isFieldKey, type FieldKey } from '@shared/domain/fields'
import type { FieldReading, Reading } from '@shared/domain/reading'

export interface ShownField {
  readonly key: FieldKey
  /** Null for a question of the form with nothing read. */
  readonly reading: FieldReading | null
  readonly corrected: boolean
}

export interface FieldGroup {
  readonly title: string
  readonly fields: readonly ShownField[]
}

const groups: readonly { readonly title: string; readonly starts: readonly string[] }[] = [
  { title: 'Person', starts: ['subject.'] },
  { title: 'Raised', starts: ['raisedOn', 'stage'] },
  { title: 'From', starts: ['escalatedBy.', 'referringManager.'] },
  { title: 'To', starts: ['escalatedTo.', 'receivingManager.'] },
  { title: 'Concern', starts: ['concern.'] },
  { title: 'Response', starts: ['response.'] },
  { title: 'Outcome', starts: ['outcome.'] },
  { title: 'Checklist', starts: ['checklist.'] },
]

/** What a case cannot do without; offered for typing in when no form was recognised. */
const essential: readonly FieldKey[] = [
  'subject.name', 'subject.dateOfBirth', 'raisedOn', 'stage', 'escalatedBy.agency', 'escalatedTo.agency', 'concern.summary',
] // prettier-ignore

const order = new Map(Object.keys(canonicalFields).map((key, index) => [key, index]))
const place = (key: string) => order.get(key) ?? 1000 + Number(key.split('.')[1] ?? 0)

/** The fields of an item by what they are about: read, corrected by hand, or asked for and not found. */
export function groupFields(item: TriageItem, edits: Reading): readonly FieldGroup[] {
  const corrections: Reading = { ...item.corrections, ...edits }
  const expected = item.expected.length > 0 ? item.expected.filter(isFieldKey) : essential
  const found = [...Object.keys(item.reading), ...Object.keys(corrections)].filter(isFieldKey)
  const keys = [...new Set<FieldKey>([...found, ...expected])].sort((a, b) => place(a) - place(b))
  const shown = keys.map((key): ShownField => ({
    key,
    reading: corrections[key] ?? item.reading[key] ?? null,
    corrected: key in corrections,
  }))
  return groups
    .map(({ title, starts }) => ({
      title,
      fields: shown.filter(({ key }) =>
        starts.some((start) => key === start || (start.endsWith('.') && key.startsWith(start))),
      ),
    }))
    .filter((group) => group.fields.length > 0)
}
