import type { Comparison, Explanation } from './reconciliation-schema'

/** A reason why two counts may differ, and by how many at most. */
export type Reason = Omit<Explanation, 'count' | 'words'> & {
  readonly atMost: number
  readonly words: (count: number) => string
}

/**
 * Compares two counts and explains as much of the difference as the facts allow, reason by reason in the order given.
 * @param more reasons why the first may be larger
 * @param fewer reasons why it may be smaller
 */
export function compare(
  first: number,
  second: number,
  more: readonly Reason[],
  fewer: readonly Reason[],
): Comparison {
  const difference = first - second
  let left = Math.abs(difference)
  const explained: Explanation[] = []
  for (const { atMost, words, ...reason } of difference > 0 ? more : fewer) {
    const count = Math.min(left, atMost)
    if (count <= 0) continue
    explained.push({ ...reason, count, words: words(count) })
    left -= count
  }
  // Not −0, which is another number to who compares.
  return { difference, explained, unexplained: left === 0 ? 0 : Math.sign(difference) * left }
}

export const counted = (count: number): string => `${count} ${count === 1 ? 'escalation' : 'escalations'}`
