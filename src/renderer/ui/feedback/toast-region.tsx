import { useEffect, useRef, useSyncExternalStore } from 'react'
import { Button } from 'react-aria-components'
import styles from './feedback.module.css'
import { toastQueue } from './toast-queue'
import { toastRoom } from './toast-room'

/** Shows and reads out what was just done, with Undo; above an open dialog too, which keeps clear of it. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(toastQueue.subscribe, toastQueue.shown)
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current: shown } = region
    if (!shown) return
    const measure = () => {
      const { height, top } = shown.getBoundingClientRect()
      toastRoom.take(height === 0 ? 0 : window.innerHeight - top)
    }
    const watch = new ResizeObserver(measure)
    watch.observe(shown)
    return () => watch.disconnect()
  }, [])
  return (
    <div ref={region} className={styles.toasts} role="status" aria-live="polite" data-react-aria-top-layer>
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
