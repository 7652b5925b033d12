import type { IsoDate } from '@shared/domain/dates'
import { livesElsewhere } from './addresses'
import { compareNames, type NameAgreement } from './compare-names'
import { partsOf, type PersonFacts } from './person-parts'

/** How far two records may be of one person, and why, in plain English. */
export interface PersonComparison {
  /**
   * `same`: name and date of birth, or reference and name, agree. `same-name`: the whole name agrees and nothing
   * else can be compared. `maybe`: like enough for a person to look. `different`: nobody need look.
   */
  readonly verdict: 'same' | 'same-name' | 'maybe' | 'different'
  /** None for different people. */
  readonly reasons: readonly string[]
}

type BirthAgreement = 'equal' | 'near' | 'unlike' | 'missing'

/** Compares two records of a person. Nothing here merges anybody: even `same` is for the case rules to weigh. */
export function comparePeople(one: PersonFacts, other: PersonFacts): PersonComparison {
  const a = partsOf(one)
  const b = partsOf(other)
  const birth = compareBirths(one.dateOfBirth, other.dateOfBirth)
  const reference = compareReferences(a.reference, b.reference)
  // Whatever their names: so it is with most of those that share a common name, and there may be many.
  if (birth === 'unlike' && reference !== 'equal') return different
  const name = compareNames(a, b)
  const weighed = verdict(name.agreement, birth, reference)
  if (weighed === 'different') return different
  // Nothing but a name in common, and each lives somewhere else.
  const apart = weighed === 'same-name' && livesElsewhere(one.address ?? '', other.address ?? '')
  const given = apart ? 'maybe' : weighed
  const reasons = [
    nameReasons[name.agreement] ?? name.why,
    birthReason(birth),
    referenceReason(reference),
    apart ? 'Different addresses' : '',
  ].filter((reason) => reason !== '')
  return { verdict: given, reasons }
}

const different: PersonComparison = { verdict: 'different', reasons: [] }

const nameReasons: Partial<Record<NameAgreement, string>> = {
  equal: 'Same name',
  surname: 'Same surname, different forename',
  forename: 'Same forename, the surname missing',
  renamed: 'Same forename, different surname',
  unlike: 'Different name',
  missing: '',
}

function verdict(
  name: NameAgreement,
  birth: BirthAgreement,
  reference: 'equal' | 'unlike' | 'missing',
): PersonComparison['verdict'] {
  if (reference === 'equal') {
    // A reference typed for the wrong person is commoner than one reference for two: the rest must not contradict it.
    return name === 'equal' && birth !== 'unlike' && birth !== 'near' ? 'same' : 'maybe'
  }
  if (name === 'equal') {
    if (birth === 'equal') return reference === 'unlike' ? 'maybe' : 'same'
    if (birth === 'missing') return reference === 'unlike' ? 'maybe' : 'same-name'
    return birth === 'near' ? 'maybe' : 'different'
  }
  if (name === 'similar') return birth === 'unlike' ? 'different' : 'maybe'
  return name !== 'unlike' && birth === 'equal' ? 'maybe' : 'different'
}

function compareBirths(one: IsoDate | null, other: IsoDate | null): BirthAgreement {
  if (one === null || other === null) return 'missing'
  if (one === other) return 'equal'
  const year = one.slice(0, 4) === other.slice(0, 4)
  const month = one.slice(5, 7) === other.slice(5, 7)
  const day = one.slice(8, 10) === other.slice(8, 10)
  const alike = Number(year) + Number(month) + Number(day)
  return alike === 2 || (year && swappedDayAndMonth(one) === other) ? 'near' : 'unlike'
}

/** The date with day and month the other way round; it need not exist. */
export function swappedDayAndMonth(date: IsoDate): string {
  return `${date.slice(0, 4)}-${date.slice(8, 10)}-${date.slice(5, 7)}`
}

function birthReason(birth: BirthAgreement): string {
  if (birth === 'equal') return 'Same date of birth'
  if (birth === 'near') return 'Dates of birth nearly alike: one part differs, or day and month are swapped'
  return birth === 'unlike' ? 'Different dates of birth' : 'No date of birth to compare'
}

function compareReferences(a: string, b: string): 'equal' | 'unlike' | 'missing' {
  // Very short references are more likely row numbers than somebody's own.
  if (a.length < 4 || b.length < 4) return 'missing'
  return a === b ? 'equal' : 'unlike'
}

/** The reason by which the case rules know it. */
export const differentReferences = 'Different references'

function referenceReason(reference: 'equal' | 'unlike' | 'missing'): string {
  return reference === 'equal' ? 'Same reference' : reference === 'unlike' ? differentReferences : ''
}
