import { abbreviations, genericWords } from './agency-name-words'
import { foldText } from './fold-text'
import { ownValue } from './own-value'

/** The key two spellings share when only case, accents, punctuation, "&" or a leading "the" differ. An equal key is the same name. */
export function agencyKey(name: string): string {
  return foldText(name).replace(/^the /, '')
}

/** The words of a name with abbreviations spelled out. */
export function agencyWords(name: string): string[] {
  return agencyKey(name)
    .split(' ')
    .flatMap((word) => (ownValue(abbreviations, word) ?? word).split(' '))
    .filter((word) => word !== '')
}

/**
 * The words that tell one agency from another, sorted. An identical core is good reason to suggest that two
 * names are one agency, and never enough to decide it: only an alias a person confirmed is.
 */
export function agencyCore(name: string): string[] {
  const words = agencyWords(name)
  const core = words.filter((word) => !genericWords.has(word))
  return [...new Set(core.length > 0 ? core : words)].sort()
}

/** The agencies one cell may name: the whole text first, then its parts ("ASC and Police", "Police; ENHT"). */
export function agencyParts(text: string): string[] {
  return text
    .split(/\s{0,9}(?:[,;/+\n]|&|\band\b)\s*/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/**
 * Whether a name is only the initials of one ("ACHT", "V.U.H.", "S&W"), which says nothing of whose they are to somebody
 * who does not know them.
 */
export function isAbbreviation(name: string): boolean {
  return /^[A-Z]{2,6}$/.test(name.replace(/[\s.&]/g, ''))
}
