import type { ProtocolPack } from './pack-schema'

/** A route of the protocol that a submission may belong to; a person decides. */
export interface SuggestedRoute {
  readonly id: string
  readonly label: string
  readonly goesTo: string
  /** False when it is not an escalation between agencies, so out of the register's scope. */
  readonly interAgency: boolean
  /** Why, in plain English. */
  readonly because: string
  readonly clause: string
}

/** The special routes that the words of a submission, or the kind of person, point to. Nothing is decided by it. */
export function suggestRoutes(
  pack: ProtocolPack,
  text: string,
  kind: 'adult' | 'child' | null = null,
): SuggestedRoute[] {
  return pack.specialRoutes.flatMap(({ id, label, goesTo, interAgency, clause, words, kind: route }) => {
    const word = words.find((phrase) => mentions(text, phrase))
    const because =
      route === kind ? `The person is ${kind === 'child' ? 'a child' : 'an adult'}.` : said(word)
    return because === null ? [] : [{ id, label, goesTo, interAgency, because, clause }]
  })
}

function said(word: string | undefined): string | null {
  return word === undefined ? null : `It says “${word}”.`
}

const mentions = (text: string, phrase: string): boolean => patternOf(phrase).test(text)

/** The phrases of packs come back with every submission; those a person tries out in a pack being written are few. */
const patterns = new Map<string, RegExp>()

/** Whole words, whatever the case; an abbreviation such as PoT only as it is written. */
function patternOf(phrase: string): RegExp {
  const before = patterns.get(phrase)
  if (before) return before
  const abbreviation = /^\w{2,5}$/.test(phrase) && /[A-Z]/.test(phrase.slice(1))
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[’']/g, "[’']")
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, abbreviation ? 'u' : 'iu')
  patterns.set(phrase, pattern)
  return pattern
}
