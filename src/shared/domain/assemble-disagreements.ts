import { agenciesBySource } from './assemble-agencies'
import { textOf } from './assemble-facts'
import type { CaseSource, CaseSurroundings, Disagreement, HandRecord } from './assemble-types'
import { foldText } from './fold-text'
import type { FieldKey } from './fields'
import { personKey, referenceKey } from './person-name'

/** Fields in which two submissions about one case should say the same thing, and how their words are compared. */
const compared: readonly (readonly [FieldKey, (text: string) => string])[] = [
  ['subject.name', personKey],
  ['subject.dateOfBirth', (text) => text],
  ['subject.address', foldText],
  ['subject.reference', referenceKey],
  ['subject.kind', (text) => text],
  ['raisedOn', (text) => text],
  ['concern.isProcess', (text) => text],
  ['concern.isProfessionalHandling', (text) => text],
  ['outcome.agreedOn', (text) => text],
  ['outcome.stage', (text) => text],
]

/** Where submissions of the case contradict each other, unless a person has settled the matter by a correction. */
export function disagreementsOf(
  sources: readonly CaseSource[],
  hand: readonly HandRecord[],
  around: CaseSurroundings,
): Disagreement[] {
  const settled = new Set(hand.flatMap((record) => (record.kind === 'correction' ? [record.field] : [])))
  const sides = [
    ['escalatedBy.agency', 'escalatingAgency'],
    ['escalatedTo.agency', 'receivingAgency'],
  ] as const
  return [
    ...compared.map(([field, keyOf]) => ({
      field,
      says: sources.flatMap((source) => {
        const value = textOf(source.reading, field)
        return value === null ? [] : [{ submission: source.submission, value, key: keyOf(value) }]
      }),
    })),
    ...sides.map(([field, side]) => ({
      field,
      says: agenciesBySource(side, sources, around).map(({ source, agencies }) => ({
        submission: source.submission,
        value: agencies.map((agency) => agency.agency).join('; '),
        key: agencies
          .map((agency) => agency.agencyId)
          .sort()
          .join(' '),
      })),
    })),
  ]
    .filter(({ field, says }) => !settled.has(field) && new Set(says.map((said) => said.key)).size > 1)
    .map(({ field, says }) => ({ field, says: says.map(({ submission, value }) => ({ submission, value })) }))
}
