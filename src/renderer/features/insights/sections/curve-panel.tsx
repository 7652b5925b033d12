import { cellSpoken } from '@shared/analysis/cell-words'
import { findingsBy } from '@shared/analysis/findings-by-table'
import { numberIn, tableNamed } from '@shared/analysis/findings-tables'
import { SurvivalCurve } from '../../../ui/charts/survival-curve'
import charts from '../../../ui/charts/charts.module.css'
import { FigureFrame } from './figure-frame'
import { columnNamed } from './figure-points'
import { Nothing } from './nothing-drawn'
import { drillOf, type PanelProps } from './sections-props'

/** How long escalations take to be resolved, with open ones counted as what they are: not yet resolved. */
export function CurvePanel(props: PanelProps) {
  const { tables } = props
  const table = tableNamed(tables, 'curve')
  const time = tableNamed(tables, 'time')
  if (!time) return null
  const onDrill = drillOf(props)
  const medianRow = time.rows.find(({ key }) => key === 'median')
  const median = medianRow ? numberIn(time, medianRow, 'working') : null
  const finding = findingsBy.time(tables)
  if (!table)
    return (
      <FigureFrame
        {...{ table: time, onDrill, points: [], finding }}
        instead={
          <p className={charts.none}>
            The curve is kept back from publication: each of its steps is an escalation or two.
          </p>
        }
      >
        {() => null}
      </FigureFrame>
    )
  const spokenOf = (key: string) => (row: (typeof table.rows)[number]) => {
    const column = columnNamed(table, key)
    return column ? cellSpoken(table, row, column) : ''
  }
  const [unresolved, low, high] = [spokenOf('unresolved'), spokenOf('low'), spokenOf('high')]
  const steps = table.rows.map((row) => ({
    days: Number(row.key),
    unresolved: numberIn(table, row, 'unresolved') ?? 0,
    low: numberIn(table, row, 'low') ?? 0,
    high: numberIn(table, row, 'high') ?? 1,
  }))
  const points = [
    table.rows.map((row) => ({
      key: row.key,
      spoken: `After ${row.labels[0] ?? ''} working days: still unresolved ${unresolved(row)}, 95% interval ${low(row)} to ${high(row)}`,
    })),
  ]
  return (
    <FigureFrame
      {...{ table, onDrill, points, finding }}
      instead={steps.length < 2 ? <Nothing /> : undefined}
    >
      {(active) => <SurvivalCurve steps={steps} median={median} active={active} />}
    </FigureFrame>
  )
} // prettier-ignore
