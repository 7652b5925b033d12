import type { ReactNode } from 'react'
import { Tooltip as AriaTooltip } from 'react-aria-components'
import { Kbd } from '../kbd'
import styles from './tooltip.module.css'

/** Names a control on hover and on focus. Never the only place something is said. */
export function Tooltip({
  children,
  shortcut,
}: {
  readonly children: ReactNode
  readonly shortcut?: string
}) {
  return (
    <AriaTooltip offset={6} className={styles.tooltip ?? ''}>
      {children}
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </AriaTooltip>
  )
}
