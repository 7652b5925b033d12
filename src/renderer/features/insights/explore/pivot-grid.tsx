import { Link } from 'react-router'
import { cellSpoken, cellWords } from '@shared/analysis/cell-words'
import type { FigureColumn, FigureRow, FigureTable } from '@shared/analysis/figure-table'
import { cellOf, numberIn } from '@shared/analysis/findings-tables'
import { drillAddress } from '../../../app/drill-address'
import { classes } from '../../../ui/classes'
import { insightsPath, type InsightsAddress } from '../insights-address'
import styles from './explore.module.css'

interface PivotGridProps {
  readonly table: FigureTable
  readonly shown: InsightsAddress
}

/** Every cell with its number and a tint as deep as it is large; a number leads to its cases. */
export function PivotGrid({ table, shown }: PivotGridProps) {
  const inner = table.rows.filter((row) => !row.total)
  const sides = table.columns.filter(({ key }) => key !== 'total')
  const most = Math.max(
    1,
    ...inner.flatMap((row) => sides.map((column) => numberIn(table, row, column.key) ?? 0)),
  )
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={table.title}>
      <table className={styles.pivot}>
        <thead>
          <tr>
            <th scope="col">{table.heads[0]}</th>
            {table.columns.map((column) => (
              <th key={column.key} scope="col" className={styles.number}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key} className={classes(row.total && styles.total)}>
              <th scope="row">{row.labels[0]}</th>
              {table.columns.map((column) => {
                const value = numberIn(table, row, column.key) ?? 0
                const isTotal = row.total || column.key === 'total'
                return (
                  <td
                    key={column.key}
                    className={classes(isTotal && styles.total)}
                    data-depth={isTotal ? undefined : Math.ceil((value / most) * 4)}
                  >
                    <Count table={table} row={row} column={column} shown={shown} />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CountProps extends PivotGridProps {
  readonly row: FigureRow
  readonly column: FigureColumn
}

function Count({ table, row, column, shown }: CountProps) {
  const cell = cellOf(table, row, column.key)
  const words = cellWords(table, row, column)
  if (cell?.hidden)
    return (
      <>
        <span aria-hidden="true">{words}</span>
        <span className="visually-hidden">{cellSpoken(table, row, column)}</span>
      </>
    )
  if (shown.publication || !cell?.drill || cell.value === 0)
    return <span className={classes(cell?.value === 0 && styles.none)}>{words}</span>
  const title = `${row.labels[0] ?? ''}, ${column.label}`
  const to = drillAddress({ filter: shown.filters, drill: cell.drill, title, back: insightsPath(shown) })
  return (
    <Link to={to} aria-label={`${words}, ${title}`}>
      {words}
    </Link>
  )
}
