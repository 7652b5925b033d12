import type { Happening } from './case-history'
import type { CompiledClock } from './compiled-pack'

/** Facts about a case that events do not carry. */
export interface CaseFacts {
  /** Whether the person is an adult or a child; null when not known. */
  readonly kind: 'adult' | 'child' | null
}

/** Whether a condition of the pack holds: as last recorded. What nobody recorded does not hold. */
export function conditionHolds(id: string, happenings: readonly Happening[]): boolean {
  let last: Happening | null = null
  for (const one of happenings) {
    if (one.type !== 'condition-recorded' || one.event.condition !== id) continue
    if (last === null || (one.day ?? -Infinity) >= (last.day ?? -Infinity)) last = one
  }
  return last !== null && last.event.holds !== false
}

/** True when a clock is one of this case's: every line of its `when` holds. */
export function applies(clock: CompiledClock, happenings: readonly Happening[], facts: CaseFacts): boolean {
  return clock.definition.when.every(
    (when) =>
      (when.condition === undefined || conditionHolds(when.condition, happenings) === when.is) &&
      (when.kind === undefined || facts.kind === when.kind),
  )
}
