import { SimpleTable } from '../table/simple-table'
import styles from './charts.module.css'

interface FrameCell {
  readonly text: string
  /** Goes to the cases behind it. */
  readonly onOpen?: (() => void) | undefined
}

/** The table of a chart: its figures as they are shown, for reading and for copying. */
export interface FrameTable {
  readonly caption: string
  readonly head: readonly string[]
  /** Positions of columns of numbers. */
  readonly numbers: readonly number[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly FrameCell[] }[]
}

export function FrameTableView({ table }: { readonly table: FrameTable }) {
  return (
    <SimpleTable
      caption={table.caption}
      hideCaption
      head={table.head}
      numbers={table.numbers}
      rows={table.rows.map(({ key, cells }) => ({
        key,
        cells: cells.map(({ text, onOpen }, at) =>
          onOpen ? (
            <button
              key={at}
              type="button"
              className={styles.opens}
              aria-label={`${text}, ${table.head[at] ?? ''}, ${cells[0]?.text ?? ''}: show the cases`}
              onClick={onOpen}
            >
              {text}
            </button>
          ) : (
            text
          ),
        ),
      }))}
    />
  )
}
