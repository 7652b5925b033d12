import type { DurationTally } from './tallies'

/**
 * The plain median of the resolved cases, in days: the middle one, or half-way between the middle two.
 * Null when none is resolved. Open cases are not looked at, which is why the headline is the Kaplan–Meier median.
 */
export function medianOfResolved(durations: readonly DurationTally[]): number | null {
  const ordered = durations.filter(({ resolved }) => resolved > 0).sort((a, b) => a.days - b.days)
  const total = ordered.reduce((sum, { resolved }) => sum + resolved, 0)
  if (total === 0) return null
  const lower = daysOfNth(ordered, Math.ceil(total / 2))
  const upper = daysOfNth(ordered, Math.floor(total / 2) + 1)
  return (lower + upper) / 2
}

/** Days of the nth resolved case (from 1) in order of days. */
function daysOfNth(ordered: readonly DurationTally[], nth: number): number {
  let passed = 0
  for (const { days, resolved } of ordered) {
    passed += resolved
    if (passed >= nth) return days
  }
  return Number.NaN
}
