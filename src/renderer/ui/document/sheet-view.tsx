import type { Sheet, SheetRow } from '@shared/domain/document'
import { classes } from '../classes'
import styles from './document.module.css'
import { sheetRowOf, type Places } from './places'

const top = 14
const around = 30

/** The rows worth drawing of a long sheet: its top, where the headings are, and those around the row looked at. */
export function rowsToShow(rows: readonly SheetRow[], near: number | null): readonly SheetRow[] {
  const centre = near ?? 0
  return rows.filter((row, index) => index < top || Math.abs(row.number - centre) <= around)
}

/** One worksheet. */
export function SheetView({ sheet, places }: { readonly sheet: Sheet; readonly places: Places }) {
  const at = sheetRowOf(places.active)
  const near = at?.sheet === sheet.id ? at.row : null
  const shown = rowsToShow(sheet.rows, near)
  const columns = Math.max(1, ...shown.map((row) => row.cells.at(-1)?.column ?? 1))
  return (
    <section aria-label={`Sheet ${sheet.name}`} data-place={sheet.id}>
      <h3 className={styles['sheet-name']}>
        {sheet.name}
        {sheet.hidden && ' (hidden sheet)'}
      </h3>
      <div
        className={styles.scroll}
        data-scroller
        tabIndex={0}
        role="group"
        aria-label={`Cells of ${sheet.name}`}
      >
        <table className={styles.sheet}>
          <tbody>
            {shown.map((row, index) => (
              <RowView
                key={row.number}
                row={row}
                columns={columns}
                sheetId={sheet.id}
                places={places}
                active={row.number === near}
                gapBefore={index > 0 && row.number - (shown[index - 1]?.number ?? row.number) > 1}
              />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < sheet.rows.length && (
        <p className={styles.prompt}>
          Showing {shown.length} of {sheet.rows.length.toLocaleString('en-GB')} rows: the top, and those
          around the row looked at.
        </p>
      )}
    </section>
  )
}

interface RowViewProps {
  readonly row: SheetRow
  readonly columns: number
  readonly sheetId: string
  readonly places: Places
  readonly active: boolean
  readonly gapBefore: boolean
}

function RowView({ row, columns, sheetId, places, active, gapBefore }: RowViewProps) {
  const byColumn = new Map(row.cells.map((cell) => [cell.column, cell]))
  const covered = new Set<number>()
  for (const cell of row.cells)
    for (let next = 1; next < (cell.columnSpan ?? 1); next++) covered.add(cell.column + next)
  return (
    <>
      {gapBefore && (
        <tr className={styles.gap}>
          <td colSpan={columns + 1}>…</td>
        </tr>
      )}
      <tr data-place={`${sheetId}.r${row.number}`} className={classes(active && styles['row-active'])}>
        <th scope="row">{row.number}</th>
        {Array.from({ length: columns }, (_, at) => at + 1)
          .filter((column) => !covered.has(column))
          .map((column) => {
            const cell = byColumn.get(column)
            const place = `${sheetId}.r${row.number}.c${column}`
            const name = classes(
              cell?.struck && styles.struck,
              places.sources.has(place) && styles.source,
              places.active === place && styles.active,
            )
            return (
              <td
                key={column}
                data-place={place}
                className={name}
                colSpan={cell?.columnSpan}
                onClick={places.sources.has(place) ? () => places.onPick(place) : undefined}
              >
                {cell?.text}
              </td>
            )
          })}
      </tr>
    </>
  )
}
