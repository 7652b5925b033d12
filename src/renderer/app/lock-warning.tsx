import { useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button/button'
import { Dialog } from '../ui/overlay/dialog'
import { useSettings } from './queries'

/** How long before it locks the register Accord says so, in milliseconds. */
const notice = 40_000

/** Warns before an unused register is locked (main does the locking); any key or click keeps it open. */
export function LockWarning() {
  const minutes = useSettings().data?.lockAfterMinutes
  const [warning, setWarning] = useState(false)
  const lastUse = useRef(0)
  useEffect(() => {
    if (minutes === undefined) return
    lastUse.current = performance.now()
    const onUse = () => {
      lastUse.current = performance.now()
      setWarning(false)
    }
    const look = () => setWarning(performance.now() - lastUse.current > minutes * 60_000 - notice)
    const timer = setInterval(look, 2000)
    const uses = ['pointerdown', 'keydown', 'wheel', 'pointermove'] as const
    uses.forEach((use) => window.addEventListener(use, onUse, { capture: true, passive: true }))
    return () => {
      clearInterval(timer)
      uses.forEach((use) => window.removeEventListener(use, onUse, { capture: true }))
    }
  }, [minutes])
  return (
    <Dialog
      title="Accord is about to lock"
      role="alertdialog"
      isOpen={warning}
      onClose={() => setWarning(false)}
      actions={
        <Button variant="primary" autoFocus onPress={() => setWarning(false)}>
          Keep it open
        </Button>
      }
    >
      Nobody has used this window for a while. The register locks in under a minute unless you go on.
    </Dialog>
  )
}
