import type { FigureTable } from '@shared/analysis/figure-table'
import { cellOf, numberIn, tableNamed } from '@shared/analysis/findings-tables'
import { findingsBy, type FindingName } from '@shared/analysis/findings-by-table'
import { cellWords } from '@shared/analysis/cell-words'
import { shortUnit } from '@shared/analysis/short-unit'
import { LineSample, type MarkerShape } from '../../../ui/charts/marker'
import { RunChart } from '../../../ui/charts/run-chart'
import { FigureFrame } from './figure-frame'
import { allKeptBack, columnNamed, pointOf } from './figure-points'
import { KeptBack, Nothing } from './nothing-drawn'
import { drillOf, type PanelProps } from './sections-props'

interface RunPanelProps extends PanelProps {
  readonly columns: readonly string[]
  readonly finding: FindingName
  readonly what: string
  /** Draws the mean and the limits of chance, and marks what is beyond. */
  readonly judged?: boolean
}

const shapes: readonly MarkerShape[] = ['circle', 'square', 'triangle']

/** Counts in order of time. */
export function RunPanel(props: RunPanelProps) {
  const { tables, finding, what, judged } = props
  const table = tableNamed(tables, 'over-time')
  if (!table) return null
  const onDrill = drillOf(props)
  const columns = props.columns.flatMap((key) => columnNamed(table, key) ?? [])
  const signals = new Set(judged ? table.rows.flatMap((row, at) => (signalOf(table, row) ? [at] : [])) : [])
  const points = columns.map((column) =>
    table.rows.map((row) => {
      const point = pointOf(table, row, column, onDrill)
      const signal = judged ? signalOf(table, row) : null
      return signal ? { ...point, spoken: `${point.spoken}. ${signal}` } : point
    }),
  )
  const instead =
    table.rows.length < 2 ? <Nothing /> : allKeptBack(table, table.rows, columns) ? <KeptBack /> : undefined
  return (
    <FigureFrame
      {...{ table, onDrill, points, instead, what, wide: true }}
      finding={findingsBy[finding](tables)}
      {...(columns.length > 1
        ? { legend: columns.map(({ label }, at) => ({ sample: <LineSample shape={shapes[at] ?? 'circle'} />, label })) }
        : {})}
    >
      {(active) => (
        <RunChart
          units={table.rows.map((row) => shortUnit(row.labels[0] ?? ''))}
          series={columns.map((column, at) => ({
            name: column.label.replace(/ at the end$/, ''),
            shape: shapes[at] ?? 'circle',
            values: table.rows.map((row) => numberIn(table, row, column.key)),
            labels: table.rows.map((row) => cellWords(table, row, column)),
            hidden: table.rows.map((row) => cellOf(table, row, column.key)?.hidden === true),
          }))}
          guides={judged ? guidesOf(table) : []}
          signals={signals}
          active={active}
          onOpen={(at) => points.flat()[at]?.onOpen?.()}
        />
      )}
    </FigureFrame>
  )
} // prettier-ignore

function signalOf(table: FigureTable, row: FigureTable['rows'][number]): string | null {
  const value = cellOf(table, row, 'signal')?.value
  return typeof value === 'string' ? value : null
}

/** The mean and the limits, which are the same in every row that is judged. */
function guidesOf(table: FigureTable) {
  return [
    { key: 'upper', name: 'Upper limit' },
    { key: 'mean', name: 'Mean' },
    { key: 'lower', name: 'Lower limit' },
  ].flatMap(({ key, name }) => {
    const column = columnNamed(table, key)
    const row = table.rows.find((one) => numberIn(table, one, key) !== null)
    const value = row && numberIn(table, row, key)
    const judged = table.rows.some((one) => numberIn(table, one, 'upper') !== null)
    if (!row || !column || value == null || !judged) return []
    return [{ name: `${name} ${cellWords(table, row, column)}`, value }]
  })
}
