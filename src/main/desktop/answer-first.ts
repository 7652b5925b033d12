import { app } from 'electron'
import type { Serve } from '../serve-contract'
import type { DataProcess } from './data-process'
import { isRealKeyStore } from './key-store'

/** Milliseconds for which the first screen has the machine to itself; a call that comes sooner is not kept waiting. */
const whileScreenIsDrawn = 300

/**
 * Passes calls on to the data process. What to show first is answered here, before there is one: it needs nothing of a
 * register's own, and a process that starts beside the screen's would only keep the screen waiting.
 */
export function answerFirst(data: DataProcess): Serve {
  const given = {
    state: app.getPath('userData'),
    version: app.getVersion(),
    keyStore: { available: isRealKeyStore },
  }
  const loaded = Promise.all([import('../service/app-state'), import('../service/session')])
  return async (channel, input) => {
    if (channel !== 'app.state' || data.isStarted) return data.call(channel, input)
    const [{ appState }, { Session }] = await loaded
    const value = await appState(given, new Session())
    setTimeout(() => {
      data.start()
    }, whileScreenIsDrawn)
    return { ok: true, value }
  }
}
