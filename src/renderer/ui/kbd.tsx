import type { ReactNode } from 'react'
import { classes } from './classes'
import styles from './kbd.module.css'

/** A key of the keyboard. */
export function Kbd({
  children,
  inButton = false,
}: {
  readonly children: ReactNode
  readonly inButton?: boolean
}) {
  return (
    <kbd className={classes(styles.kbd, inButton && styles['in-button'])} aria-hidden={inButton || undefined}>
      {children}
    </kbd>
  )
}
