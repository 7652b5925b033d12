import { Link } from 'react-router'
import { cellWords } from '@shared/analysis/cell-words'
import type { ComparedPeriods } from '@shared/analysis/compared-period'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { FigureRow, FigureTable } from '@shared/analysis/figure-table'
import { numberIn } from '@shared/analysis/findings-tables'
import { drillAddress } from '../../../app/drill-address'
import { Tag } from '../../../ui/feedback/tag'
import { SimpleTable } from '../../../ui/table/simple-table'
import { insightsPath, type InsightsAddress } from '../insights-address'

interface ComparedLinesProps {
  readonly table: FigureTable
  readonly rows: readonly FigureRow[]
  readonly shown: InsightsAddress
  readonly periods: ComparedPeriods
}

/** A count of each period a line, the difference, and whether it is more than chance. Counts lead to their cases. */
export function ComparedLines({ table, rows, shown, periods }: ComparedLinesProps) {
  const { heads, columns } = table
  return (
    <SimpleTable
      caption={table.title}
      hideCaption
      head={[...heads, ...columns.map(({ label }) => label)]}
      numbers={[1, 2, 3]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: [
          row.labels[0],
          ...columns.map((column) => {
            const words = cellWords(table, row, column)
            if (column.key === 'chance')
              return words === 'More than chance' ? <Tag tone="accent">{words}</Tag> : words
            const filter = column.key === 'now' ? periods.now : column.key === 'before' ? periods.before : null
            const to = filter && leadsTo({ table, row, column: column.key, filter, shown })
            return to ? <Link to={to}>{words}</Link> : words
          }),
        ],
      }))}
    />
  ) // prettier-ignore
}

interface Leads {
  readonly table: FigureTable
  readonly row: FigureRow
  readonly column: string
  readonly filter: FigureFilters
  readonly shown: InsightsAddress
}

/** The cases behind a count of either period; null when it has none, or nothing may lead to cases. */
function leadsTo({ table, row, column, filter, shown }: Leads): string | null {
  const drill = row.cells[0]?.drill
  if (shown.publication || !drill || !numberIn(table, row, column)) return null
  return drillAddress({ filter, drill, title: row.labels[0] ?? '', back: insightsPath(shown) })
}
