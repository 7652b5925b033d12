/** From this many on, a share may be given as a percentage; of fewer, one more or less would move it too far. */
export const fewestForPercent = 20

/** What is said where there is nothing, and where what there is may not be told. */
export const noneSaid = 'No escalations in this period'
export const someKeptBack = 'Some of these counts are too small to be published'
export const keptBackSaid = 'Some counts are too small to be published, so none is called the largest'

const whole = (count: number): string => count.toLocaleString('en-GB')

/** "3 of 4"; "30 of 60 (50%)" where there are enough for a percentage to mean something. */
export function partOf(part: number, all: number): string {
  const counts = `${whole(part)} of ${whole(all)}`
  return all < fewestForPercent ? counts : `${counts} (${percent(part, all)})`
}

/** Whole per cent; never 0% of some nor 100% of not all. */
function percent(part: number, all: number): string {
  const rounded = Math.round((part / all) * 100)
  if (rounded === 0 && part > 0) return 'under 1%'
  if (rounded === 100 && part < all) return 'over 99%'
  return `${rounded}%`
}

/** "1 escalation", "12 escalations". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${whole(count)} ${count === 1 ? one : many}`
}

/** "a, b and c". */
export function listOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

export interface Counted {
  readonly name: string
  /** Null when it is kept back from publication. */
  readonly count: number | null
}

/** More names than this are no finding. */
const mostNames = 3

/**
 * Which have most, when that can be said: nothing is said of a tie of many, of none at all, or where a count that is
 * kept back could be the largest.
 */
export function most(counts: readonly Counted[]): { names: readonly string[]; count: number } | null {
  if (counts.some(({ count }) => count === null)) return null
  const largest = Math.max(0, ...counts.map(({ count }) => count ?? 0))
  const names = counts.filter(({ count }) => count === largest).map(({ name }) => name)
  if (largest === 0 || names.length > mostNames || names.length === counts.length) return null
  return { names, count: largest }
}

/** "A made most (7)"; "A and B made most (3 each)". */
export function mostInWords(
  { names, count }: { names: readonly string[]; count: number },
  did: string,
): string {
  return `${listOf(names)} ${did} (${whole(count)}${names.length > 1 ? ' each' : ''})`
}
