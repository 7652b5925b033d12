import { cellOf, numberIn, tableNamed } from '@shared/analysis/findings-tables'
import { cellWords } from '@shared/analysis/cell-words'
import { findingsBy } from '@shared/analysis/findings-by-table'
import { shortUnit } from '@shared/analysis/short-unit'
import { HeatMatrix } from '../../../ui/charts/heat-matrix'
import { FigureFrame } from './figure-frame'
import { allKeptBack, pointOf } from './figure-points'
import { KeptBack, Nothing } from './nothing-drawn'
import { drillOf, type PanelProps } from './sections-props'

/** Themes over time: a row for each, the months that are more than chance ringed. */
export function TrendsPanel(props: PanelProps) {
  const { tables } = props
  const table = tableNamed(tables, 'theme-trends')
  if (!table) return null
  const onDrill = drillOf(props)
  const units = table.columns.filter(({ kind }) => kind === 'count')
  const points = table.rows.map((row) => units.map((column) => pointOf(table, row, column, onDrill)))
  const instead =
    table.rows.length === 0 || units.length === 0 ? (
      <Nothing />
    ) : allKeptBack(table, table.rows, units) ? (
      <KeptBack />
    ) : undefined
  return (
    <FigureFrame
      {...{ table, onDrill, points, instead, wide: true }}
      finding={findingsBy['theme-trends'](tables)}
    >
      {(active) => (
        <HeatMatrix
          corner="Theme"
          columns={units.map(({ label }) => shortUnit(label))}
          rows={table.rows.map((row) => {
            const signals = String(cellOf(table, row, 'signals')?.value ?? '').split(', ')
            return {
              name: row.labels[0] ?? '',
              cells: units.map((column) => ({
                value: numberIn(table, row, column.key),
                label: cellWords(table, row, column),
                isSignal: signals.includes(column.label),
              })),
            }
          })}
          active={active}
          onOpen={(at) => points.flat()[at]?.onOpen?.()}
        />
      )}
    </FigureFrame>
  )
}
