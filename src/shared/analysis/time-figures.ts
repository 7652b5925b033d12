import type { Figures, TimeFigures } from './figures-schema'
import { survivalSteps } from './kaplan-meier'
import { medianOfResolved } from './median'
import { resolutionCurve } from './resolution-curve'
import { survivalMedian } from './survival-median'
import type { DurationTallies, DurationTally, TurnTally } from './tallies'
import { groupedBy } from '../domain/grouped-by'

/** How long cases took or have so far waited, with the curve. */
export function timeFigures(durations: DurationTallies): TimeFigures {
  const { resolved, open, unknown, workingDays, calendarDays } = durations
  return {
    ...{ resolved, open, unknown },
    workingDays: durationFigures(workingDays),
    calendarDays: durationFigures(calendarDays),
    curve: resolutionCurve(survivalSteps(workingDays), workingDays),
  }
}

function durationFigures(durations: readonly DurationTally[]): TimeFigures['workingDays'] {
  const { median, interval95 } = survivalMedian(survivalSteps(durations))
  return { median: medianOfResolved(durations), kaplanMeierMedian: median, interval95 }
}

type StageTime = Figures['stageTimes'][number]
const holders: readonly StageTime['turn'][] = ['escalating', 'receiving', 'chair', 'board', 'nobody']

/** Days in each stage by whose turn it was. One number is one stage, under the name most stays carry. */
export function turnFigures(turns: readonly TurnTally[]): StageTime[] {
  const stages = groupedBy(turns, ({ stage, name }) => (stage === null ? `name:${name}` : `number:${stage}`))
  return [...stages.values()]
    .flatMap((stays) => {
      const { stage } = stays[0] ?? { stage: null }
      const name = mostUsed(stays)
      return holders.flatMap((turn) => {
        const held = stays.filter((stay) => stay.turn === turn)
        return held.length === 0 ? [] : [{ stage, name, turn, ...heldFor(held) }]
      })
    })
    .sort((a, b) => (a.stage ?? Infinity) - (b.stage ?? Infinity) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
} // prettier-ignore

function heldFor(stays: readonly TurnTally[]) {
  const total = (which: readonly TurnTally[]) => which.reduce((sum, { count }) => sum + count, 0)
  const left = stays.filter((stay) => stay.left)
  const durations = (days: (stay: TurnTally) => number): DurationTally[] =>
    stays.map((stay) => ({
      days: days(stay),
      resolved: stay.left ? stay.count : 0,
      open: stay.left ? 0 : stay.count,
    }))
  return {
    finished: total(left),
    running: total(stays) - total(left),
    workingDays: durationFigures(durations((stay) => stay.workingDays)),
    calendarDays: durationFigures(durations((stay) => stay.calendarDays)),
  }
}

function mostUsed(stays: readonly TurnTally[]): string {
  const counts = new Map<string, number>()
  for (const { name, count } of stays) counts.set(name, (counts.get(name) ?? 0) + count)
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return first?.[0] ?? ''
}
