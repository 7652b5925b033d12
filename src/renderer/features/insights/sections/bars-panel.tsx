import { cellWords } from '@shared/analysis/cell-words'
import type { FigureColumn, FigureRow, FigureTable } from '@shared/analysis/figure-table'
import { findingsBy, type FindingName } from '@shared/analysis/findings-by-table'
import { numberIn, tableNamed } from '@shared/analysis/findings-tables'
import { notRecorded } from '@shared/analysis/in-order'
import { noStageRecorded } from '@shared/analysis/stages'
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
  /** Said beside the figure of the last bar: its share, what it is of, or how many it rests on. */
  readonly beside?: 'share' | 'asked' | 'stays'
}

/** What stands for what nobody recorded. */
const unrecorded: readonly string[] = [notRecorded, noStageRecorded]
const fills: readonly Fill[] = ['solid', 'hatched', 'dotted']
/** So many figures or fewer are given as numbers. */
const fewestToDraw = 4

/** Lying bars of some columns of a table. */
export function BarsPanel(props: BarsPanelProps) {
  const { tables, id, finding, what, most = 12, beside, wide } = props
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
      {...legendOf(columns, isSigned)}
      more={notDrawn(table, drawn.length - rows.length, quiet, isSigned)}
      instead={insteadOf(table, rows, columns, onDrill)}
    >
      {(active) => (
        <LyingBars
          groups={rows.map((row) => ({
            name: rowName(table, row),
            bars: columns.map((column) => ({
              value: numberIn(table, row, column.key),
              label: `${cellWords(table, row, column)}${besideWords(table, row, beside)}`,
            })),
            isQuiet: unrecorded.includes(row.labels[0] ?? ''),
          }))}
          nameWidth={wide ? 280 : 190}
          fills={fills.slice(0, columns.length)}
          active={active}
          onOpen={(at) => flat[at]?.onOpen?.()}
        />
      )}
    </FigureFrame>
  )
}

function legendOf(columns: readonly FigureColumn[], isSigned: boolean) {
  const named = isSigned
    ? ['Made more than received', 'Received more than made']
    : columns.map(({ label }) => label)
  if (named.length < 2) return {}
  return { legend: named.map((label, at) => ({ sample: <Swatch fill={fills[at] ?? 'solid'} />, label })) }
}

function insteadOf(
  table: FigureTable,
  rows: readonly FigureRow[],
  columns: readonly FigureColumn[],
  onDrill: ReturnType<typeof drillOf>,
) {
  if (rows.length === 0) return <Nothing isNone={table.rows.length > 0} />
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

function besideWords(table: FigureTable, row: FigureRow, beside: BarsPanelProps['beside']): string {
  const words = (key: string) => {
    const column = columnNamed(table, key)
    return column ? cellWords(table, row, column) : ''
  }
  if (beside === 'asked') return ` of ${words('asked')}`
  if (beside === 'stays') return ` (${words('finished')} over, ${words('running')} not)`
  if (beside === 'share' && words('share').endsWith('%')) return ` (${words('share')})`
  return ''
}

/** Says what the table has and the chart has not. */
function notDrawn(table: FigureTable, more: number, quiet: readonly FigureRow[], isSigned: boolean): string {
  const left = more > 0 ? `${more} more in the table. ` : ''
  if (quiet.length === 0) return left
  const names = quiet.map((row) => rowName(table, row))
  return `${left}${isSigned ? 'As many made as received' : 'With none'}: ${names.length <= 6 ? listed(names) : `${names.length}, listed in the table`}.`
}
