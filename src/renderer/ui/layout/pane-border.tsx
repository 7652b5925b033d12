import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import styles from './layout.module.css'

const widest = 60

interface PaneBorderProps {
  /** The pane at its left, whose width it changes. */
  readonly label: string
  /** In rem. */
  readonly min: number
  readonly width: number
  readonly onWidth: (width: number) => void
}

/** The border between two panes, moved by pointer or arrow keys. */
export function PaneBorder({ label, min, width, onWidth }: PaneBorderProps) {
  const dragging = useRef<{ x: number; width: number } | null>(null)
  const resize = (to: number) => onWidth(Math.min(widest, Math.max(min, to)))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') resize(width - 1)
    if (event.key === 'ArrowRight') resize(width + 1)
  }
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    dragging.current = { x: event.clientX, width }
  }
  const onPointerMove = (event: PointerEvent) => {
    const start = dragging.current
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
    if (start) resize(start.width + (event.clientX - start.x) / rem)
  }
  return (
    <div
      className={styles.handle}
      role="separator"
      aria-orientation="vertical"
      aria-label={`Width of ${label}`}
      aria-valuenow={Math.round(width)}
      aria-valuemin={min}
      aria-valuemax={widest}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (dragging.current = null)}
    />
  )
}
