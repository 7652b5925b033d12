import { cheapestFirst } from './cheapest-first'
import { putRight } from './put-right'
import { namesIn, type SumRelation } from './sum-relation'

/** What is kept back of a set of counts, and for each count kept back another set that readers cannot tell from the true one. */
export interface Suppression {
  readonly hidden: ReadonlyMap<string, 'small' | 'secondary'>
  /** By the id of a hidden count: changes (by id) to other hidden counts that keep every sum true. */
  readonly witnesses: ReadonlyMap<string, ReadonlyMap<string, number>>
}

type Change = ReadonlyMap<string, number>

/** How many ways to look at: for one that is near, and for any before all hope is given up. */
const nearStates = 1000
const mostStates = 20_000

/**
 * Keeps back counts from 1 to one less than the threshold, and as little more as it takes that none of them can be
 * worked back from sums. For each there is shown to be a second set of whole numbers that agrees with everything left
 * visible, so no reader, with whatever solver, can tell which is true. Zeros are shown, so what is hidden is at least 1.
 * @param dear counts to give if a way to is found, though more of the others be kept back for it
 * @param near how many ways to look at for the cheapest of them; for tests
 */
export function suppress(
  counts: ReadonlyMap<string, number>,
  relations: readonly SumRelation[],
  threshold: number,
  dear: ReadonlySet<string> = new Set(),
  near = nearStates,
): Suppression {
  const hidden = new Map<string, 'small' | 'secondary'>()
  for (const [id, count] of counts) if (count > 0 && count < threshold) hidden.set(id, 'small')
  const witnesses = new Map<string, Change>()
  const known = relations.filter((sum) => namesIn(sum).every((id) => counts.has(id)))
  const sums = indexed(known)
  for (const id of [...hidden.keys()].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))) {
    if (witnesses.has(id)) continue
    const fixed = new Set([...dear].filter((one) => !hidden.has(one)))
    const change =
      otherwise(id, counts, sums, hidden, fixed, near) ??
      wandering(id, counts, sums, hidden, fixed) ??
      otherwise(id, counts, sums, hidden, new Set(), mostStates) ??
      everything(id, counts, sums)
    for (const [changed] of change) {
      if (!hidden.has(changed)) hidden.set(changed, 'secondary')
      if (!witnesses.has(changed)) witnesses.set(changed, change)
    }
  }
  return { hidden, witnesses }
} // prettier-ignore

type Sums = ReadonlyMap<string, readonly SumRelation[]>

function indexed(relations: readonly SumRelation[]): Sums {
  const sums = new Map<string, SumRelation[]>()
  for (const relation of relations)
    for (const id of namesIn(relation)) sums.set(id, [...(sums.get(id) ?? []), relation])
  return sums
}

/** The cheapest change of one in `id` and others by which every sum stays true; null when none is found. */
function otherwise(
  id: string,
  counts: ReadonlyMap<string, number>,
  sums: Sums,
  hidden: ReadonlyMap<string, unknown>,
  fixed: ReadonlySet<string>,
  most: number,
): Change | null {
  const count = (of: string) => counts.get(of) ?? 0
  const cost = loss(count, hidden)
  const starts = [1, -1].flatMap((by) => (count(id) + by >= 1 ? [{ cost: 0, item: new Map([[id, by]]) }] : []))
  return cheapestFirst<Change>(starts, most, (change) => {
    const broken = firstBroken(change, sums)
    if (broken === null) return fits(change, count, sums) ? 'found' : []
    const { relation, by } = broken
    return namesIn(relation).flatMap((of) => {
      if (change.has(of) || count(of) === 0 || fixed.has(of)) return []
      const step = relation.parts.includes(of) ? -Math.sign(by) : Math.sign(by)
      return count(of) + step < 1 ? [] : [{ cost: cost(of), item: new Map([...change, [of, step]]) }]
    })
  })
} // prettier-ignore

/** A large count is a greater loss than a small one; every change costs a little, so that short ways are tried first. */
function loss(count: (id: string) => number, hidden: ReadonlyMap<string, unknown>) {
  return (id: string) => 0.01 + (hidden.has(id) ? 0 : 1 + Math.log2(1 + count(id)))
}

/**
 * Some such change, where the cheapest lies too many steps away to be looked for: sums are put right one after another
 * until none is out. It may keep back more than it need, but far less than everything.
 */
function wandering(
  id: string,
  counts: ReadonlyMap<string, number>,
  sums: Sums,
  hidden: ReadonlyMap<string, unknown>,
  fixed: ReadonlySet<string>,
): Change | null {
  const count = (of: string) => counts.get(of) ?? 0
  const change = putRight(id, { count, sums, fixed, loss: loss(count, hidden) })
  // Held to the same as any other, whatever way it was found.
  return change && firstBroken(change, sums) === null && fits(change, count, sums) ? change : null
}

/** A sum the change so far puts out, and by how much its parts exceed it. */
function firstBroken(change: Change, sums: Sums): { relation: SumRelation; by: number } | null {
  const changed = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (change.get(id) ?? 0), 0)
  for (const id of change.keys())
    for (const relation of sums.get(id) ?? []) {
      const by = changed(relation.parts) - changed(relation.less ?? []) - (change.get(relation.total) ?? 0)
      if (by !== 0) return { relation, by }
    }
  return null
}

/** No part of a total can be more than the total. */
function fits(change: Change, count: (id: string) => number, sums: Sums): boolean {
  const after = (id: string) => count(id) + (change.get(id) ?? 0)
  return [...change.keys()].every((id) =>
    (sums.get(id) ?? []).every(
      ({ total, parts, less }) => less !== undefined || parts.every((part) => after(part) <= after(total)),
    ),
  )
}

/** The last resort: all that hangs together with a count by sums is kept back; twice the counts is then as likely as they are. */
function everything(id: string, counts: ReadonlyMap<string, number>, sums: Sums): Change {
  const reached = new Set([id])
  for (const one of reached)
    for (const sum of sums.get(one) ?? []) for (const next of namesIn(sum)) reached.add(next)
  const some = [...reached].flatMap((one): [string, number][] => {
    const count = counts.get(one) ?? 0
    return count > 0 ? [[one, count]] : []
  })
  return new Map(some)
} // prettier-ignore
