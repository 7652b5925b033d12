import { app, session, type WebContents } from 'electron'
import { appOrigin, isAppPage } from './app-address'

/** Denies the screens everything but the app's own pages: no permissions, network, downloads, windows or frames. */
export function lockDown(): void {
  const ours = session.defaultSession
  ours.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  ours.setPermissionCheckHandler(() => false)
  ours.setDevicePermissionHandler(() => false)
  ours.setDisplayMediaRequestHandler((_request, answer) => {
    answer({})
  })
  ours.setSpellCheckerEnabled(false)
  ours.on('will-download', (event) => {
    event.preventDefault()
  })
  ours.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !mayLoad(request.url) })
  })
  app.on('web-contents-created', (_event, contents) => {
    lockDownContents(contents)
  })
}

function mayLoad(address: string): boolean {
  if (address.startsWith(`${appOrigin}/`) || /^(data|blob):/.test(address)) return true
  return address.startsWith('devtools:') && !app.isPackaged
}

function lockDownContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.on('will-navigate', (event) => {
    if (!isAppPage(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isAppPage(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    event.preventDefault()
  })
}
