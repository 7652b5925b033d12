import { distance } from 'fastest-levenshtein'
import type { PersonName } from '@shared/domain/person-name'
import { initialsMeant, sameNameFamily } from '@shared/domain/person-name-nicknames'
import type { PersonParts } from './person-parts'

export type NameAgreement = 'equal' | 'similar' | 'surname' | 'forename' | 'renamed' | 'unlike' | 'missing'

export interface Names {
  readonly agreement: NameAgreement
  readonly why: string
}

/** How far two records may name one person. */
export function compareNames(one: PersonParts, other: PersonParts): Names {
  const [a, b] = [one.people[0], other.people[0]]
  if (!a || !b) return { agreement: 'missing', why: '' }
  if (one.people.length === 1 && other.people.length === 1) return compareTwo(a, b)
  const everyone = [...one.people, ...other.people]
  if (one.whole === other.whole && everyone.every(({ full }) => full)) return { agreement: 'equal', why: '' }
  const met = one.people.some((each) =>
    other.people.some((another) => ['equal', 'similar'].includes(compareTwo(each, another).agreement)),
  )
  return { agreement: met ? 'similar' : 'unlike', why: 'Several people are named, one of them of that name or one like it' }
} // prettier-ignore

function compareTwo(a: PersonName, b: PersonName): Names {
  if (a.surname === '' || b.surname === '') {
    const why = sameInitials(initialsOf(a), initialsOf(b))
    return why === null ? { agreement: 'unlike', why: '' } : { agreement: 'similar', why }
  }
  const [names, others] = [namesOf(a), namesOf(b)]
  if (names.join(' ') === others.join(' ')) {
    const why = whyTwo(a, b)
    return why === null ? { agreement: 'equal', why: '' } : { agreement: 'similar', why }
  }
  const why = names.join('') === others.join('') ? 'Same name, divided differently' : whySimilar(a, b)
  if (why !== null) return { agreement: 'similar', why }
  if (isForenameOnly(a, b) || isForenameOnly(b, a)) return { agreement: 'forename', why: '' }
  if (a.surname === b.surname) return { agreement: 'surname', why: '' }
  return { agreement: sharesForename(a, b) ? 'renamed' : 'unlike', why: '' }
}

/** Why two of the very same name may be two people for all that; null when nothing says so. */
function whyTwo(a: PersonName, b: PersonName): string | null {
  if (a.forenames.length === 0) return 'Same surname, no forename given'
  if (!a.full) return 'Same surname and initial, the forename not written out'
  if (a.sex !== null && b.sex !== null && a.sex !== b.sex)
    return 'Same name, but their titles are a man’s and a woman’s'
  return a.generation === b.generation ? null : 'Same name, but only one is called junior or senior'
}

/** As after a marriage or an adoption. */
const sharesForename = ({ forenames: [one = ''] }: PersonName, { forenames: [other = ''] }: PersonName) =>
  one.length > 1 && (one === other || sameNameFamily(one, other))

const namesOf = ({ forenames, surname }: PersonName): string[] => [...forenames, surname]

/** "Ivy Marsh-Oake" or "Ivy Marsh Oake" beside "Ivy Oake" or "Ivy Marsh". */
function sharesHalf(a: PersonName, b: PersonName): boolean {
  const [firstA = '', firstB = ''] = [a.forenames[0], b.forenames[0]]
  if (firstA === '' || firstA.slice(0, 1) !== firstB.slice(0, 1)) return false
  if (firstA !== firstB && firstA.length > 1 && firstB.length > 1 && !sameNameFamily(firstA, firstB)) return false
  const within = (one: PersonName, other: PersonName) =>
    [...one.halves, ...one.forenames.slice(1)].some((half) => half === other.surname || other.halves.includes(half))
  return within(a, b) || within(b, a)
} // prettier-ignore

function whySimilar(a: PersonName, b: PersonName): string | null {
  const [firstA = '', firstB = ''] = [a.forenames[0], b.forenames[0]]
  if (a.surname === firstB && b.surname === firstA && firstA !== '')
    return 'Forename and surname the other way round'
  if (a.surname !== b.surname && sharesHalf(a, b)) return 'Same forename; one surname is part of the other'
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
  if (surname && (isInitialOfLong(firstA, firstB) || isInitialOfLong(firstB, firstA)))
    return `${close}; the initial is of the name that the other forename is short for`
  return null
}

/** "M." beside "Peggy", who may be a Margaret. */
const isInitialOfLong = (initial: string, short: string): boolean =>
  initial.length === 1 && initialsMeant(short).includes(initial)

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

/** One slip of the pen in a word long enough for it to be one: two letters changing places is one slip too. */
function oneSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  const most = shorter >= 8 ? 2 : 1
  if (shorter < 4 || Math.abs(one.length - other.length) > most) return false
  return distance(one, other) <= most || isTransposed(one, other)
}

function isTransposed(one: string, other: string): boolean {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return other === one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2)
}

/** Whoever writes initials often leaves out those of middle names. */
function sameInitials(one: string, other: string): string | null {
  if (one === other) return 'Same initials'
  const ends = one.slice(0, 1) === other.slice(0, 1) && one.slice(-1) === other.slice(-1)
  return ends && one.length > 1 && other.length > 1 && one.length !== other.length
    ? 'Same first and last initials'
    : null
}

const initialsOf = (name: PersonName): string =>
  namesOf(name)
    .map((part) => part.slice(0, 1))
    .join('')
