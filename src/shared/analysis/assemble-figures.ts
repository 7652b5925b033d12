import { agencyFigures } from './agency-figures'
import type { FigureFilters } from './figure-filters'
import type { Figures } from './figures-schema'
import { formFigures, remarkFigures, repeatFigures } from './form-figures'
import { mostFirst, totals } from './in-order'
import { kindFigures } from './kind-figures'
import { timeParts } from './over-time'
import type { ClockTally, Tallies } from './tallies'
import { timeFigures, turnFigures } from './time-figures'

/** Every figure behind the charts, from counted cases: the one sum that screen, workbook and command line share. */
export function assembleFigures(filter: FigureFilters, tallies: Tallies): Figures {
  const period = { from: filter.from, to: filter.to, by: filter.by }
  return {
    period,
    asOf: tallies.asOf,
    undated: tallies.undated,
    ...kindFigures(tallies),
    ...agencyFigures(tallies),
    grounds: mostFirst(totals(tallies.grounds)).map(([ground, count]) => ({ ground, count })),
    timeToResolution: timeFigures(tallies.durations),
    stageTimes: turnFigures(tallies.turns),
    clocks: clocksByName(tallies.clocks),
    ...timeParts(tallies, period),
    remarks: remarkFigures(tallies.remarks),
    repeats: repeatFigures(tallies),
    forms: formFigures(tallies),
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
