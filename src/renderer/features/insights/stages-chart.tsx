import type { Figures } from '@shared/analysis/figures-schema'
import { BarRows } from '../../ui/charts/bar-rows'
import { ChartFrame } from '../../ui/charts/chart-frame'
import styles from '../../ui/charts/charts.module.css'
import { Swatch } from '../../ui/charts/patterns'
import { SimpleTable } from '../../ui/table/simple-table'
import { stagesFinding } from './findings'
import type { OnDrill } from './on-drill'

const series = [
  { key: 'Reached', fill: 'solid' },
  { key: 'Resolved', fill: 'hatched' },
] as const

/** The highest stage cases reached, and the stage at which they were resolved. */
export function StagesChart({ figures, onDrill }: { readonly figures: Figures; readonly onDrill: OnDrill }) {
  const resolved = new Map(figures.stageResolved.map((row) => [row.name, row.count]))
  const reached = new Map(figures.stageReached.map((row) => [row.name, row.count]))
  const stages = new Map(
    [...figures.stageReached, ...figures.stageResolved].map((row) => [row.name, row.stage]),
  )
  const rows = [...stages].map(([name, stage]) => ({
    name,
    stage,
    reached: reached.get(name) ?? 0,
    resolved: resolved.get(name) ?? 0,
  }))
  const open = (at: number, which: string) => {
    const row = rows[at]
    if (!row) return
    const dimension = which === 'Reached' ? 'stageReached' : 'stageResolved'
    onDrill({ dimension, value: row.stage ?? row.name }, `${which}: ${row.name}`)
  }
  return (
    <ChartFrame
      what="Highest stage reached, and stage at which resolved"
      finding={stagesFinding(figures)}
      points={rows.flatMap((row, at) => [
        {
          key: `${row.name} reached`,
          spoken: `${row.name}: highest stage reached by ${row.reached}`,
          onOpen: () => open(at, 'Reached'),
        },
        {
          key: `${row.name} resolved`,
          spoken: `${row.name}: ${row.resolved} resolved`,
          onOpen: () => open(at, 'Resolved'),
        },
      ])}
      legend={
        <ul className={styles.legend}>
          <li>
            <Swatch fill="solid" /> Highest stage reached
          </li>
          <li>
            <Swatch fill="hatched" /> Resolved at this stage
          </li>
        </ul>
      }
      table={
        <SimpleTable
          caption="Highest stage reached, and stage at which resolved"
          hideCaption
          head={['Stage', 'Reached', 'Resolved']}
          numbers={[1, 2]}
          rows={rows.map((row) => ({ key: row.name, cells: [row.name, row.reached, row.resolved] }))}
        />
      }
    >
      {(active) => (
        <BarRows
          rows={rows.map((row) => ({
            name: row.name,
            values: { Reached: row.reached, Resolved: row.resolved },
          }))}
          series={series}
          active={active}
          onOpen={open}
          nameWidth={130}
        />
      )}
    </ChartFrame>
  )
}
