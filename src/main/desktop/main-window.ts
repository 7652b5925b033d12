import { join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import { appPage } from './app-address'
import { pageColour } from './theme'

/** Opens the one window. It appears when its first screen is drawn. */
export function openMainWindow(): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Accord',
    width: 1280,
    height: 800,
    minWidth: 720,
    minHeight: 520,
    show: false,
    backgroundColor: pageColour(),
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'preload', 'index.cjs'),
      // Also where the operating system's sandbox cannot be had: then it keeps Node out of the screen's process at least.
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => {
    window.show()
  })
  // The title is shown by the taskbar and window lists, so it never says more than the name of the app.
  window.on('page-title-updated', (event) => {
    event.preventDefault()
  })
  recover(window)
  void window.loadURL(appPage)
  return window
}

/** A screen that crashed is loaded again; for one that hangs the person is asked. The data process is untouched. */
function recover(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) void window.loadURL(appPage)
  })
  window.on('unresponsive', () => {
    void askToReload(window)
  })
}

async function askToReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'This screen has stopped responding.',
    detail: 'Everything saved so far is safe. You can wait, or load the screen again.',
    buttons: ['Wait', 'Load again'],
    defaultId: 0,
    cancelId: 0,
  })
  if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer()
}
