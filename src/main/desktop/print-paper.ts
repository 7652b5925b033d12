import { BrowserWindow, session, type Session } from 'electron'
import type { PrintPaper } from '../reports/print-paper'
import { appScheme } from './app-address'
import { paperResponse } from './paper-response'

const address = `${appScheme}://paper/`
/** A page that has not loaded and printed in this many milliseconds never will. */
const patience = 60_000
let printed = 0

/**
 * Prints a paper to a tagged PDF in a window nobody sees. Its page runs no script and gets nothing from anywhere: it
 * has a session of its own, kept in memory, that answers for the page and its look and cancels every other request.
 */
export const printPaper: PrintPaper = async (paper) => {
  const own = session.fromPartition(`paper-${++printed}`)
  own.protocol.handle(appScheme, (request) => paperResponse(paper, request.url.slice(address.length)))
  refuseEverythingElse(own)
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      devTools: false,
    },
  })
  const limit = setTimeout(() => {
    window.destroy()
  }, patience)
  try {
    await window.loadURL(`${address}page.html`)
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: paper.header,
      footerTemplate: paper.footer,
    })
  } catch {
    return null
  } finally {
    clearTimeout(limit)
    if (!window.isDestroyed()) window.destroy()
    own.protocol.unhandle(appScheme)
  }
}

function refuseEverythingElse(own: Session): void {
  own.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  own.setPermissionCheckHandler(() => false)
  own.on('will-download', (event) => {
    event.preventDefault()
  })
  own.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !request.url.startsWith(address) })
  })
}
