import type { ElectronApplication } from 'playwright-core'
import type { Problem } from '@shared/domain/problem'
import { inMain } from './app'

/** Has main answer one call of the contract with a problem, as when a disk is full; null lets it through again. */
export async function refuseCalls(
  app: ElectronApplication,
  channel: string,
  problem: Problem | null,
): Promise<void> {
  await inMain(
    app,
    ({ ipcMain }, given: { channel: string; problem: Problem | null }) => {
      const known: unknown = Reflect.get(globalThis, 'refusedCalls')
      if (known instanceof Map) {
        known.set(given.channel, given.problem)
        return
      }
      const refused = new Map<unknown, Problem | null>([[given.channel, given.problem]])
      Reflect.set(globalThis, 'refusedCalls', refused)
      const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers')
      const own: unknown = handlers instanceof Map ? handlers.get('accord:call') : null
      if (typeof own !== 'function') throw new Error('main answers no calls')
      ipcMain.removeHandler('accord:call')
      ipcMain.handle('accord:call', (event, asked: unknown, input: unknown): unknown => {
        const why = refused.get(asked) ?? null
        return why === null ? Reflect.apply(own, ipcMain, [event, asked, input]) : { ok: false, problem: why }
      })
    },
    { channel, problem },
  )
}
