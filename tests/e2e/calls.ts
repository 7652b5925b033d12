import type { ElectronApplication } from 'playwright-core'
import type { Problem } from '@shared/domain/problem'
import { inMain } from './app'

interface Asked {
  readonly channel: string
  readonly problem?: Problem | null
}

/**
 * Stands between the screens and main from its first call on: counts the calls of a channel, and answers it with a
 * problem when told to, as when a disk is full.
 */
async function standBetween(app: ElectronApplication, asked: Asked): Promise<number> {
  return inMain(
    app,
    ({ ipcMain }, { channel, problem }: Asked) => {
      const known: unknown = Reflect.get(globalThis, 'standBetween')
      const state: Map<unknown, unknown> = known instanceof Map ? known : new Map<unknown, unknown>()
      const count = `count ${channel}`
      if (!state.has(count)) state.set(count, 0)
      if (problem !== undefined) state.set(`problem ${channel}`, problem)
      if (known instanceof Map) return Number(state.get(count))
      Reflect.set(globalThis, 'standBetween', state)
      const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers')
      const own: unknown = handlers instanceof Map ? handlers.get('accord:call') : null
      if (typeof own !== 'function') throw new Error('main answers no calls')
      ipcMain.removeHandler('accord:call')
      ipcMain.handle('accord:call', (event, name: unknown, input: unknown): unknown => {
        const counted = `count ${String(name)}`
        if (state.has(counted)) state.set(counted, Number(state.get(counted)) + 1)
        const why = state.get(`problem ${String(name)}`) ?? null
        return why === null ? Reflect.apply(own, ipcMain, [event, name, input]) : { ok: false, problem: why }
      })
      return 0
    },
    asked,
  )
}

/** Has main answer one call of the contract with a problem; null lets it through again. */
export async function refuseCalls(app: ElectronApplication, channel: string, problem: Problem | null) {
  await standBetween(app, { channel, problem })
}

/** How often the screens have made a call since this was first asked. */
export const callsMade = (app: ElectronApplication, channel: string): Promise<number> =>
  standBetween(app, { channel })
