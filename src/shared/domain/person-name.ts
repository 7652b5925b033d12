import { foldText } from './fold-text'

const titles = new Set(
  'mr mrs ms miss mx master dr doctor prof professor rev reverend sir dame lord lady fr sister cllr late the'.split(
    ' ',
  ),
)

/** A person's name in comparable parts; never shown. */
export interface PersonName {
  /** Forenames and middle names, folded, in order. */
  readonly forenames: readonly string[]
  /** Last part of the name, folded; hyphens join its halves with a space folded away. Empty when only initials are given. */
  readonly surname: string
  /** The two names of a double-barrelled surname, folded; none of another. */
  readonly halves: readonly string[]
  /** Every part is more than an initial, and there is a forename. Only such a name can say that two people are one. */
  readonly full: boolean
  /** "Mr" or "Mrs", "Junior" or "Senior", as far as any is written: those of one name are two people if these differ. */
  readonly sex: 'male' | 'female' | null
  readonly generation: 'junior' | 'senior' | null
}

const male = /^\s{0,9}(?:mr|master|sir|lord)\b/i
const female = /^\s{0,9}(?:mrs|miss|ms|lady|dame)\b/i
const generations = new Map([
  ...['jr', 'jnr', 'junior'].map((word) => [word, 'junior'] as const),
  ...['sr', 'snr', 'senior'].map((word) => [word, 'senior'] as const),
])

/**
 * Takes a name apart: titles, brackets ("known as Peggy") and accents away, "SURNAME, Forename" turned round,
 * Mac and Mc alike.
 */
export function personName(text: string): PersonName {
  const plain = text.replace(/\([^()]*\)/g, ' ').replace(/[-‐‑–]/g, '')
  const comma = plain.indexOf(',')
  const turned = comma > 0 ? `${plain.slice(comma + 1)} ${plain.slice(0, comma)}` : plain
  const written = foldText(turned).split(' ').filter((word) => word !== '' && !titles.has(word)) // prettier-ignore
  const generation = written.length > 2 ? (generations.get(written.at(-1) ?? '') ?? null) : null
  const words = (generation ? written.slice(0, -1) : written).map((word) =>
    word.replace(/^mac(?=[a-z]{3})/, 'mc'),
  )
  const spelled = words.flatMap((word) =>
    isOnlyInitials(text) || (/^[a-z]{2}$/.test(word) && isInitials(text, word)) ? Array.from(word) : [word],
  )
  const surname = spelled.at(-1) ?? ''
  const onlyInitials = spelled.every((word) => word.length === 1)
  return {
    forenames: onlyInitials ? spelled : spelled.slice(0, -1),
    surname: onlyInitials ? '' : surname,
    halves: halvesOf(text, surname),
    full: spelled.length >= 2 && spelled.every((word) => word.length > 1),
    sex: male.test(text) ? 'male' : female.test(text) ? 'female' : null,
    generation,
  }
}

/** "Marsh-Thornbury" as two names, where that is the surname and not a forename such as "Mary-Ann". */
function halvesOf(text: string, surname: string): readonly string[] {
  const hyphened = text.match(/[\p{L}\p{M}'’]{2,40}[-‐‑–][\p{L}\p{M}'’]{2,40}/gu) ?? []
  const pairs = hyphened.map((pair) => pair.split(/[-‐‑–]/).map(foldText))
  return pairs.find((pair) => pair.join('') === surname) ?? []
}

/**
 * The people a text names: "Amy and Tobias Oake" are two of one surname, "Mr and Mrs Oake" one Mrs Oake as far as can be
 * compared.
 */
export function peopleNamed(text: string): PersonName[] {
  const parts = text.split(/\s{1,9}(?:and|&)\s{1,9}/i)
  if (parts.length === 1) return [personName(text)]
  const people = parts.map(personName).filter(({ forenames, surname }) => forenames.length > 0 || surname !== '')
  const shared = people.findLast(({ forenames }) => forenames.length > 0)
  return people.map((person) =>
    shared && person.forenames.length === 0 && person !== shared && person.surname !== shared.surname
      ? { ...person, forenames: [person.surname], surname: shared.surname, full: person.surname.length > 1 }
      : person,
  )
} // prettier-ignore

/** "JS" written in capitals beside other words is two initials; "Jo" and "Al" are names. */
function isInitials(text: string, word: string): boolean {
  return new RegExp(`\\b${word.toUpperCase()}\\b`).test(text) && text !== text.toUpperCase()
}

/** "KT" and "KTB" are all that is given of a name; "ANN" is one in capitals. */
const isOnlyInitials = (text: string): boolean => /^\W*([A-Z]{2}|[B-DF-HJ-NP-TV-XZ]{3})\W*$/.test(text)

/** The key of a whole name: the same for two spellings only when nothing but case, accents, titles or order of writing differ. */
export function personKey(text: string): string {
  const name = personName(text)
  return [...name.forenames, name.surname].filter((part) => part !== '').join(' ')
}

/** A reference number as compared: letters and digits only. */
export function referenceKey(text: string): string {
  return foldText(text).replace(/ /g, '')
}
