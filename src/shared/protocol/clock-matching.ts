import type { CompiledAnchor } from './compiled-pack'
import { resolves, type Happening } from './case-history'

/** True when an event is what an anchor waits for. */
export function matching(anchor: CompiledAnchor, one: Happening): boolean {
  if (anchor.event === 'resolved' ? !(one.closes && resolves(one)) : anchor.event !== one.type) return false
  if (anchor.stage !== null && !(anchor.orLater ? one.stage >= anchor.stage : one.stage === anchor.stage))
    return false
  if (anchor.clock !== null && one.event.clock !== anchor.clock) return false
  if (anchor.notOther !== null && one.event.clock !== undefined && one.event.clock !== anchor.notOther)
    return false
  return anchor.condition === null || (one.event.condition === anchor.condition && one.event.holds !== false)
}

/** The earliest dated match, else an undated one, else null. */
export function firstMatch(anchor: CompiledAnchor, happenings: readonly Happening[]): Happening | null {
  let best: Happening | null = null
  for (const one of happenings) {
    if (!matching(anchor, one)) continue
    if (best === null || (one.day ?? Infinity) < (best.day ?? Infinity)) best = one
  }
  return best
}
