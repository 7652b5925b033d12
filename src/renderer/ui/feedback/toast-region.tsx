import { useSyncExternalStore } from 'react'
import { Button } from 'react-aria-components'
import styles from './feedback.module.css'
import { toastQueue } from './toast-queue'

/** Shows and reads out what was just done, with Undo. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(toastQueue.subscribe, toastQueue.shown)
  return (
    <div className={styles.toasts} role="status" aria-live="polite">
      {toasts.map(({ id, text, undo }) => (
        <div key={id} className={styles.toast}>
          <span>{text}</span>
          {undo && (
            <Button
              onPress={() => {
                toastQueue.close(id)
                undo()
              }}
            >
              Undo
            </Button>
          )}
          <Button aria-label="Dismiss" onPress={() => toastQueue.close(id)}>
            ✕
          </Button>
        </div>
      ))}
    </div>
  )
}
