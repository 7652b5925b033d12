import { Fragment, useState, type ReactNode } from 'react'
import { Segmented } from '../button/segmented'
import { classes } from '../classes'
import styles from './layout.module.css'
import { PaneBorder } from './pane-border'
import { useTurns } from './use-turns'

interface Pane {
  readonly id: string
  readonly label: string
  readonly content: ReactNode
  /** Width at first, in rem; the last pane takes what is left. */
  readonly width: number
  readonly min: number
  /** Where it is narrow, shares its room with the others that do: one at a time is in sight. */
  readonly byTurns?: boolean
}

/**
 * Panes side by side with movable borders; where it is narrow, under each other or by turns. Each pane is a region that
 * F6 goes to (`data-pane`). One whose turn it is not has no height, but the keyboard and screen readers reach it still.
 */
export function SplitPane({ panes }: { readonly panes: readonly Pane[] }) {
  const [widths, setWidths] = useState<Readonly<Record<string, number>>>({})
  const inTurns = panes.filter(({ byTurns }) => byTurns)
  const { top, shown, show, onFocus } = useTurns(inTurns.map(({ id }) => id))
  return (
    <div className={styles.panes}>
      {panes.map((pane, index) => {
        const { id, label, min } = pane
        const last = index === panes.length - 1
        const before = panes[index - 1]
        const width = widths[id] ?? pane.width
        return (
          <Fragment key={id}>
            {inTurns.length > 1 && pane === inTurns[0] && (
              <>
                <div ref={top} />
                <div className={styles.turns}>
                  <Segmented
                    label="In sight"
                    value={shown ?? id}
                    options={inTurns.map((one) => ({ value: one.id, label: one.label }))}
                    onChange={show}
                  />
                </div>
              </>
            )}
            {before && (
              <PaneBorder
                label={before.label}
                min={before.min}
                width={widths[before.id] ?? before.width}
                onWidth={(changed) => setWidths((now) => ({ ...now, [before.id]: changed }))}
              />
            )}
            <section
              className={classes(styles.pane, pane.byTurns && id !== shown && styles.away)}
              aria-label={label}
              data-pane={id}
              tabIndex={-1}
              style={last ? { flex: '1 1 0', minWidth: `${min}rem` } : { width: `${width}rem` }}
              onFocus={pane.byTurns ? () => onFocus(id) : undefined}
            >
              {pane.content}
            </section>
          </Fragment>
        )
      })}
    </div>
  )
}
