import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { pointAfterKey, type PointGrid } from './chart-point'
import styles from './charts.module.css'

interface PlotProps {
  readonly what: string
  readonly points: PointGrid
  readonly legend?: readonly { readonly sample: ReactNode; readonly label: string }[] | undefined
  readonly children: (active: number | null) => ReactNode
}

/** The drawing of a chart: arrow keys move from point to point, each is read out, Enter shows its cases. */
export function Plot({ what, points, legend, children }: PlotProps) {
  const [active, setActive] = useState<number | null>(null)
  // A mark drawn between pressing and letting go would take the pressed point from under the pointer.
  const isPressed = useRef(false)
  const id = useId()
  const all = points.flat()
  const opens = all.some((point) => point.onOpen)
  const letGo = () => {
    isPressed.current = false
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return all[active ?? -1]?.onOpen?.()
    const next = pointAfterKey(points, active, event.key)
    if (next === null) return
    event.preventDefault()
    setActive(next)
  }
  return (
    <>
      {legend && (
        <ul className={styles.legend}>
          {legend.map(({ sample, label }) => (
            <li key={label} data-picture="legend">
              {sample} {label}
            </li>
          ))}
        </ul>
      )}
      <div
        className={styles.plot}
        role="listbox"
        tabIndex={0}
        aria-label={`${what}. Arrow keys move between points${opens ? '; Enter shows the cases' : ''}`}
        aria-activedescendant={active === null ? undefined : `${id}-${active}`}
        onKeyDown={onKey}
        onPointerDown={() => {
          isPressed.current = true
        }}
        onPointerUp={letGo}
        onPointerLeave={letGo}
        onFocus={() => !isPressed.current && setActive(active ?? 0)}
        onBlur={() => setActive(null)}
      >
        <div className="visually-hidden" role="presentation">
          {all.map((point, index) => (
            <div key={point.key} id={`${id}-${index}`} role="option" aria-selected={index === active}>
              {point.spoken}
            </div>
          ))}
        </div>
        <div className={styles.drawing} aria-hidden="true" data-picture="drawing">
          {children(active)}
        </div>
      </div>
      <p className={styles.spoken} aria-hidden="true">
        {active === null ? '' : all[active]?.spoken}
      </p>
    </>
  )
}
