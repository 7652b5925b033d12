import styles from './charts.module.css'
import { shortened } from './shortened'
import { useWidth } from './use-width'
import { wholeTicks } from './whole-ticks'

export interface Interval {
  readonly name: string
  /** What it rests on: "12 resolved, 3 open". */
  readonly rests: string
  /** Null when it is kept back or not reached. */
  readonly middle: number | null
  readonly low: number | null
  readonly high: number | null
  readonly label: string
}

interface IntervalRowsProps {
  readonly rows: readonly Interval[]
  readonly active: number | null
  readonly onOpen: (at: number) => void
  readonly unit: string
}

const rowHeight = 40
/** For the figures at the right. */
const room = 172

/** A median a row, with its interval: an open end goes to the edge with an arrow. */
export function IntervalRows({ rows, active, onOpen, unit }: IntervalRowsProps) {
  const [ref, width] = useWidth()
  const names = Math.min(260, width * 0.4)
  const furthest = Math.max(1, ...rows.flatMap(({ middle, low, high }) => [middle ?? 0, low ?? 0, high ?? 0]))
  // An open end goes on beyond all that was reached.
  const isOpen = rows.some(({ low, high }) => low !== null && high === null)
  const ticks = wholeTicks(furthest * (isOpen ? 1.1 : 1))
  const most = ticks.at(-1) ?? furthest
  const plot = Math.max(80, width - names - room)
  const at = (days: number) => names + (days / most) * plot
  const height = rows.length * rowHeight + 26
  return (
    <div ref={ref}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={at(tick)} x2={at(tick)} y1={0} y2={height - 22} stroke="var(--chart-grid)" />
            <text x={at(tick)} y={height - 6} textAnchor="middle">
              {tick}
            </text>
          </g>
        ))}
        <text x={names + plot + room - 4} y={height - 6} textAnchor="end">
          {unit}
        </text>
        {rows.map((row, no) => (
          <IntervalRow
            key={row.name}
            row={row}
            y={no * rowHeight + rowHeight / 2}
            at={at}
            names={names}
            end={names + plot}
            isMarked={active === no}
            onOpen={() => onOpen(no)}
          />
        ))}
      </svg>
    </div>
  )
}

interface IntervalRowProps {
  readonly row: Interval
  readonly y: number
  readonly at: (days: number) => number
  readonly names: number
  readonly end: number
  readonly isMarked: boolean
  readonly onOpen: () => void
}

function IntervalRow({ row, y, at, names, end, isMarked, onOpen }: IntervalRowProps) {
  const { middle, low, high } = row
  const from = low === null ? null : at(low)
  const to = high === null ? end : at(high)
  const labelled = middle === null ? names : Math.max(at(middle), from === null ? 0 : to)
  return (
    <g className={styles.bar} onClick={onOpen}>
      <rect x={0} y={y - rowHeight / 2} width={end + room} height={rowHeight} fill="transparent" />
      <text x={names - 10} y={y - 7} dy="0.35em" textAnchor="end">
        {shortened(row.name, Math.floor(names / 6.9))}
      </text>
      <text x={names - 10} y={y + 9} dy="0.35em" textAnchor="end" className={styles.rests}>
        {row.rests}
      </text>
      {from !== null && (
        <path
          d={`M${from} ${y - 5}v10M${from} ${y}H${to}${high === null ? `l-6 -4m6 4l-6 4` : `M${to} ${y - 5}v10`}`}
          fill="none"
          stroke="var(--chart-1)"
          strokeWidth={2}
        />
      )}
      {middle !== null && <circle cx={at(middle)} cy={y} r={5.5} fill="var(--chart-2)" stroke="var(--surface)" strokeWidth={1.5} />}
      {isMarked && (
        <rect x={names - 4} y={y - 17} width={end - names + room} height={34} rx={4} fill="none" stroke="var(--focus)" strokeWidth={3} />
      )}
      <text x={labelled + 12} y={y} dy="0.35em" className={styles.value}>
        {row.label}
      </text>
    </g>
  )
} // prettier-ignore
