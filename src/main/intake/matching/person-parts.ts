import { peopleNamed, referenceKey, type PersonName } from '@shared/domain/person-name'
import type { IsoDate } from '@shared/domain/dates'

export interface PersonFacts {
  readonly name: string | null
  readonly dateOfBirth: IsoDate | null
  readonly reference: string | null
  readonly address?: string | null
  /** The record taken apart, where it is compared with so many that looking for it would be felt. */
  readonly parts?: PersonParts
}

/** What two records of a person are compared by. */
export interface PersonParts {
  /** None when no name is given; several when it is about several people. */
  readonly people: readonly PersonName[]
  /** The whole name, folded. */
  readonly whole: string
  /** The same without the spaces between its parts. */
  readonly joined: string
  /** The reference, folded; empty when there is none. */
  readonly reference: string
}

const known = new WeakMap<PersonFacts, PersonParts>()

/** A record taken apart, once, as one is compared with many. Forgotten with the record. */
export function partsOf(person: PersonFacts): PersonParts {
  const before = person.parts ?? known.get(person)
  if (before) return before
  const people = person.name === null ? [] : peopleNamed(person.name)
  const wholes = people.map(({ forenames, surname }) => [...forenames, surname].join(' '))
  const whole = wholes.join(' and ')
  const parts = {
    people,
    whole,
    joined: whole.replace(/ /g, ''),
    reference: referenceKey(person.reference ?? ''),
  }
  known.set(person, parts)
  return parts
}
