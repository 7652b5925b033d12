import { Fragment } from 'react'
import { classes } from '../classes'
import styles from './charts.module.css'
import { shortened } from './shortened'
import { useWidth } from './use-width'

export interface HeatCell {
  /** Null when it is kept back. */
  readonly value: number | null
  readonly label: string
  /** Marked as more or less than chance. */
  readonly isSignal?: boolean
}

interface HeatMatrixProps {
  readonly corner: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly HeatCell[] }[]
  readonly active: number | null
  readonly onOpen: (at: number) => void
}

const rowHeight = 30
/** About how wide a letter of a heading is. */
const letter = 6.9
/** Where a label has no room to reach beyond, as some letters are wider. */
const widerLetter = 7.4
const longestHeading = 26
const depths = 4

/** How deep a cell is shaded, of four: by its share of the largest; a largest of one or two is not made to look like many. */
export function depthOf(value: number | null, most: number): number {
  return value === null || value <= 0 ? 0 : Math.max(1, Math.ceil((value / Math.max(depths, most)) * depths))
}

/** Counts of two sides against each other: the deeper the shade, the more; the number stands in every cell. */
export function HeatMatrix({ corner, columns, rows, active, onOpen }: HeatMatrixProps) {
  const [ref, width] = useWidth()
  const names = Math.min(Math.max(80, ...rows.map(({ name }) => name.length * widerLetter + 8)), 300, width * 0.34)
  const headings = columns.map((name) => shortened(name, longestHeading))
  const lean = (name: string | undefined) => (name ?? '').length * letter * 0.66
  const overhang = lean(headings.at(-1))
  const cell = Math.max(24, Math.min(64, (width - names - overhang) / Math.max(1, columns.length)))
  const head = 22 + Math.max(...headings.map((name) => name.length), 1) * letter * 0.78
  const most = Math.max(1, ...rows.flatMap((row) => row.cells.map(({ value }) => value ?? 0)))
  const drawnWidth = names + cell * columns.length + overhang
  return (
    <div ref={ref} className={styles.scroll}>
      <svg width={drawnWidth} height={head + rows.length * rowHeight + 4} viewBox={`0 0 ${drawnWidth} ${head + rows.length * rowHeight + 4}`}>
        <text x={0} y={head - 8} className={styles.corner}>
          {corner}
        </text>
        {columns.map((name, at) => (
          <text key={name} x={0} y={0} transform={`translate(${names + cell * (at + 0.5) + 4} ${head - 8}) rotate(-50)`}>
            {headings[at]}
          </text>
        ))}
        {rows.map((row, down) => {
          const y = head + down * rowHeight
          return (
            <Fragment key={row.name}>
              <text x={names - 8} y={y + rowHeight / 2} dy="0.35em" textAnchor="end">
                {shortened(row.name, Math.floor((names - 8) / widerLetter + 0.01))}
              </text>
              {row.cells.map((one, across) => (
                <Cell
                  key={across}
                  {...one}
                  depth={depthOf(one.value, most)}
                  box={{ x: names + across * cell, y, width: cell, height: rowHeight }}
                  isMarked={active === down * columns.length + across}
                  onOpen={() => onOpen(down * columns.length + across)}
                />
              ))}
            </Fragment>
          )
        })}
      </svg>
    </div>
  )
} // prettier-ignore

interface CellProps extends HeatCell {
  readonly depth: number
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly isMarked: boolean
  readonly onOpen: () => void
}

function Cell({ label, value, depth, box, isSignal, isMarked, onOpen }: CellProps) {
  const { x, y, width, height } = box
  return (
    <g className={styles.bar} onClick={onOpen}>
      <rect
        {...{ x: x + 1, y: y + 1, width: width - 2, height: height - 2, rx: 3 }}
        className={styles[`depth-${depth}`]}
        stroke={isMarked ? 'var(--focus)' : isSignal ? 'var(--chart-2)' : value === null ? 'var(--ink-quiet)' : 'none'}
        strokeWidth={isMarked || isSignal ? 3 : 1}
        strokeDasharray={value === null ? '3 2' : undefined}
      />
      <text
        x={x + width / 2}
        y={y + height / 2}
        dy="0.35em"
        textAnchor="middle"
        className={classes(value === 0 ? styles.nought : styles.value, depth === depths && styles['on-deep'])}
      >
        {value === 0 ? '·' : label}
      </text>
    </g>
  )
} // prettier-ignore
