import styles from './charts.module.css'

export interface LyingBar {
  /** Null when it is kept back or not known: a stub of dashes stands for it, never a bar of no length. */
  readonly value: number | null
  readonly label: string
}

interface BarShapeProps {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: string
  readonly edge: string
  readonly bar: LyingBar | undefined
  readonly isMarked: boolean
  readonly isQuiet: boolean
  readonly onOpen: () => void
}

/** One bar with its figure at its end, and room to press even where the bar is short. */
export function BarShape({ x, y, width, height, fill, edge, bar, isMarked, isQuiet, onOpen }: BarShapeProps) {
  const isHidden = bar?.value === null
  const left = Math.min(x, x + width)
  const length = isHidden ? 14 : Math.abs(width)
  const toLeft = width < 0
  return (
    <g className={styles.bar} onClick={onOpen}>
      <rect x={toLeft ? left - 36 : left} y={y} width={length + 44} height={height} fill="transparent" />
      {isHidden && (
        <rect
          {...{ x: left + 0.5, y: y + 2.5, width: length, height: height - 5 }}
          fill="none"
          stroke="var(--ink-quiet)"
          strokeDasharray="3 2"
        />
      )}
      {!isHidden && length > 0 && (
        <rect
          {...{ x: left + 0.5, y: y + 0.5, width: Math.max(1, length - 1), height: height - 1, rx: 2 }}
          fill={isQuiet ? 'none' : fill}
          stroke={isQuiet ? 'var(--ink-quiet)' : edge}
        />
      )}
      {isMarked && (
        <rect
          {...{ x: left - 2, y: y - 1, width: length + 4, height: height + 2, rx: 3 }}
          fill="none"
          stroke="var(--focus)"
          strokeWidth={3}
        />
      )}
      <text
        className={styles.value}
        x={toLeft ? left - 6 : left + length + 6}
        y={y + height / 2}
        dy="0.35em"
        textAnchor={toLeft ? 'end' : 'start'}
      >
        {bar?.label}
      </text>
    </g>
  )
}
