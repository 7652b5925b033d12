import { cellWords } from '@shared/analysis/cell-words'
import type { FigureColumn, FigureRow, FigureTable } from '@shared/analysis/figure-table'
import { findingsBy, type FindingName } from '@shared/analysis/findings-by-table'
import { numberIn, tableNamed } from '@shared/analysis/findings-tables'
import { LyingBars } from '../../../ui/charts/lying-bars'
import { Swatch, type Fill } from '../../../ui/charts/patterns'
import { listed } from '../../../ui/format/counts'
import { FigureFrame } from './figure-frame'
import { allKeptBack, columnNamed, openerOf, pointOf, rowName, rowsToDraw } from './figure-points'
import { Numbers } from './numbers'
import { KeptBack, Nothing } from './nothing-drawn'
import { drillOf, type PanelProps } from './sections-props'

interface BarsPanelProps extends PanelProps {
  /** Id of the table. */
  readonly id: string
  /** Keys of the columns drawn, one bar each. */
  readonly columns: readonly string[]
  readonly finding: FindingName
  /** Left out, the table's title. */
  readonly what?: string
  readonly most?: number
}

const fills: readonly Fill[] = ['solid', 'hatched', 'dotted']
/** So many figures or fewer are given as numbers. */
const fewestToDraw = 4

/** Lying bars of some columns of a table. */
export function BarsPanel(props: BarsPanelProps) {
  const { tables, id, finding, what, most = 12, wide } = props
  const table = tableNamed(tables, id)
  if (!table) return null
  const onDrill = drillOf(props)
  const columns = props.columns.flatMap((key) => columnNamed(table, key) ?? [])
  const { drawn, quiet } = rowsToDraw(table, columns)
  const rows = drawn.slice(0, most)
  const points = rows.map((row) => columns.map((column) => pointOf(table, row, column, onDrill)))
  const flat = points.flat()
  const isSigned = columns.some(({ kind }) => kind === 'signed')
  return (
    <FigureFrame
      {...{ table, onDrill, points, wide: wide === true }}
      {...(what === undefined ? {} : { what })}
      finding={findingsBy[finding](tables)}
      legend={legendOf(columns, isSigned)}
      more={notDrawn(table, drawn.length - rows.length, quiet)}
      instead={insteadOf(table, rows, columns, onDrill)}
    >
      {(active) => (
        <LyingBars
          groups={rows.map((row) => ({
            name: rowName(table, row),
            bars: columns.map((column) => ({
              value: numberIn(table, row, column.key),
              label: cellWords(table, row, column),
            })),
          }))}
          fills={fills.slice(0, columns.length)}
          active={active}
          onOpen={(at) => flat[at]?.onOpen?.()}
        />
      )}
    </FigureFrame>
  )
}

function legendOf(columns: readonly FigureColumn[], isSigned: boolean) {
  if (isSigned)
    return [
      { sample: <Swatch fill="solid" />, label: 'Made more than received' },
      { sample: <Swatch fill="hatched" />, label: 'Received more than made' },
    ]
  return columns.map(({ label }, at) => ({ sample: <Swatch fill={fills[at] ?? 'solid'} />, label }))
}

function insteadOf(
  table: FigureTable,
  rows: readonly FigureRow[],
  columns: readonly FigureColumn[],
  onDrill: ReturnType<typeof drillOf>,
) {
  if (rows.length === 0) return <Nothing />
  if (allKeptBack(table, rows, columns)) return <KeptBack />
  if (rows.length * columns.length >= fewestToDraw) return undefined
  return (
    <Numbers
      items={rows.flatMap((row) =>
        columns.map((column) => ({
          label: columns.length === 1 ? rowName(table, row) : `${rowName(table, row)}: ${column.label}`,
          words: cellWords(table, row, column),
          onOpen: openerOf(table, row, column, onDrill),
        })),
      )}
    />
  )
}

/** Says what the table has and the chart has not. */
function notDrawn(table: FigureTable, more: number, quiet: readonly FigureRow[]): string {
  const left = more > 0 ? `${more} more in the table. ` : ''
  if (quiet.length === 0) return left
  const names = quiet.map((row) => rowName(table, row))
  return `${left}With none: ${names.length <= 6 ? listed(names) : `${names.length}, listed in the table`}.`
}
