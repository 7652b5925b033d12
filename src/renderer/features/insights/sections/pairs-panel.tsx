import { cellWords } from '@shared/analysis/cell-words'
import type { FigureTable } from '@shared/analysis/figure-table'
import { findingsBy } from '@shared/analysis/findings-by-table'
import { numberIn, tableNamed } from '@shared/analysis/findings-tables'
import type { ChartPoint } from '../../../ui/charts/chart-point'
import { HeatMatrix, type HeatCell } from '../../../ui/charts/heat-matrix'
import { FigureFrame } from './figure-frame'
import { columnNamed, pointOf } from './figure-points'
import { KeptBack, Nothing } from './nothing-drawn'
import { drillOf, type MaybeDrill, type PanelProps } from './sections-props'

const most = 16

/** Who escalates to whom: a row for each agency that made, a column for each that received. */
export function PairsPanel(props: PanelProps) {
  const { tables } = props
  const table = tableNamed(tables, 'pairs')
  if (!table) return null
  const onDrill = drillOf(props)
  const [from, to] = [names(tables, table, 0), names(tables, table, 1)]
  const [down, across] = [from.slice(0, most), to.slice(0, most)]
  const grid = down.map((maker) => across.map((receiver) => cellAt(table, maker, receiver, onDrill)))
  const points = grid.map((row) => row.map(({ point }) => point))
  const isHidden = table.rows.length > 0 && table.rows.every((row) => numberIn(table, row, 'cases') === null)
  const instead = table.rows.length === 0 ? <Nothing /> : isHidden ? <KeptBack /> : undefined
  return (
    <FigureFrame
      {...{ table, onDrill, points, instead, wide: true }}
      finding={findingsBy.pairs(tables)}
      more={
        from.length > most || to.length > most
          ? `The ${most} agencies with most on either side are drawn; all pairs are in the table.`
          : ''
      }
    >
      {(active) => (
        <HeatMatrix
          corner="From ↓ to →"
          columns={across}
          rows={down.map((name, at) => ({ name, cells: (grid[at] ?? []).map(({ cell }) => cell) }))}
          active={active}
          onOpen={(at) => points.flat()[at]?.onOpen?.()}
        />
      )}
    </FigureFrame>
  )
}

/** Agencies on one side of any pair, in the order of the table of agencies. */
function names(tables: PanelProps['tables'], pairs: FigureTable, side: 0 | 1): string[] {
  const found = new Set(pairs.rows.map((row) => row.labels[side] ?? ''))
  const order = tableNamed(tables, 'agencies')?.rows.map((row) => row.labels[0] ?? '') ?? []
  return [...new Set([...order.filter((name) => found.has(name)), ...found])]
}

function cellAt(
  table: FigureTable,
  maker: string,
  receiver: string,
  onDrill: MaybeDrill,
): { cell: HeatCell; point: ChartPoint } {
  const row = table.rows.find(({ labels }) => labels[0] === maker && labels[1] === receiver)
  const column = columnNamed(table, 'cases')
  if (!row || !column)
    return {
      cell: { value: 0, label: '' },
      point: { key: `${maker} ${receiver}`, spoken: `${maker} to ${receiver}: none` },
    }
  return {
    cell: { value: numberIn(table, row, 'cases'), label: cellWords(table, row, column) },
    point: pointOf(table, row, column, onDrill),
  }
}
