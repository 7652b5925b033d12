import { powerMonitor, type BrowserWindow } from 'electron'
import type { Reply } from '@shared/contract/reply'
import type { Serve } from '../serve-contract'

/** How often the time since the last activity is looked at, in milliseconds. */
const lookEvery = 15_000
const defaultMinutes = 10

/**
 * Locks the register when the computer is locked or put to sleep, and when nobody has used this window for as long
 * as the settings say. The screens warn shortly before.
 */
export function lockOnLeave(window: BrowserWindow, data: Serve): void {
  const lock = () => void data('register.lock', null)
  powerMonitor.on('lock-screen', lock)
  powerMonitor.on('suspend', lock)

  let lastInput = performance.now()
  let locked = false
  window.webContents.on('input-event', () => {
    lastInput = performance.now()
    locked = false
  })
  const look = async () => {
    const unused = (performance.now() - lastInput) / 60_000
    // A register cannot be set to wait less than a minute, so there is no need to ask before that.
    if (locked || unused < 1 || unused < lockAfter(await data('settings.get', null))) return
    locked = true
    lock()
  }
  const timer = setInterval(() => void look(), lookEvery)
  window.once('closed', () => {
    clearInterval(timer)
  })
}

/** Minutes from the register's settings; the default when it is locked already or cannot say. */
function lockAfter(reply: Reply): number {
  if (!reply.ok || typeof reply.value !== 'object' || reply.value === null) return defaultMinutes
  const minutes = 'lockAfterMinutes' in reply.value ? reply.value.lockAfterMinutes : null
  return typeof minutes === 'number' ? minutes : defaultMinutes
}
