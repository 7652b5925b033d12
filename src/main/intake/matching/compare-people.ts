import { distance } from 'fastest-levenshtein'
import type { PersonName } from '@shared/domain/person-name'
import { sameNameFamily } from '@shared/domain/person-name-nicknames'
import type { IsoDate } from '@shared/domain/dates'
import { partsOf, type PersonFacts, type PersonParts } from './person-parts'

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

type NameAgreement = 'equal' | 'similar' | 'surname' | 'forename' | 'unlike' | 'missing'
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
  const given = verdict(name.agreement, birth, reference)
  if (given === 'different') return different
  const reasons = [
    nameReasons[name.agreement] ?? name.why,
    birthReason(birth),
    referenceReason(reference),
  ].filter((reason) => reason !== '')
  return { verdict: given, reasons }
}

const different: PersonComparison = { verdict: 'different', reasons: [] }

const nameReasons: Partial<Record<NameAgreement, string>> = {
  equal: 'Same name',
  surname: 'Same surname, different forename',
  forename: 'Same forename, the surname missing',
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

function compareNames(one: PersonParts, other: PersonParts): { agreement: NameAgreement; why: string } {
  const { name: a } = one
  const { name: b } = other
  if (a === null || b === null) return { agreement: 'missing', why: '' }
  if (a.surname === '' || b.surname === '') {
    const why = sameInitials(initialsOf(a), initialsOf(b))
    return why === null ? { agreement: 'unlike', why: '' } : { agreement: 'similar', why }
  }
  if (one.whole === other.whole) {
    return a.full && b.full
      ? { agreement: 'equal', why: '' }
      : { agreement: 'similar', why: 'Same surname and initial, the forename not written out' }
  }
  const why = one.joined === other.joined ? 'Same name, divided differently' : whySimilar(a, b)
  if (why !== null) return { agreement: 'similar', why }
  if (isForenameOnly(a, b) || isForenameOnly(b, a)) return { agreement: 'forename', why: '' }
  return { agreement: a.surname === b.surname ? 'surname' : 'unlike', why: '' }
}

function whySimilar(a: PersonName, b: PersonName): string | null {
  const [firstA = '', firstB = ''] = [a.forenames[0], b.forenames[0]]
  if (a.surname === firstB && b.surname === firstA && firstA !== '')
    return 'Forename and surname the other way round'
  const surname = a.surname === b.surname
  if (isShortened(a, b) || isShortened(b, a))
    return 'Same forename or its initial; one surname begins as the other'
  if (!surname && !oneSlip(a.surname, b.surname)) return null
  const close = surname ? 'Same surname' : 'Surname spelled alike'
  if (firstA === firstB)
    return surname
      ? 'Same forename and surname, middle names differ'
      : `Same forename; ${close.toLowerCase()}`
  if (firstA === '' || firstB === '') return surname ? 'Same surname, a forename missing' : null
  if (sameNameFamily(firstA, firstB)) return `${close}; one forename is short for the other`
  if (firstA.startsWith(firstB) && firstB.length === 1) return `${close} and initial`
  if (firstB.startsWith(firstA) && firstA.length === 1) return `${close} and initial`
  if (surname && oneSlip(firstA, firstB)) return `${close}; forename spelled alike`
  return null
}

/** "Peggy" beside "Margaret O’Connell". */
function isForenameOnly({ forenames, surname }: PersonName, other: PersonName): boolean {
  const [first] = other.forenames
  return (
    forenames.length === 0 && first !== undefined && (surname === first || sameNameFamily(surname, first))
  )
}

/** "Margaret O" and "M O’C" beside "Margaret O’Connell". */
function isShortened(short: PersonName, other: PersonName): boolean {
  const [first, otherFirst] = [short.forenames[0], other.forenames[0]]
  if (first === undefined || otherFirst === undefined || short.surname.length > 2) return false
  if (short.surname === other.surname || !other.surname.startsWith(short.surname)) return false
  return first === otherFirst || (first.length === 1 && otherFirst.startsWith(first))
}

/** One slip of the pen in a word long enough for it to be one. */
function oneSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  const most = shorter >= 8 ? 2 : 1
  return shorter >= 4 && Math.abs(one.length - other.length) <= most && distance(one, other) <= most
}

/** Whoever writes initials often leaves out those of middle names. */
function sameInitials(one: string, other: string): string | null {
  if (one === other) return 'Same initials'
  const ends = one.slice(0, 1) === other.slice(0, 1) && one.slice(-1) === other.slice(-1)
  return ends && one.length > 1 && other.length > 1 && one.length !== other.length
    ? 'Same first and last initials'
    : null
}

function initialsOf(name: PersonName): string {
  return [...name.forenames, name.surname].map((part) => part.slice(0, 1)).join('')
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

function referenceReason(reference: 'equal' | 'unlike' | 'missing'): string {
  return reference === 'equal' ? 'Same reference' : reference === 'unlike' ? 'Different references' : ''
}
