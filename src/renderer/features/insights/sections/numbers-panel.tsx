import { cellWords } from '@shared/analysis/cell-words'
import type { FigureRow, FigureTable } from '@shared/analysis/figure-table'
import { findingsBy, type FindingName } from '@shared/analysis/findings-by-table'
import { tableNamed } from '@shared/analysis/findings-tables'
import { FigureFrame } from './figure-frame'
import { columnNamed, openerOf, rowName, rowsToDraw } from './figure-points'
import { Nothing } from './nothing-drawn'
import { Numbers } from './numbers'
import { drillOf, type PanelProps } from './sections-props'

interface NumbersPanelProps extends PanelProps {
  readonly id: string
  readonly finding: FindingName
  /** Key of the column of counts. */
  readonly column: string
  /** Also rows with none. */
  readonly withNone?: boolean
}

/** A table of so few figures that they are given as numbers. */
export function NumbersPanel(props: NumbersPanelProps) {
  const { tables, id, finding, column: key, withNone, wide } = props
  const table = tableNamed(tables, id)
  const column = table && columnNamed(table, key)
  if (!table || !column) return null
  const onDrill = drillOf(props)
  const { drawn } = rowsToDraw(table, [column])
  const rows = withNone ? table.rows.filter((row) => !row.total) : drawn
  return (
    <FigureFrame
      {...{ table, onDrill, points: [], wide: wide === true }}
      finding={findingsBy[finding](tables)}
      instead={
        rows.length === 0 ? (
          <Nothing />
        ) : (
          <Numbers
            items={rows.map((row) => ({
              label: rowName(table, row),
              words: [cellWords(table, row, column), shareWords(table, row)].filter(Boolean).join(' '),
              onOpen: openerOf(table, row, column, onDrill),
            }))}
          />
        )
      }
    >
      {() => null}
    </FigureFrame>
  )
}

/** "(43%)" where the table has a share that rests on enough. */
function shareWords(table: FigureTable, row: FigureRow): string {
  const share = columnNamed(table, 'share')
  const words = share ? cellWords(table, row, share) : ''
  return words.endsWith('%') ? `(${words})` : ''
}
