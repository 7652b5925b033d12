import type { ControlChart } from './figures-schema'

export interface Limits {
  readonly centre: number
  readonly sigma: number
  readonly lower: number
  readonly upper: number
}

/** Mean moving range of two to standard deviation, for values that vary by chance alone. */
const d2 = 1.128
const fewestPoints = 12
const lowestMean = 1
const lowestMeanForRuns = 4
const runLength = 8

/** Limits of a c-chart: counts of events that happen independently vary as a Poisson distribution does. */
export function cLimits(counts: readonly number[]): Limits {
  const centre = mean(counts)
  return within(centre, Math.sqrt(centre))
}

/** Limits of an individuals (XmR) chart: from how much each value differs from the one before. */
export function xmrLimits(values: readonly number[]): Limits {
  const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)))
  return within(mean(values), mean(ranges) / d2)
}

/**
 * A run of counts judged: three-sigma limits of the c-chart, or of the XmR chart where counts vary more from one to
 * the next than independent events would, so that a signal is one by both. Fewer than twelve points, or a mean below
 * one, are not judged; runs of eight on one side only where the mean is at least four, because small counts lie below
 * their mean more often than above it.
 */
export function controlChart(counts: readonly number[]): ControlChart {
  const unjudged = counts.map((count) => ({ count, signal: null }))
  const centre = counts.length === 0 ? 0 : mean(counts)
  if (counts.length < fewestPoints || centre < lowestMean)
    return { method: 'none', centre, lower: null, upper: null, points: unjudged }
  const [c, xmr] = [cLimits(counts), xmrLimits(counts)]
  const wider = xmr.sigma > c.sigma ? xmr : c
  const runs = centre < lowestMeanForRuns ? new Set<number>() : inRuns(counts.map((count) => Math.sign(count - centre)))
  return {
    method: wider === c ? 'c' : 'xmr',
    centre,
    lower: wider.lower < 0 ? null : wider.lower,
    upper: wider.upper,
    points: counts.map((count, at) => ({ count, signal: signalOf(count, wider, runs.has(at)) })),
  }
} // prettier-ignore

function signalOf(count: number, { centre, lower, upper }: Limits, run: boolean) {
  if (count > upper) return 'above'
  if (count < lower) return 'below'
  if (!run) return null
  return count > centre ? 'run-above' : 'run-below'
}

/** Places that are part of eight or more in a row on one side. A value on the centre itself ends a run. */
function inRuns(sides: readonly number[]): Set<number> {
  const places = new Set<number>()
  let from = 0
  for (let at = 1; at <= sides.length; at += 1) {
    if (sides[at] === sides[from]) continue
    if (sides[from] !== 0 && at - from >= runLength) for (let one = from; one < at; one += 1) places.add(one)
    from = at
  }
  return places
}

function within(centre: number, sigma: number): Limits {
  return { centre, sigma, lower: centre - 3 * sigma, upper: centre + 3 * sigma }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
