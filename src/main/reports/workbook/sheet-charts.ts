import type { FigureTable } from '@shared/analysis/figure-table'
import { standingFinding } from '@shared/analysis/kind-findings'
import { cellOf, numberIn, type Tables } from '@shared/analysis/findings-tables'
import { countOf } from '@shared/analysis/findings-words'
import { notRecorded } from '@shared/analysis/in-order'
import type { ChartSeries, SheetChart } from '../sheet'
import { cornersOf } from './curve-corners'
import { mostGroups } from './drawing-part'
import { laidOut } from './figure-formulas'
import { ownValue } from '@shared/domain/own-value'

/** The columns that bars are drawn of, by table. */
const bars: Readonly<Record<string, readonly string[]>> = {
  agencies: ['made', 'received'],
  stages: ['reached', 'resolved'],
  clocks: ['met', 'late', 'unknown'],
  grounds: ['cases'],
  themes: ['cases'],
}

/** The charts a table deserves, headed by what it says; none where there is nothing to see, or what is seen is kept back. */
export function chartsOf(table: FigureTable, finding: string | null, tables: Tables): SheetChart[] {
  const title = finding ?? table.title
  const columns = ownValue(bars, table.id)
  if (columns) return barsOf(table, columns, title)
  if (table.id === 'curve') return curveOf(table, title)
  if (table.id === 'over-time') return overTime(table, title, tables)
  return []
}

/** Rows from the first on, for a chart draws one stretch of cells: as far as all is shown and there is something to draw. */
function barsOf(table: FigureTable, keys: readonly string[], title: string): SheetChart[] {
  const own = laidOut(table).own
  const shown = own.findIndex((row) => row.labels[0] === notRecorded || keys.some((key) => numberIn(table, row, key) === null))
  const some = own.findLastIndex((row) => keys.some((key) => (numberIn(table, row, key) ?? 0) > 0)) + 1
  const rows = own.slice(0, Math.min(mostGroups(keys.length), some, shown === -1 ? own.length : shown))
  if (!rows.some((row) => keys.some((key) => (numberIn(table, row, key) ?? 0) > 0))) return []
  const series = keys.map((key) => seriesOf(table, key, rows))
  const said = rows.map(
    (row, at) => `${row.labels[0] ?? ''}: ${series.map(({ name, values }) => `${name.toLowerCase()} ${values[at] ?? 0}`).join(', ')}`,
  )
  const left = own.length - rows.length
  const more = left === 0 ? '' : ` ${countOf(left, 'row')} not drawn ${left === 1 ? 'is' : 'are'} in the table.`
  return [
    {
      type: 'bars',
      title,
      alt: `${title}. Bar chart of ${said.join('; ')}.${more}`,
      across: { title: table.heads[0] ?? '', column: 0, values: rows.map(({ labels }) => labels[0] ?? '') },
      up: { title: table.id === 'clocks' ? 'Deadlines' : 'Escalations', kind: 'number' },
      series,
    },
  ]
} // prettier-ignore

function seriesOf(table: FigureTable, key: string, rows = laidOut(table).own): ChartSeries {
  const at = table.columns.findIndex((column) => column.key === key)
  return {
    name: table.columns[at]?.label ?? key,
    column: table.heads.length + at,
    values: rows.map((row) => numberIn(table, row, key)),
  }
}

function curveOf(table: FigureTable, title: string): SheetChart[] {
  const corners = cornersOf(table)
  const last = table.rows.at(-1)
  if (!corners || !last) return []
  const { column, columns, values } = corners
  const end = Math.round((numberIn(table, last, 'unresolved') ?? 1) * 100)
  const series = columns.slice(1).map(({ header: name }, at) => ({
    ...{ name, column: column + at + 1, values: values.map((corner) => corner[at + 1] ?? null) },
    guide: at > 0,
  }))
  return [
    {
      type: 'steps',
      title,
      alt: `${title}. Curve of steps from 100% down to ${end}% still unresolved after ${last.key} working days, between the bounds of its 95% interval.`,
      across: { title: 'Working days since raised', column, values: values.map(([day]) => day ?? 0) },
      up: { title: 'Still unresolved', kind: 'share' },
      series,
    },
  ]
} // prettier-ignore

function overTime(table: FigureTable, title: string, tables: Tables): SheetChart[] {
  if (table.rows.length < 2) return []
  const judged = ['mean', 'upper', 'lower'].map((key) => seriesOf(table, key)).filter(({ values }) => values.some((value) => value !== null))
  const raised = [seriesOf(table, 'raised'), ...judged.map((series) => ({ ...series, guide: true }))]
  const standing = ['open', 'overdue', 'drifting'].map((key) => seriesOf(table, key))
  const labels = table.rows.map(({ labels: [label = ''] }) => label)
  const signals = table.rows.flatMap((row) => {
    const said = cellOf(table, row, 'signal')?.value
    return typeof said === 'string' ? [`${row.labels[0] ?? ''}: ${said}`] : []
  })
  const marked = signals.length === 0 ? '' : ` ${signals.join('; ')}.`
  const charts = [
    { heading: title, kind: 'Line chart of escalations raised, with their mean and limits', series: raised, more: marked },
    { heading: standingFinding(tables), kind: 'Line chart of escalations open, overdue and drifting', series: standing, more: '' },
  ]
  return charts.flatMap(({ heading, kind, series, more }): SheetChart[] => {
    const [first] = series
    // A line through what is kept back would give it away, or be drawn at nothing.
    if (!first || series.some((one) => !one.guide && one.values.includes(null))) return []
    const said = labels.map((label, at) => `${label} ${first.values[at] ?? 0}`)
    return [
      {
        type: 'lines',
        title: heading,
        alt: `${heading}. ${kind}. ${first.name}: ${said.join('; ')}.${more}`,
        across: { title: table.heads[0] ?? '', column: 0, values: labels },
        up: { title: 'Escalations', kind: 'number' },
        series,
      },
    ]
  })
} // prettier-ignore
