import { distance } from 'fastest-levenshtein'
import { agencyCore, agencyKey, agencyWords } from '@shared/domain/agency-name'
import { kindsOfBody } from '@shared/domain/agency-name-words'

interface Named {
  readonly id: string
  readonly name: string
}

/**
 * Agencies a name may be another spelling of, likeliest first. No distance between names tells East Sussex from
 * West Sussex, so these are suggestions for a person and never decide anything.
 */
export function nearAgencies<A extends Named>(text: string, agencies: readonly A[]): A[] {
  return agencies
    .map((agency) => ({ agency, nearness: nearness(text, agency.name) }))
    .filter(({ nearness }) => nearness >= nearEnough)
    .sort((a, b) => b.nearness - a.nearness || (a.agency.name < b.agency.name ? -1 : 1))
    .map(({ agency }) => agency)
}

const nearEnough = 0.5

/** 0 to 1: how like two agency names are. 0 for names of two different sorts of body. */
export function nearness(one: string, other: string): number {
  const core = [agencyCore(one), agencyCore(other)] as const
  if (core[0].join(' ') === core[1].join(' ')) return sameSort(one, other) ? 1 : 0
  if (isAcronym(one, other) || isAcronym(other, one)) return 0.9
  if (!sameSort(one, other)) return 0
  const shared = core[0].filter((word) => core[1].some((candidate) => alike(word, candidate))).length
  const dice = (2 * shared) / (core[0].length + core[1].length)
  const contained = shared > 0 && shared === Math.min(core[0].length, core[1].length)
  return contained ? Math.max(dice, nearEnough) : dice
}

function alike(one: string, other: string): boolean {
  if (one === other) return true
  const shorter = Math.min(one.length, other.length)
  if (shorter >= 3 && (one.startsWith(other) || other.startsWith(one))) return true
  return shorter >= 5 && distance(one, other) <= (shorter >= 9 ? 2 : 1)
}

function sameSort(one: string, other: string): boolean {
  const kinds = kindsOfBody(agencyWords(one))
  const others = kindsOfBody(agencyWords(other))
  return kinds.size === 0 || others.size === 0 || [...kinds].some((kind) => others.has(kind))
}

/** "ENHT" may be East and North Hertfordshire NHS Trust: its letters are the first letters of the other's words. */
function isAcronym(short: string, long: string): boolean {
  const letters = agencyKey(short).replace(/ /g, '')
  return letters.length > 1 && spells(letters, agencyWords(long))
}

/** Words people leave out when they shorten a name. */
const skipped = new Set(
  'and of the for in nhs foundation trust university council borough service services'.split(' '),
)

function spells(letters: string, [word, ...others]: readonly string[]): boolean {
  if (word === undefined) return letters === ''
  if (skipped.has(word) && spells(letters, others)) return true
  return letters !== '' && word.startsWith(letters.slice(0, 1)) && spells(letters.slice(1), others)
}
