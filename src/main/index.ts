import { app, dialog, type BrowserWindow } from 'electron'
import { answerFirst } from './desktop/answer-first'
import { declareAppScheme, serveAppScheme } from './desktop/app-scheme'
import { enableSandbox, refusedSwitch, silenceChromium, useProfileAskedFor } from './desktop/command-switches'
import { routeContract } from './desktop/contract-router'
import { DataProcess } from './desktop/data-process'
import { lockDown } from './desktop/lock-down'
import { lockOnLeave } from './desktop/lock-on-leave'
import { openMainWindow } from './desktop/main-window'
import { setMenu } from './desktop/menu'
import { SavedFiles } from './desktop/saved-files'
import { restoreTheme } from './desktop/theme'

/**
 * Composition root of the desktop: one window and one data process. Nothing slow is loaded here; what needs the
 * schemas is loaded when it is first used.
 */
const refused = refusedSwitch()
useProfileAskedFor()
if (refused !== null) {
  dialog.showErrorBox('Accord was not started', `It cannot be started with “--${refused}”. Start it without.`)
  app.exit(2)
} else if (app.requestSingleInstanceLock()) {
  silenceChromium()
  enableSandbox()
  declareAppScheme()
  void app.whenReady().then(start)
} else {
  // The Accord that is already open is told, and comes to the front.
  app.quit()
}

function start(): void {
  restoreTheme()
  lockDown()
  serveAppScheme()
  const window = openMainWindow()
  const data = new DataProcess((changed) => {
    if (!window.isDestroyed()) window.webContents.send('accord:changed', changed)
  })
  const savedFiles = new SavedFiles()
  routeContract({
    data: savedFiles.watching(answerFirst(data)),
    desktop: async (channel, input) => {
      const { desktopCalls } = await import('./desktop/desktop-calls')
      return desktopCalls(window, savedFiles)(channel, input)
    },
  })
  setMenu()
  lockOnLeave(window, data.call)
  comeForwardWhenStartedAgain(window)
  closeRegisterBeforeQuitting(data)
}

function comeForwardWhenStartedAgain(window: BrowserWindow): void {
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
}

function closeRegisterBeforeQuitting(data: DataProcess): void {
  let closed = false
  app.on('window-all-closed', () => {
    app.quit()
  })
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void data.close().then(() => {
      closed = true
      // Not at once: Electron ignores a quit asked for while it is still cancelling the one before.
      setImmediate(() => app.quit())
    })
  })
}
