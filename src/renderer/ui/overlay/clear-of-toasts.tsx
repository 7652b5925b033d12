import { useState, useSyncExternalStore } from 'react'
import { toastRoom } from '../feedback/toast-room'
import styles from './dialog.module.css'

/**
 * The room below a dialog, at least as high as the notices that have shown while it is open. It is kept until the
 * dialog closes, so that a button does not move away from under the pointer when a notice goes.
 */
export function ClearOfToasts() {
  const now = useSyncExternalStore(toastRoom.subscribe, toastRoom.now)
  const [most, setMost] = useState(now)
  if (now > most) setMost(now)
  return <div className={styles.below} style={{ minHeight: `calc(${most}px + var(--space-2))` }} />
}
