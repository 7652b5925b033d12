import { namesIn, type SumRelation } from './sum-relation'

interface Ground {
  readonly count: (id: string) => number
  readonly sums: ReadonlyMap<string, readonly SumRelation[]>
  /** Counts that are to stay. */
  readonly fixed: ReadonlySet<string>
  /** What it costs to keep a count back. */
  readonly loss: (id: string) => number
}

const tries = 24
const mostSteps = 1500

/**
 * A change of some counts, `id` among them, that keeps every sum true and every count at least 1: starting from one more or
 * one less of `id`, a sum that is out is put right by one of its counts, which may put out another, until none is. The
 * cheapest of several tries; null when none comes to an end. Always the same for the same counts.
 */
export function putRight(id: string, ground: Ground): ReadonlyMap<string, number> | null {
  const next = numbersFrom(id)
  let best: ReadonlyMap<string, number> | null = null
  let least = Infinity
  for (let at = 0; at < tries; at += 1) {
    const by = at % 2 === 0 ? 1 : -1
    if (ground.count(id) + by < 1) continue
    const change = oneTry(id, by, ground, next)
    const cost = change ? [...change.keys()].reduce((sum, one) => sum + ground.loss(one), 0) : Infinity
    if (cost < least) [best, least] = [change, cost]
  }
  return best
}

interface Step {
  readonly id: string
  readonly by: number
}

function oneTry(
  id: string,
  by: number,
  ground: Ground,
  next: () => number,
): ReadonlyMap<string, number> | null {
  const { count, sums, fixed, loss } = ground
  const change = new Map<string, number>()
  /** By how much the parts of a sum exceed it, of those that are out. */
  const out = new Map<SumRelation, number>()
  const apply = ({ id: of, by: step }: Step) => {
    const changed = (change.get(of) ?? 0) + step
    if (changed === 0) change.delete(of)
    else change.set(of, changed)
    for (const sum of sums.get(of) ?? []) {
      const off = (out.get(sum) ?? 0) + step * factorIn(sum, of)
      if (off === 0) out.delete(sum)
      else out.set(sum, off)
    }
  }
  /** How much more is out after a step than before it. */
  const worse = ({ id: of, by: step }: Step) =>
    (sums.get(of) ?? []).reduce((total, sum) => {
      const off = out.get(sum) ?? 0
      return total + Math.abs(off + step * factorIn(sum, of)) - Math.abs(off)
    }, 0)
  apply({ id, by })
  for (let step = 0; step < mostSteps && out.size > 0; step += 1) {
    const broken = [...out]
    const [sum, off] = broken[Math.floor(next() * broken.length)] ?? []
    if (!sum || off === undefined) return null
    const steps = namesIn(sum).flatMap((of): Step[] => {
      if (of === id || fixed.has(of) || count(of) === 0) return []
      const one = { id: of, by: -Math.sign(off) * factorIn(sum, of) }
      return count(of) + (change.get(of) ?? 0) + one.by < 1 ? [] : [one]
    })
    if (steps.length === 0) return null
    const rated = steps
      .map((one) => ({ one, rate: worse(one) + (change.has(one.id) ? 0 : loss(one.id) / 10) + next() }))
      .sort((a, b) => a.rate - b.rate)
    // Now and then any of them, or it would go round in circles.
    const chosen = next() < 0.15 ? rated[Math.floor(next() * rated.length)] : rated[0]
    if (chosen) apply(chosen.one)
  }
  return out.size === 0 ? change : null
}

function factorIn({ parts }: SumRelation, id: string): 1 | -1 {
  return parts.includes(id) ? 1 : -1
}

/** Numbers from 0 to below 1 that look like chance and are the same for the same words (FNV-1a, then xorshift). */
function numbersFrom(words: string): () => number {
  let state =
    Array.from(words).reduce(
      (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193),
      0x811c9dc5,
    ) || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4_294_967_296
  }
}
