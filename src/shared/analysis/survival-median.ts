import type { SurvivalStep } from './kaplan-meier'

export interface SurvivalMedian {
  /** Days by which half are resolved; null when fewer than half resolve within the time they were followed. */
  readonly median: number | null
  /** Its 95% interval (Brookmeyer–Crowley: where the curve's own interval crosses one half); null at an open end. */
  readonly interval95: [number | null, number | null]
}

export function survivalMedian(steps: readonly SurvivalStep[]): SurvivalMedian {
  const crossing = (curve: (step: SurvivalStep) => number | null): number | null =>
    firstAtHalf(steps.map((step) => ({ days: step.days, share: curve(step) })))
  return {
    median: crossing(({ unresolved }) => unresolved),
    interval95: [crossing(({ low }) => low), crossing(({ high }) => high)],
  }
}

/** Shares that differ by less are equal: the product of fractions seldom comes to one half exactly. */
const tolerance = 1e-9

/**
 * The first day at which a share is down to one half. Where it stays at exactly one half until a later drop, every
 * day between is a median, and the middle of them is given, so that without open cases it equals the plain median.
 */
function firstAtHalf(points: readonly { days: number; share: number | null }[]): number | null {
  const known = points.flatMap(({ days, share }) => (share === null ? [] : [{ days, share }]))
  const first = known.find(({ share }) => share < 0.5 + tolerance)
  if (first === undefined) return null
  if (first.share < 0.5 - tolerance) return first.days
  const drop = known.find(({ share }) => share < first.share - tolerance)
  return drop === undefined ? first.days : (first.days + drop.days) / 2
}
