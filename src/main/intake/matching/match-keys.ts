import type { PersonName } from '@shared/domain/person-name'
import { nameFamilies } from '@shared/domain/person-name-nicknames'
import { swappedDayAndMonth } from './compare-people'
import { partsOf, type PersonFacts } from './person-parts'

/**
 * Keys a case is filed under, so that candidates come from an index and never from all cases. Two records of
 * one person share at least one key through a misspelling, a nickname, initials or a swapped date.
 */
export function filingKeys(person: PersonFacts): string[] {
  const name = writtenName(person)
  if (!name) return factKeys(person)
  const initials = initialsOf(name)
  return [
    ...factKeys(person),
    ...nameKeys(name),
    initials.length < 2 ? '' : name.surname === '' ? `only-initials:${initials}` : `initials:${initials}`,
  ].filter((key) => key !== '')
}

/** Keys to look a person up under. A whole name need not be compared with everybody of the same initials. */
export function lookUpKeys(person: PersonFacts): string[] {
  const name = writtenName(person)
  if (!name) return factKeys(person)
  const initials = initialsOf(name)
  return [
    ...factKeys(person),
    ...nameKeys(name),
    initials.length < 2 ? '' : `only-initials:${initials}`,
    initials.length < 2 || name.surname !== '' ? '' : `initials:${initials}`,
  ].filter((key) => key !== '')
}

const writtenName = (person: PersonFacts): PersonName | null =>
  person.name?.trim() === '' ? null : partsOf(person).name

function initialsOf(name: PersonName): string {
  return [...name.forenames, name.surname].map((part) => part.slice(0, 1)).join('')
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
    `init:${first.slice(0, 1)}+${sound}`,
    // A surname with a slip in its consonants still begins alike.
    `fore:${first}+${name.surname.slice(0, 2)}`,
    ...nameFamilies(first).map((family) => `family:${family}+${sound}`),
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
