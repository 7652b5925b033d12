import type { SumRelation } from '../../src/shared/analysis/sum-relation'

interface Equation {
  /** Hidden counts with their factor; their sum is `equals`. */
  readonly terms: readonly (readonly [id: string, factor: number])[]
  readonly equals: number
}
type Bounds = Map<string, readonly [low: number, high: number]>

const mostSteps = 100_000
/** How far from the truth another value is looked for; one that lies further off counts as none, which errs on the strict side. */
const reach = 12

/**
 * The hidden counts that a reader with a solver could work out exactly: for which there is no second set of whole
 * numbers, all at least one, that agrees with every sum and every count shown. Written apart from the suppression: it
 * narrows ranges and tries values, to the end.
 */
export function recoverable(
  counts: ReadonlyMap<string, number>,
  relations: readonly SumRelation[],
  hidden: ReadonlySet<string>,
): string[] {
  const of = (id: string) => counts.get(id) ?? 0
  const equations = relations.map(({ total, parts, less = [] }): Equation => {
    const minus = [total, ...less].map((id) => [id, -1] as const)
    const terms = [...minus, ...parts.map((part) => [part, 1] as const)]
    const unknown = terms.filter(([id]) => hidden.has(id))
    return { terms: unknown, equals: unknown.reduce((sum, [id, factor]) => sum + factor * of(id), 0) }
  })
  const lessOrEqual = relations.flatMap(({ total, parts, less }) =>
    less ? [] : parts.map((part) => [part, total] as const),
  )
  const free: Bounds = new Map([...hidden].map((id) => [id, [1, of(id) + reach] as const]))
  for (const [part, total] of lessOrEqual) {
    const [low, high] = free.get(part) ?? [0, 0]
    if (hidden.has(part) && !hidden.has(total)) free.set(part, [low, Math.min(high, of(total))])
    const bounds = free.get(total)
    if (bounds && !hidden.has(part)) free.set(total, [Math.max(bounds[0], of(part)), bounds[1]])
  }
  const both = lessOrEqual.filter(([part, total]) => hidden.has(part) && hidden.has(total))
  return [...hidden].filter((id) => {
    const [low, high] = free.get(id) ?? [1, 1]
    const others = Array.from({ length: Math.max(0, high - low + 1) }, (_, at) => low + at)
      .filter((value) => value !== of(id))
      .sort((a, b) => Math.abs(a - of(id)) - Math.abs(b - of(id)))
    const left = { steps: mostSteps }
    return !others.some((value) => solvable(new Map(free).set(id, [value, value]), equations, both, of, left))
  })
}

/** Whether whole numbers within bounds satisfy every equation; values near the truth are tried first. */
function solvable(
  bounds: Bounds,
  equations: readonly Equation[],
  both: readonly (readonly [string, string])[],
  of: (id: string) => number,
  left: { steps: number },
): boolean {
  left.steps -= 1
  if (left.steps < 0) throw new Error('The solver gave up; the tables are too large for it')
  if (!narrow(bounds, equations, both)) return false
  const [open] = [...bounds].filter(([, [low, high]]) => low < high).sort(([, a], [, b]) => a[1] - a[0] - (b[1] - b[0]))
  if (!open) return true
  const [id, [low, high]] = open
  const near = Math.min(high, Math.max(low, of(id)))
  if (solvable(new Map(bounds).set(id, [near, near]), equations, both, of, left)) return true
  if (near > low && solvable(new Map(bounds).set(id, [low, near - 1]), equations, both, of, left)) return true
  return near < high && solvable(new Map(bounds).set(id, [near + 1, high]), equations, both, of, left)
} // prettier-ignore

/** Narrows bounds until nothing more follows from any one equation; false when something cannot be. */
function narrow(
  bounds: Bounds,
  equations: readonly Equation[],
  both: readonly (readonly [string, string])[],
): boolean {
  for (let changed = true; changed;) {
    changed = false
    const set = (id: string, low: number, high: number) => {
      const [was, until] = bounds.get(id) ?? [low, high]
      if (low <= was && high >= until) return true
      changed = true
      bounds.set(id, [Math.max(low, was), Math.min(high, until)])
      return Math.max(low, was) <= Math.min(high, until)
    }
    for (const { terms, equals } of equations) {
      const ends = terms.map(([id, factor]) => {
        const [low, high] = bounds.get(id) ?? [0, 0]
        return factor > 0 ? [low, high] : [-high, -low]
      })
      const least = ends.reduce((sum, [low = 0]) => sum + low, 0)
      const most = ends.reduce((sum, [, high = 0]) => sum + high, 0)
      if (least > equals || most < equals) return false
      for (const [at, [id, factor]] of terms.entries()) {
        const [low = 0, high = 0] = ends[at] ?? []
        const from = equals - (most - high)
        const to = equals - (least - low)
        if (!(factor > 0 ? set(id, from, to) : set(id, -to, -from))) return false
      }
    }
    for (const [part, total] of both) {
      const [a, b] = [bounds.get(part) ?? [0, 0], bounds.get(total) ?? [0, 0]]
      if (!set(part, a[0], Math.min(a[1], b[1])) || !set(total, Math.max(a[0], b[0]), b[1])) return false
    }
  }
  return true
}
