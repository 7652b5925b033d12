import type { Figures } from './figures-schema'
import type { SurvivalStep } from './kaplan-meier'
import type { DurationTally } from './tallies'

type Curve = Figures['timeToResolution']['curve']

/**
 * The curve to draw: from everything unresolved on day 0, a step for each day with a resolution, to the longest time
 * any case has been followed. Where all are resolved there is no interval to give; its upper end stays where it was
 * and its lower end is 0, which claims no more than is known.
 */
export function resolutionCurve(steps: readonly SurvivalStep[], durations: readonly DurationTally[]): Curve {
  if (durations.length === 0) return []
  const curve: Curve = []
  if (steps[0]?.days !== 0) curve.push({ days: 0, unresolved: 1, low: 1, high: 1 })
  for (const { days, unresolved, low, high } of steps) {
    curve.push({ days, unresolved, low: low ?? 0, high: high ?? curve.at(-1)?.high ?? 1 })
  }
  const longest = durations.reduce((most, { days }) => Math.max(most, days), 0)
  const last = curve.at(-1)
  if (last !== undefined && last.days < longest) curve.push({ ...last, days: longest })
  return curve
}
