import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launchAccord, screenshot, type RunningAccord } from './app'
import { handsOn } from './hands'

/**
 * A journey of the tests in one file: Accord is started before the first of them with a profile of its own, and a
 * folder for what they put down; both are gone at the end. A test that fails leaves a picture in `test-results`.
 * @param timeout milliseconds to wait for what is looked for on the screen
 * @param moving whether dialogs and notices move as they come and go
 */
export function journey(name: string, timeout = 10_000, moving = false) {
  const place = mkdtempSync(join(tmpdir(), `accord-${name}-`))
  let running: RunningAccord | null = null
  const now = () => {
    if (running === null) throw new Error('Accord is not running')
    return running
  }
  const start = async () => {
    running = await launchAccord({ userData: join(place, 'profile'), moving })
    running.page.setDefaultTimeout(timeout)
  }
  /** Accord as it runs now, also after it was started again. */
  const accord: RunningAccord = {
    get app() {
      return now().app
    },
    get page() {
      return now().page
    },
    get consoleErrors() {
      return now().consoleErrors
    },
    close: () => now().close(),
  }
  const startAgain = async () => {
    await accord.close()
    await start()
  }
  beforeAll(start)
  afterAll(async () => {
    await running?.close()
    await rm(place, { recursive: true, force: true })
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      await screenshot(accord.page, `test-results/${task.name.slice(0, 40)}.png`)
  })
  return { place, accord, startAgain, ...handsOn(accord) }
}
