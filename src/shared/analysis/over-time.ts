import type { IsoDate } from '../domain/dates'
import { themeLabel, themes as taxonomy } from '../protocol/taxonomy'
import { controlChart } from './control-chart'
import type { Figures } from './figures-schema'
import { compare, notRecorded } from './in-order'
import type { SpanTally, Tallies, UnitTally } from './tallies'
import { spanOfUnit, unitLabel } from './time-units'

type TimeParts = Pick<Figures, 'overTime' | 'trends' | 'themes'>

/** What came in, was closed and was open in each month, quarter or year; and themes, with what in them is more than chance. */
export function timeParts({ time, asOf }: Pick<Tallies, 'time' | 'asOf'>, period: Figures['period']): TimeParts {
  const raised = countsBy(time.raised)
  const closed = countsBy(time.closed)
  const points = time.units.map((key) => {
    const span = spanOfUnit(key) ?? { from: asOf, to: asOf }
    return {
      key,
      label: unitLabel(key),
      end: span.to < asOf ? span.to : asOf,
      whole: isWhole(span, period, asOf),
      raised: raised.get(key) ?? 0,
      closed: closed.get(key) ?? 0,
      open: standing(time.open, key),
      overdue: standing(time.overdue, key),
      drifting: standing(time.drifting, key),
    }
  })
  const whole = points.filter((point) => point.whole)
  return {
    overTime: { unit: time.unit, points, chart: controlChart(whole.map((point) => point.raised)) },
    ...themeFigures(time.themes, whole.map(({ key }) => key)),
  }
} // prettier-ignore

/** A month the period cuts, or that is not over yet, has fewer cases for no reason but that. */
function isWhole(
  span: { from: IsoDate; to: IsoDate },
  { from, to }: Figures['period'],
  asOf: IsoDate,
): boolean {
  return span.to < asOf && (from === null || from <= span.from) && (to === null || to >= span.to)
}

/** How many stood at the end of a unit of time. */
function standing(spans: readonly SpanTally[], key: string): number {
  return spans.reduce(
    (sum, { from, before, count }) => sum + (from <= key && (before === null || before > key) ? count : 0),
    0,
  )
}

function countsBy(tallies: readonly UnitTally[]): Map<string | null, number> {
  const counts = new Map<string | null, number>()
  for (const { key, count } of tallies) counts.set(key, (counts.get(key) ?? 0) + count)
  return counts
}

function themeFigures(
  tallies: Tallies['time']['themes'],
  whole: readonly string[],
): Pick<Figures, 'themes' | 'trends'> {
  const found = [...new Set(tallies.map(({ theme }) => theme))]
  const themes = found.map((theme) => {
    const own = tallies.filter((tally) => tally.theme === theme)
    const count = own.reduce((sum, tally) => sum + tally.count, 0)
    return { theme, label: theme === null ? notRecorded : themeLabel(theme), count, counts: countsBy(own) }
  })
  const last = (theme: string | null) => (theme === null ? 1 : 0)
  themes.sort((a, b) => last(a.theme) - last(b.theme) || b.count - a.count || compare(a.label, b.label))
  const none = Object.keys(taxonomy).flatMap((theme) =>
    found.includes(theme) ? [] : [{ theme, label: themeLabel(theme), count: 0 }],
  )
  return {
    themes: [...themes.map(({ theme, label, count }) => ({ theme, label, count })), ...none].sort(
      (a, b) => last(a.theme) - last(b.theme),
    ),
    trends: themes.flatMap(({ theme, label, counts }) =>
      theme === null ? [] : [{ theme, label, chart: controlChart(whole.map((key) => counts.get(key) ?? 0)) }],
    ),
  }
}
