import type { Boundary } from './boundary'
import type { Meaning } from './label-book'

/** A label found at a place, possibly wrapped over several lines. */
export interface LabelMatch {
  /** Meanings in the order of the books: the form's own first. */
  readonly meanings: readonly Meaning[]
  /** `exact`, or `near` when a misspelling was put right. */
  readonly spelling: 'exact' | 'near'
  readonly boundary: Boundary
  readonly endLine: number
  readonly written: string
  /** The first of the books it stands in: 0 is the form's own, where it has one. */
  readonly book: number
  /** Understood from its words, not from a list of labels. */
  readonly composed?: true
}
