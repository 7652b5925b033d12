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
  /** Every part is more than an initial, and there is a forename. Only such a name can say that two people are one. */
  readonly full: boolean
}

/**
 * Takes a name apart: titles, brackets ("known as Peggy") and accents away, "SURNAME, Forename" turned round,
 * Mac and Mc alike.
 */
export function personName(text: string): PersonName {
  const plain = text.replace(/\([^()]*\)/g, ' ').replace(/[-‐‑–]/g, '')
  const comma = plain.indexOf(',')
  const turned = comma > 0 ? `${plain.slice(comma + 1)} ${plain.slice(0, comma)}` : plain
  const words = foldText(turned)
    .split(' ')
    .filter((word) => word !== '' && !titles.has(word))
    .map((word) => word.replace(/^mac(?=[a-z]{3})/, 'mc'))
  const spelled = words.flatMap((word) =>
    isOnlyInitials(text) || (/^[a-z]{2}$/.test(word) && isInitials(text, word)) ? Array.from(word) : [word],
  )
  const surname = spelled.at(-1) ?? ''
  const onlyInitials = spelled.every((word) => word.length === 1)
  return {
    forenames: onlyInitials ? spelled : spelled.slice(0, -1),
    surname: onlyInitials ? '' : surname,
    full: spelled.length >= 2 && spelled.every((word) => word.length > 1),
  }
}

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
