import { app, BrowserWindow, clipboard, dialog, shell } from 'electron'
import { desktopContract, type DesktopChannel, type Handlers } from '@shared/contract'
import { join } from 'node:path'
import { faultLog } from '../fault-log'
import { serveContract, type Serve } from '../serve-contract'
import { copyPicture, copyTable } from './copy-figures'
import { copySecret } from './copy-secret'
import type { SavedFiles } from './saved-files'
import { chooseTheme } from './theme'

/** Kinds of file an officer may receive; "All files" is there too, as content decides, not the name. */
const received = [
  'eml', 'msg', 'mbox', 'zip', 'docx', 'doc', 'odt', 'rtf', 'pdf', 'xlsx', 'xls', 'ods', 'csv', 'txt', 'html',
] // prettier-ignore

/** The calls main answers itself: the operating system's dialogs and settings. */
export function desktopCalls(window: BrowserWindow, savedFiles: SavedFiles): Serve {
  const handlers: Handlers<DesktopChannel> = {
    'desktop.chooseFolder': async ({ title, create }) => {
      const properties = ['openDirectory', ...(create ? (['createDirectory'] as const) : [])] as const
      const { filePaths } = await dialog.showOpenDialog(window, { title, properties: [...properties] })
      return { folder: filePaths[0] ?? null }
    },
    'desktop.chooseFiles': async ({ title, kind }) => {
      const filters = [
        kind === 'protocol'
          ? { name: 'Protocol files', extensions: ['yaml', 'yml'] }
          : { name: 'Mail, documents and workbooks', extensions: received },
        { name: 'All files', extensions: ['*'] },
      ]
      const many = kind === 'received' ? (['multiSelections'] as const) : []
      const { filePaths } = await dialog.showOpenDialog(window, {
        title,
        filters,
        properties: ['openFile', ...many],
      })
      return { paths: filePaths }
    },
    'desktop.chooseSaveFile': async ({ title, suggestedName, extension }) => {
      const { filePath, canceled } = await dialog.showSaveDialog(window, {
        title,
        defaultPath: join(app.getPath('documents'), suggestedName),
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      })
      return { path: canceled || filePath === '' ? null : filePath }
    },
    'desktop.showSavedFile': async ({ path }) => {
      if (savedFiles.has(path)) shell.showItemInFolder(path)
      return Promise.resolve(null)
    },
    'desktop.print': async () => {
      await new Promise<void>((resolve) => {
        window.webContents.print({ silent: false, printBackground: true }, () => {
          resolve()
        })
      })
      return null
    },
    'desktop.copySecret': async ({ text }) => {
      const clear = await copySecret(clipboard, text)
      app.once('will-quit', () => void clear())
      return null
    },
    'desktop.copyText': async ({ text }) => {
      await clipboard.writeText(text)
      return null
    },
    'desktop.copyPicture': async ({ png }) => {
      await copyPicture(png)
      return null
    },
    'desktop.copyTable': async (table) => {
      await copyTable(table)
      return null
    },
    'desktop.setTheme': async ({ theme }) => {
      chooseTheme(theme)
      return Promise.resolve(null)
    },
  }
  return serveContract(desktopContract, handlers, faultLog(join(app.getPath('userData'), 'logs')))
}
