import { ChartColumn, Table2 } from 'lucide-react'
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from '../button/button'
import styles from './charts.module.css'

export interface ChartPoint {
  readonly key: string
  /** What is read out when the arrow keys reach it. */
  readonly spoken: string
  readonly onOpen?: () => void
}

interface ChartFrameProps {
  /** What is measured: "Made and received, by agency". */
  readonly what: string
  /** What it shows, as a sentence. */
  readonly finding: string
  readonly points: readonly ChartPoint[]
  readonly legend?: ReactNode
  readonly note?: ReactNode
  readonly table: ReactNode
  /** Draws the picture with the point at this position marked; null when none. */
  readonly children: (active: number | null) => ReactNode
}

/**
 * Around every chart: a title that says the finding, arrow keys from point to point with each read out, Enter
 * for the cases behind it, and T for the same numbers as a table.
 */
export function ChartFrame(props: ChartFrameProps) {
  const { what, finding, points, legend, note, table, children } = props
  const [asTable, setAsTable] = useState(false)
  const [active, setActive] = useState<number | null>(null)
  const id = useId()
  const opens = points.some((point) => point.onOpen)

  const onPlotKey = (event: KeyboardEvent) => {
    const from = active ?? -1
    if (event.key === 'Enter') return points[from]?.onOpen?.()
    const to: Record<string, number> = {
      ArrowDown: from + 1,
      ArrowRight: from + 1,
      ArrowUp: from - 1,
      ArrowLeft: from - 1,
      Home: 0,
      End: points.length - 1,
    }
    const next = to[event.key]
    if (next === undefined) return
    event.preventDefault()
    setActive(Math.max(0, Math.min(points.length - 1, next)))
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 't' && !event.ctrlKey && !event.altKey && !event.metaKey) setAsTable(!asTable)
  }

  return (
    <figure className={styles.chart} aria-labelledby={`${id}-what ${id}-finding`} onKeyDown={onKey}>
      <div className={styles.head}>
        <figcaption>
          <p id={`${id}-what`} className={styles.what}>
            {what}
          </p>
          <h2 id={`${id}-finding`} className={styles.finding}>
            {finding}
          </h2>
        </figcaption>
        <Button
          size="small"
          variant="quiet"
          icon={asTable ? <ChartColumn size={15} /> : <Table2 size={15} />}
          shortcut="t"
          onPress={() => setAsTable(!asTable)}
        >
          {asTable ? 'Chart' : 'Table'}
        </Button>
      </div>
      {asTable && table}
      {!asTable && points.length === 0 && <p className={styles.none}>No cases to show in this period.</p>}
      {!asTable && points.length > 0 && (
        <>
          {legend}
          <div
            className={styles.plot}
            role="listbox"
            tabIndex={0}
            aria-label={`${what}. Arrow keys move between points${opens ? '; Enter shows the cases' : ''}`}
            aria-activedescendant={active === null ? undefined : `${id}-${active}`}
            onKeyDown={onPlotKey}
            onFocus={() => setActive(active ?? 0)}
            onBlur={() => setActive(null)}
          >
            <div className="visually-hidden" role="presentation">
              {points.map((point, index) => (
                <div key={point.key} id={`${id}-${index}`} role="option" aria-selected={index === active}>
                  {point.spoken}
                </div>
              ))}
            </div>
            <div className={styles.drawing} aria-hidden="true">
              {children(active)}
            </div>
          </div>
          <p className={styles.spoken} aria-hidden="true">
            {active === null ? '' : points[active]?.spoken}
          </p>
        </>
      )}
      {note && <p className={styles.note}>{note}</p>}
    </figure>
  )
}
