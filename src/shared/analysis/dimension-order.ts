import { rung } from '../domain/escalation'
import type { Dimension } from './drill'
import { compare, notRecorded } from './in-order'

type Value = string | number | null

const inTime: readonly Dimension[] = ['month', 'quarter', 'year', 'stageReached', 'stageResolved']
const onLadder: readonly Dimension[] = ['rungReached', 'rungResolved']

/** Time, stages and rungs in their own order, all else by size; what is not recorded comes last. */
export function inOrderOf<T extends { readonly value: Value; readonly count: number }>(
  dimension: Dimension,
  values: readonly T[],
): T[] {
  const last = ({ value }: T) => (value === null || value === notRecorded ? 2 : typeof value === 'number' ? 0 : 1)
  return values.toSorted((a, b) => {
    if (inTime.includes(dimension)) return last(a) - last(b) || natural(a.value, b.value)
    if (onLadder.includes(dimension)) return last(a) - last(b) || rungOf(a.value) - rungOf(b.value)
    return Math.floor(last(a) / 2) - Math.floor(last(b) / 2) || b.count - a.count || natural(a.value, b.value)
  })
} // prettier-ignore

/** How high up a rung is. */
const rungOf = (value: Value): number => rung.options.findIndex((one) => one === value)

function natural(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return compare(String(a), String(b))
}
