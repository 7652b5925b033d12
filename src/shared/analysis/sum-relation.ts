/**
 * A sum readers know of: a total and the parts it is made of. Where parts overlap (a case on two grounds) the sum is
 * out by a constant, and readers are taken to know that constant too.
 */
export interface SumRelation {
  readonly total: string
  readonly parts: readonly string[]
  /** Taken off the parts: what was open is what was open before and what came, less what was closed. */
  readonly less?: readonly string[]
}

/** Every count a sum speaks of. */
export function namesIn({ total, parts, less = [] }: SumRelation): string[] {
  return [total, ...parts, ...less]
}
