import styles from './charts.module.css'

export type MarkerShape = 'circle' | 'square' | 'triangle'

/** How the line through marks of each shape is drawn. */
export const strokes: Readonly<Record<MarkerShape, { readonly colour: string; readonly dashes?: string }>> = {
  circle: { colour: 'var(--chart-1)' },
  square: { colour: 'var(--chart-2)', dashes: '7 4' },
  triangle: { colour: 'var(--chart-3)', dashes: '2 3' },
}

interface MarkerProps {
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly shape: MarkerShape
  readonly colour: string
  readonly label: string
  readonly isSignal: boolean
  readonly isMarked: boolean
  readonly onOpen: () => void
}

/** One point of a line. One beyond chance is a ring with its figure. */
export function Marker({ cx, cy, shape, colour, label, isSignal, isMarked, onOpen }: MarkerProps) {
  if (cx === undefined || cy === undefined || Number.isNaN(cy)) return <g />
  return (
    <g className={styles.bar} onClick={onOpen}>
      <circle cx={cx} cy={cy} r={12} fill="transparent" />
      {isSignal && (
        <circle cx={cx} cy={cy} r={8} fill="var(--surface)" stroke="var(--chart-2)" strokeWidth={3} />
      )}
      <path d={pathOf(shape, cx, cy)} fill={colour} />
      {isMarked && <circle cx={cx} cy={cy} r={9} fill="none" stroke="var(--focus)" strokeWidth={3} />}
      {(isSignal || isMarked) && (
        <text x={cx} y={cy - 14} textAnchor="middle" className={styles.value}>
          {label}
        </text>
      )}
    </g>
  )
}

function pathOf(shape: MarkerShape, x: number, y: number): string {
  if (shape === 'square') return `M${x - 3.5} ${y - 3.5}h7v7h-7z`
  if (shape === 'triangle') return `M${x} ${y - 5}l5 8.5h-10z`
  return `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z`
}

/** A sample of a line for a legend. */
export function LineSample({ shape }: { readonly shape: MarkerShape }) {
  const { colour, dashes } = strokes[shape]
  return (
    <svg width="26" height="14" aria-hidden="true">
      <path d="M0 7h26" stroke={colour} strokeWidth={2} strokeDasharray={dashes} />
      <path d={pathOf(shape, 13, 7)} fill={colour} />
    </svg>
  )
}
