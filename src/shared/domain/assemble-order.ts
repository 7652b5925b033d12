import { formDate } from './assemble-facts'
import type { CaseSource } from './assemble-types'

/**
 * Sources from the oldest news to the newest: by the latest date a form bears (or else the day it was
 * received), then the day received, then content. The order submissions were imported or accepted in plays no part.
 */
export function inOrder(sources: readonly CaseSource[]): CaseSource[] {
  return [...sources].sort(
    (one, other) =>
      compare(newsOn(one), newsOn(other)) ||
      compare(one.receivedOn, other.receivedOn) ||
      compare(one.sha256, other.sha256) ||
      compare(one.submission, other.submission),
  )
}

/** The date a source's news is of. */
export function newsOn(source: CaseSource): string {
  return formDate(source.reading) ?? source.receivedOn
}

/** Plain code-unit order, the same on every computer whatever its language. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
