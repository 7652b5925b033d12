import type { FigureFilters } from './figure-filters'
import type { Figures } from './figures-schema'
import { survivalSteps } from './kaplan-meier'
import { medianOfResolved } from './median'
import { resolutionCurve } from './resolution-curve'
import { mergeStages } from './stages'
import { survivalMedian } from './survival-median'
import type { ClockTally, DurationTally, NamedTally, Tallies } from './tallies'

/** What a case counts under when the agency, stage or ground it should count under is not recorded. */
export const notRecorded = 'Not recorded'

/** Every figure behind the charts, from counted cases: the one sum that screen, workbook and command line share. */
export function assembleFigures(filter: FigureFilters, tallies: Tallies): Figures {
  const steps = survivalSteps(tallies.workingDays)
  const agencies = everyAgency(tallies)
  return {
    period: { from: filter.from, to: filter.to, by: filter.by },
    cases: tallies.cases,
    undated: tallies.undated,
    made: byAgency(tallies.made, agencies),
    received: byAgency(tallies.received, agencies),
    pairs: pairs(tallies),
    stageReached: mergeStages(tallies.stageReached),
    stageResolved: mergeStages(tallies.stageResolved),
    grounds: mostFirst(totals(tallies.grounds)).map(([ground, count]) => ({ ground, count })),
    timeToResolution: {
      resolved: tallies.resolved,
      open: tallies.open,
      unknown: tallies.unknown,
      workingDays: durationFigures(tallies.workingDays),
      calendarDays: durationFigures(tallies.calendarDays),
      curve: resolutionCurve(steps, tallies.workingDays),
    },
    clocks: clocksByName(tallies.clocks),
  }
}

/** Deadlines worded alike are one line, whatever protocol or stage sets them; nothing is said of those never judged. */
function clocksByName(tallies: readonly ClockTally[]): Figures['clocks'] {
  const lines = new Map<string, Figures['clocks'][number]>()
  for (const { what, met, late, unknown } of tallies) {
    const line = lines.get(what) ?? { what, met: 0, late: 0, unknown: 0 }
    lines.set(what, {
      what,
      met: line.met + met,
      late: line.late + late,
      unknown: line.unknown + unknown,
    })
  }
  return [...lines.values()].filter(({ met, late, unknown }) => met + late + unknown > 0)
}

function durationFigures(durations: readonly DurationTally[]): Figures['timeToResolution']['workingDays'] {
  const { median, interval95 } = survivalMedian(survivalSteps(durations))
  return { median: medianOfResolved(durations), kaplanMeierMedian: median, interval95 }
}

/** An agency that only made escalations is shown as having received none, and the other way about. */
function everyAgency({ agencies, made, received }: Tallies): string[] {
  return [...agencies, ...[...made, ...received].flatMap(({ key }) => (key === null ? [] : [key]))]
}

function byAgency(tallies: readonly NamedTally[], agencies: readonly string[]): Figures['made'] {
  const none = agencies.map((key) => ({ key, count: 0 }))
  return mostFirst(totals([...tallies, ...none])).map(([agency, count]) => ({ agency, count }))
}

function pairs(tallies: Tallies): Figures['pairs'] {
  return tallies.pairs
    .map(({ from, to, count }) => ({ from: from ?? notRecorded, to: to ?? notRecorded, count }))
    .sort((a, b) => b.count - a.count || compare(a.from, b.from) || compare(a.to, b.to))
}

function totals(tallies: readonly NamedTally[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { key, count } of tallies) {
    const name = key ?? notRecorded
    counts.set(name, (counts.get(name) ?? 0) + count)
  }
  return counts
}

/** Largest first, then by name; what is not recorded comes last, whatever its size, because it is no finding. */
function mostFirst(counts: ReadonlyMap<string, number>): [string, number][] {
  const last = (name: string): number => (name === notRecorded ? 1 : 0)
  return [...counts].sort(([a, m], [b, n]) => last(a) - last(b) || n - m || compare(a, b))
}

/** The same order on every machine, whatever its language settings. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
