import type { NamedTally } from './tallies'

/** What a case counts under when the agency, stage or ground it should count under is not recorded. */
export const notRecorded = 'Not recorded'

/** Grounds that people worded themselves, in what is not to repeat their words. */
export const ownWords = 'Other, in the form’s own words'

/** Counts by name, those of one name added up. */
export function totals(tallies: readonly NamedTally[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { key, count } of tallies) {
    const name = key ?? notRecorded
    counts.set(name, (counts.get(name) ?? 0) + count)
  }
  return counts
}

/** Largest first, then by name; what is not recorded comes last, whatever its size, because it is no finding. */
export function mostFirst(counts: ReadonlyMap<string, number>): [string, number][] {
  const last = (name: string): number => (name === notRecorded ? 1 : 0)
  return [...counts].sort(([a, m], [b, n]) => last(a) - last(b) || n - m || compare(a, b))
}

/** The same order on every machine, whatever its language settings. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
