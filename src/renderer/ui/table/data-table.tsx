import { ArrowDown, ArrowUp } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { classes } from '../classes'
import { rowAfterKey } from './row-after-key'
import styles from './table.module.css'
import { useWindow } from './use-window'

export interface Column<Row> {
  readonly id: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  readonly sortable?: boolean
  readonly end?: boolean
  /** Takes what room there is beside the others; what does not fit is cut short. */
  readonly fill?: boolean
}

export interface Sort {
  readonly by: string
  readonly descending: boolean
}

interface DataTableProps<Row> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly total: number
  /** The row at a position, or undefined while it is being fetched. */
  readonly rowAt: (index: number) => Row | undefined
  /** Called with the first and last position in sight. */
  readonly onSight: (first: number, last: number) => void
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  readonly onOpen: (row: Row) => void
}

const rowHeight = 44

/**
 * A table of any length: only rows in sight are drawn, and fetched by position. Arrow keys, Home, End and the
 * page keys move; Enter opens.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, total, rowAt, onSight, sort, onSort, onOpen } = props
  const [current, setCurrent] = useState(0)
  const moveFocus = useRef(false)
  const { scroller, first, last, bringIntoSight } = useWindow({
    count: total,
    height: rowHeight,
    covered: 36,
  })
  const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  useEffect(() => onSight(first, last), [first, last, onSight])
  useEffect(() => {
    if (!moveFocus.current) return
    moveFocus.current = false
    scroller.current?.querySelector<HTMLElement>(`[data-row="${current}"]`)?.focus({ preventScroll: true })
  })

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.target !== event.currentTarget) return
    const row = rowAt(index)
    if (event.key === 'Enter' && row !== undefined) onOpen(row)
    const next = rowAfterKey({ key: event.key, index, total, page: 12 })
    if (next === null) return
    event.preventDefault()
    moveFocus.current = true
    setCurrent(next)
    bringIntoSight(next)
  }

  return (
    <div ref={scroller} className={styles.scroller}>
      <table className={styles.table} aria-label={label} aria-rowcount={total + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={first * rowHeight} columns={columns.length} />
          {rows.map((index) => {
            const row = rowAt(index)
            return (
              <tr
                key={index}
                data-row={index}
                className={styles.row}
                aria-rowindex={index + 2}
                tabIndex={index === Math.min(current, total - 1) ? 0 : -1}
                onFocus={() => setCurrent(index)}
                onKeyDown={(event) => onKeyDown(event, index)}
                onClick={() => row !== undefined && onOpen(row)}
              >
                {columns.map((column, at) => (
                  <td
                    key={column.id}
                    className={classes(column.end && styles.end, column.fill && styles.fill)}
                  >
                    {row !== undefined && column.cell(row)}
                    {row === undefined && at === 0 && <span className={styles.waiting}>Loading…</span>}
                  </td>
                ))}
              </tr>
            )
          })}
          <Spacer height={(total - 1 - last) * rowHeight} columns={columns.length} />
        </tbody>
      </table>
    </div>
  )
}

function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null
  return (
    <tr className={styles.spacer} aria-hidden="true">
      <td colSpan={columns} style={{ height }} />
    </tr>
  )
}

interface HeaderCellProps<Row> extends Pick<DataTableProps<Row>, 'sort' | 'onSort'> {
  readonly column: Column<Row>
}

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const sorted = sort.by === column.id
  const Arrow = sort.descending ? ArrowDown : ArrowUp
  const ariaSort = sorted ? (sort.descending ? 'descending' : 'ascending') : undefined
  return (
    <th scope="col" aria-sort={ariaSort} className={classes(column.end && styles.end)}>
      {column.sortable ? (
        <button
          type="button"
          className={styles.sort}
          onClick={() => onSort({ by: column.id, descending: sorted && !sort.descending })}
        >
          {column.header}
          {sorted && <Arrow size={14} aria-hidden="true" />}
        </button>
      ) : (
        column.header
      )}
    </th>
  )
}
