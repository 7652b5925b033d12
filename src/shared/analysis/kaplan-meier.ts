import type { DurationTally } from './tallies'

/** The share still unresolved after a number of days, with its 95% interval. Holds until the next step. */
export interface SurvivalStep {
  readonly days: number
  /** Cases not yet resolved, and still followed, just before this day ends. */
  readonly atRisk: number
  readonly unresolved: number
  /** Null once nothing is left unresolved: the method gives no interval there. */
  readonly low: number | null
  readonly high: number | null
}

/** Two-sided 95% point of the standard normal distribution. */
const z95 = 1.959963984540054

/**
 * The Kaplan–Meier (product-limit) estimate of time to resolution, one step for each day on which a case was
 * resolved, in order. Cases still open count for as long as they have been followed and are then censored; a case
 * censored on the day another is resolved is still at risk that day.
 *
 * The variance is Greenwood's; the interval is computed on the log(−log) scale, as Stata and SAS do by default and
 * R with `conf.type = "log-log"`, because it stays within 0 and 1 and holds up for the few cases a board has.
 */
export function survivalSteps(durations: readonly DurationTally[]): SurvivalStep[] {
  const ordered = durations
    .filter(({ resolved, open }) => resolved + open > 0)
    .sort((a, b) => a.days - b.days)
  const steps: SurvivalStep[] = []
  let atRisk = ordered.reduce((sum, { resolved, open }) => sum + resolved + open, 0)
  let unresolved = 1
  let greenwood = 0
  for (const { days, resolved, open } of together(ordered)) {
    if (resolved > 0) {
      unresolved = resolved === atRisk ? 0 : unresolved * (1 - resolved / atRisk)
      greenwood += resolved / (atRisk * (atRisk - resolved))
      steps.push({ days, atRisk, unresolved, ...interval(unresolved, greenwood) })
    }
    atRisk -= resolved + open
  }
  return steps
}

/** Merges neighbours of the same day, so that callers may count in any groups they like. */
function together(ordered: readonly DurationTally[]): DurationTally[] {
  const merged: DurationTally[] = []
  for (const next of ordered) {
    const last = merged.at(-1)
    if (last?.days === next.days) {
      merged[merged.length - 1] = {
        days: last.days,
        resolved: last.resolved + next.resolved,
        open: last.open + next.open,
      }
    } else merged.push(next)
  }
  return merged
}

function interval(unresolved: number, greenwood: number): { low: number | null; high: number | null } {
  if (unresolved <= 0) return { low: null, high: null }
  const reach = (z95 * Math.sqrt(greenwood)) / Math.abs(Math.log(unresolved))
  return { low: unresolved ** Math.exp(reach), high: unresolved ** Math.exp(-reach) }
}
