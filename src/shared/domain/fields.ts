/** What a canonical field holds, which decides how its text is read and shown. */
export type FieldKind = 'text' | 'longText' | 'date' | 'yesNo' | 'stage' | 'agency' | 'personKind' | 'list'

interface FieldDefinition {
  readonly kind: FieldKind
  readonly label: string
  /** True when the value can identify a person and is left out of pseudonymised output. */
  readonly personal: boolean
}

const field = (kind: FieldKind, label: string, personal = false): FieldDefinition => ({
  kind,
  label,
  personal,
})

/** Every field a form, log row or free text is read into, whatever its labels. Packs map labels to these. */
export const canonicalFields = {
  'subject.name': field('text', 'Person’s name', true),
  'subject.dateOfBirth': field('date', 'Date of birth', true),
  'subject.address': field('longText', 'Address', true),
  'subject.reference': field('text', 'Person’s reference', true),
  'subject.kind': field('personKind', 'Adult or child'),
  raisedOn: field('date', 'Date raised'),
  'escalatedBy.name': field('text', 'Escalated by', true),
  'escalatedBy.jobTitle': field('text', 'Escalated by: job title'),
  'escalatedBy.agency': field('agency', 'Escalating agency'),
  'escalatedBy.contact': field('text', 'Escalated by: contact', true),
  'escalatedTo.name': field('text', 'Escalated to', true),
  'escalatedTo.jobTitle': field('text', 'Escalated to: job title'),
  'escalatedTo.agency': field('agency', 'Receiving agency'),
  'escalatedTo.contact': field('text', 'Escalated to: contact', true),
  'concern.summary': field('longText', 'Reason for dispute', true),
  'concern.outcomeSought': field('longText', 'Outcome sought', true),
  'concern.isProcess': field('yesNo', 'Concern about process'),
  'concern.isProfessionalHandling': field('yesNo', 'Complaint about professional handling'),
  'concern.grounds': field('list', 'Grounds'),
  'response.name': field('text', 'Response from', true),
  'response.jobTitle': field('text', 'Response from: job title'),
  'response.agency': field('agency', 'Response from: agency'),
  'response.on': field('date', 'Date of response'),
  'response.summary': field('longText', 'Response', true),
  'outcome.summary': field('longText', 'Agreed outcome', true),
  'outcome.agreedOn': field('date', 'Date agreed'),
  'outcome.stage': field('stage', 'Stage at which resolved'),
  'outcome.timeTaken': field('text', 'Time taken, as stated'),
  'outcome.effectiveness': field('longText', 'Effectiveness of the policy', true),
  'referringManager.name': field('text', 'Referring manager', true),
  'referringManager.jobTitle': field('text', 'Referring manager: designation'),
  'referringManager.agency': field('agency', 'Referring manager: agency'),
  'referringManager.on': field('date', 'Referring manager: date signed'),
  'receivingManager.name': field('text', 'Receiving manager', true),
  'receivingManager.jobTitle': field('text', 'Receiving manager: designation'),
  'receivingManager.agency': field('agency', 'Receiving manager: agency'),
  'receivingManager.on': field('date', 'Receiving manager: date signed'),
  stage: field('stage', 'Stage this form is for'),
} as const satisfies Record<string, FieldDefinition>

export type NamedField = keyof typeof canonicalFields
/** A canonical field, or the nth question of a form's checklist (yes | no). */
export type FieldKey = NamedField | `checklist.${number}`

const checklistKey = /^checklist\.[1-9]\d?$/

export function isFieldKey(key: string): key is FieldKey {
  return key in canonicalFields || checklistKey.test(key)
}

/** The definition of a field, checklist questions included. */
export function fieldDefinition(key: FieldKey): FieldDefinition {
  if (key in canonicalFields) return canonicalFields[key as NamedField]
  return { kind: 'yesNo', label: `Checklist question ${key.slice('checklist.'.length)}`, personal: false }
}
