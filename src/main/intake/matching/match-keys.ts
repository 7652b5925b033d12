import type { PersonName } from '@shared/domain/person-name'
import { initialsMeant, nameFamilies } from '@shared/domain/person-name-nicknames'
import { swappedDayAndMonth } from './compare-people'
import { partsOf, type PersonFacts } from './person-parts'

/**
 * Keys a case is filed under, so that candidates come from an index and never from all cases. Two records of
 * one person share at least one key through a misspelling, a nickname, initials or a swapped date.
 */
export function filingKeys(person: PersonFacts): string[] {
  return keysWith(person, (name, initials) => [
    isCutShort(name) ? `only-initials:${initials}` : '',
    name.surname === '' ? '' : `initials:${initials}`,
  ])
}

/** Keys to look a person up under. A whole name need not be compared with everybody of the same initials. */
export function lookUpKeys(person: PersonFacts): string[] {
  return keysWith(person, (name, initials) => [
    `only-initials:${initials}`,
    isCutShort(name) ? `initials:${initials}` : '',
  ])
}

function keysWith(
  person: PersonFacts,
  byInitials: (name: PersonName, initials: string) => string[],
): string[] {
  const named = namesWritten(person).flatMap((name) => {
    const initials = initialsOf(name)
    return [...nameKeys(name), ...(initials === '' ? [] : byInitials(name, initials))]
  })
  return [...factKeys(person), ...named].filter((key) => key !== '')
}

const namesWritten = (person: PersonFacts): readonly PersonName[] =>
  person.name?.trim() === '' ? [] : partsOf(person).people

/** The surname is left out or is an initial, as in "Margaret O" and "M O’C". */
const isCutShort = ({ surname }: PersonName): boolean => surname.length <= 2

/** The first and the last initial, as those of middle names are often left out. None for a name of one part. */
function initialsOf({ forenames, surname }: PersonName): string {
  const parts = [...forenames, surname].filter((part) => part !== '')
  return parts.length < 2 ? '' : `${parts[0]?.slice(0, 1) ?? ''}${parts.at(-1)?.slice(0, 1) ?? ''}`
}

function factKeys(person: PersonFacts): string[] {
  const keys: string[] = []
  const { reference } = partsOf(person)
  if (reference.length >= 4) keys.push(`ref:${reference}`)
  if (person.dateOfBirth !== null) {
    // Both ways round under one key: the earlier of the two.
    keys.push(`dob:${[person.dateOfBirth, swappedDayAndMonth(person.dateOfBirth)].sort()[0] ?? ''}`)
  }
  return keys
}

function nameKeys(name: PersonName): string[] {
  if (name.surname === '') return []
  const first = name.forenames[0] ?? ''
  const sound = skeleton(name.surname)
  return [
    `whole:${[...name.forenames, name.surname].join('')}`,
    // Forename and surname, in either order, by sound.
    `both:${[skeleton(first), sound].sort().join('+')}`,
    ...initialsMeant(first).map((initial) => `init:${initial}+${sound}`),
    // A surname with a slip in its consonants still begins alike.
    `fore:${first}+${name.surname.slice(0, 2)}`,
    ...nameFamilies(first).map((family) => `family:${family}+${sound}`),
    // Half of a double-barrelled surname, or what may be one: "Ivy Marsh Oake".
    ...[...name.halves, ...name.forenames.slice(1)].map(
      (half) => `both:${[skeleton(first), skeleton(half)].sort().join('+')}`,
    ),
  ]
}

/** A word by its sound, roughly: first letter and consonants, doubled ones once, like-sounding ones alike. */
export function skeleton(word: string): string {
  const first = word.slice(0, 1)
  const rest = word
    .slice(1)
    .replace(/ph/g, 'f')
    .replace(/ck|[cqx]/g, 'k')
    .replace(/z/g, 's')
    .replace(/mp(?=[st])/g, 'm')
    .replace(/[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1')
  return first + rest
}
