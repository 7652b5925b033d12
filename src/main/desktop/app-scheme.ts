import { join } from 'node:path'
import { app, protocol, session } from 'electron'
import { appScheme } from './app-address'
import { listAppFiles } from './app-files'
import { appResponse } from './app-response'

/** Makes the app's scheme an origin with the rights of a secure page. Must run before the app is ready. */
export function declareAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }])
}

/** Serves the built screens, and nothing else, under the app's scheme. */
export function serveAppScheme(): void {
  const files = listAppFiles(join(app.getAppPath(), 'out', 'renderer'))
  session.defaultSession.protocol.handle(appScheme, (request) => appResponse(files, request))
}
