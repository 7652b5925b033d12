import { Fragment, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import styles from './layout.module.css'

interface Pane {
  readonly id: string
  readonly label: string
  readonly content: ReactNode
  /** Width at first, in rem; the last pane takes what is left. */
  readonly width: number
  readonly min: number
}

/**
 * Panes side by side with movable borders; under each other where it is narrow. Each pane is a region that
 * F6 goes to (`data-pane`).
 */
export function SplitPane({ panes }: { readonly panes: readonly Pane[] }) {
  const [widths, setWidths] = useState<Readonly<Record<string, number>>>({})
  const dragging = useRef<{ x: number; width: number } | null>(null)
  const resize = (pane: Pane, width: number) =>
    setWidths((before) => ({ ...before, [pane.id]: Math.min(60, Math.max(pane.min, width)) }))
  return (
    <div className={styles.panes}>
      {panes.map((pane, index) => {
        const last = index === panes.length - 1
        const width = widths[pane.id] ?? pane.width
        const onKeyDown = (event: KeyboardEvent) => {
          if (event.key === 'ArrowLeft') resize(pane, width - 1)
          if (event.key === 'ArrowRight') resize(pane, width + 1)
        }
        const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          dragging.current = { x: event.clientX, width }
        }
        const onPointerMove = (event: PointerEvent) => {
          const start = dragging.current
          const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
          if (start) resize(pane, start.width + (event.clientX - start.x) / rem)
        }
        return (
          <Fragment key={pane.id}>
            <section
              className={styles.pane}
              aria-label={pane.label}
              data-pane={pane.id}
              tabIndex={-1}
              style={last ? { flex: '1 1 0', minWidth: `${pane.min}rem` } : { width: `${width}rem` }}
            >
              {pane.content}
            </section>
            {!last && (
              <div
                className={styles.handle}
                role="separator"
                aria-orientation="vertical"
                aria-label={`Width of ${pane.label}`}
                aria-valuenow={Math.round(width)}
                aria-valuemin={pane.min}
                aria-valuemax={60}
                tabIndex={0}
                onKeyDown={onKeyDown}
                onPointerDown={onPointerDown}
                onPointerMove={onPointerMove}
                onPointerUp={() => (dragging.current = null)}
              />
            )}
          </Fragment>
        )
      })}
    </div>
  )
}
