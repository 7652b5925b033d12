import type { Figures } from '@shared/analysis/figures-schema'
import { BarRows } from '../../ui/charts/bar-rows'
import { ChartFrame } from '../../ui/charts/chart-frame'
import styles from '../../ui/charts/charts.module.css'
import { Swatch } from '../../ui/charts/patterns'
import { counted } from '../../ui/format/counts'
import { SimpleTable } from '../../ui/table/simple-table'
import { agenciesFinding } from './findings'
import type { OnDrill } from './on-drill'

const most = 12
const series = [
  { key: 'Made', fill: 'solid' },
  { key: 'Received', fill: 'hatched' },
] as const

/** Escalations made by and received by each agency. */
export function AgenciesChart({
  figures,
  onDrill,
}: {
  readonly figures: Figures
  readonly onDrill: OnDrill
}) {
  const made = new Map(figures.made.map((row) => [row.agency, row.count]))
  const received = new Map(figures.received.map((row) => [row.agency, row.count]))
  const all = [...new Set([...made.keys(), ...received.keys()])]
    .map((agency) => ({ agency, made: made.get(agency) ?? 0, received: received.get(agency) ?? 0 }))
    .sort((a, b) => b.made + b.received - a.made - a.received)
  const rows = all.filter((row) => row.made + row.received > 0).slice(0, most)
  const quiet = all.length - rows.length
  const open = (agency: string, which: string) => {
    const dimension = which === 'Made' ? 'made' : 'received'
    onDrill({ dimension, value: agency }, `${which} by ${agency}`)
  }
  return (
    <ChartFrame
      what="Escalations made and received, by agency"
      finding={agenciesFinding(figures)}
      points={rows.flatMap((row) => [
        {
          key: `${row.agency} made`,
          spoken: `${row.agency}: ${row.made} made`,
          onOpen: () => open(row.agency, 'Made'),
        },
        {
          key: `${row.agency} received`,
          spoken: `${row.agency}: ${row.received} received`,
          onOpen: () => open(row.agency, 'Received'),
        },
      ])}
      legend={
        <ul className={styles.legend}>
          <li>
            <Swatch fill="solid" /> Made
          </li>
          <li>
            <Swatch fill="hatched" /> Received
          </li>
        </ul>
      }
      note={`A case counts once for the agency that made it and once for each that received it.${
        quiet > 0 ? ` ${counted(quiet, 'more agency', 'more agencies')} in the table.` : ''
      }`}
      table={
        <SimpleTable
          caption="Escalations made and received, by agency"
          hideCaption
          head={['Agency', 'Made', 'Received']}
          numbers={[1, 2]}
          rows={all.map((row) => ({ key: row.agency, cells: [row.agency, row.made, row.received] }))}
        />
      }
    >
      {(active) => (
        <BarRows
          rows={rows.map((row) => ({ name: row.agency, values: { Made: row.made, Received: row.received } }))}
          series={series}
          active={active}
          onOpen={(at, which) => {
            const row = rows[at]
            if (row) open(row.agency, which)
          }}
        />
      )}
    </ChartFrame>
  )
}
