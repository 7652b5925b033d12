import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'

/** Drops files on the window as the file manager does: held over it, then let go. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 640, y: 400, data })
    await setTimeout(100)
  }
  await session.detach()
}
