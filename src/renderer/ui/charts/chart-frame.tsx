import { ChartColumn, Copy, Table2 } from 'lucide-react'
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from '../button/button'
import { classes } from '../classes'
import { Menu } from '../overlay/menu'
import type { PointGrid } from './chart-point'
import styles from './charts.module.css'
import { FrameTableView, type FrameTable } from './frame-table'
import { Plot } from './plot'

export interface ChartFrameProps {
  /** What is measured: "Made and received, by agency". */
  readonly what: string
  /** What it shows, as a sentence. */
  readonly finding: string
  readonly points: PointGrid
  /** Names of the series beside samples of how they are drawn. */
  readonly legend?: readonly { readonly sample: ReactNode; readonly label: string }[]
  readonly note?: ReactNode
  /** Choices that belong to this chart alone. */
  readonly controls?: ReactNode
  readonly table: FrameTable
  readonly wide?: boolean
  readonly onCopyTable: (table: FrameTable) => void
  readonly onCopyPicture: (figure: HTMLElement) => void
  /** Numbers or a sentence, where a chart would say no more. */
  readonly instead?: ReactNode
  /** Draws the picture with the point at this position marked; null when none. */
  readonly children: (active: number | null) => ReactNode
}

/**
 * Around every chart: a title that says the finding, arrow keys from point to point with each read out, Enter for the
 * cases behind it, T for the same numbers as a table, and both to copy.
 */
export function ChartFrame(props: ChartFrameProps) {
  const { what, finding, points, legend, note, controls, table, wide, instead } = props
  const [asTable, setAsTable] = useState(false)
  const figure = useRef<HTMLElement>(null)
  const refocus = useRef(false)
  const id = useId()
  const drawn = instead === undefined && !asTable

  useLayoutEffect(() => {
    if (refocus.current) figure.current?.querySelector<HTMLElement>('[data-body] [tabindex="0"]')?.focus()
    refocus.current = false
  }, [asTable])

  const copy = (how: string) => {
    if (how === 'table') props.onCopyTable(table)
    else if (figure.current) props.onCopyPicture(figure.current)
  }
  const onKey = (event: KeyboardEvent) => {
    const { target } = event
    if (!(target instanceof Element) || !figure.current?.contains(target)) return
    if (target.closest('[data-controls]')) return
    const withCtrl = event.ctrlKey || event.metaKey
    if (event.key === 't' && !withCtrl && !event.altKey) {
      refocus.current = target.closest('[data-body]') !== null
      setAsTable(!asTable)
    }
    if (event.key === 'c' && withCtrl && window.getSelection()?.isCollapsed !== false) copy('table')
  }

  return (
    <figure
      ref={figure}
      className={classes(styles.chart, wide && styles.wide)}
      aria-labelledby={`${id}-what ${id}-finding`}
      onKeyDown={onKey}
    >
      <div className={styles.head}>
        <figcaption>
          <p id={`${id}-what`} className={styles.what} data-picture="what">
            {what}
          </p>
          <h3 id={`${id}-finding`} className={styles.finding} data-picture="finding">
            {finding}
          </h3>
        </figcaption>
        <div className={styles.tools}>
          {(instead === undefined || table.rows.length > 0) && (
            <Button
              size="small"
              variant="quiet"
              icon={asTable ? <ChartColumn size={15} /> : <Table2 size={15} />}
              shortcut="T"
              onPress={() => setAsTable(!asTable)}
            >
              {asTable ? (instead === undefined ? 'Chart' : 'In short') : 'Table'}
            </Button>
          )}
          <Menu
            label={`Copy: ${what}`}
            trigger={
              <Button size="small" variant="quiet" icon={<Copy size={15} />} aria-label={`Copy: ${what}`}>
                Copy
              </Button>
            }
            choices={[
              { id: 'table', label: 'Copy as a table', note: 'Ctrl+C in the chart does the same' },
              ...(drawn ? [{ id: 'picture', label: 'Copy as a picture' }] : []),
            ]}
            onChoose={copy}
          />
        </div>
      </div>
      {controls && (
        <div className={styles.controls} data-controls>
          {controls}
        </div>
      )}
      <div data-body>
        {asTable && <FrameTableView table={table} />}
        {!asTable && instead}
        {drawn && (
          <Plot what={what} points={points} legend={legend}>
            {props.children}
          </Plot>
        )}
      </div>
      {note && <div className={styles.note}>{note}</div>}
    </figure>
  )
}
