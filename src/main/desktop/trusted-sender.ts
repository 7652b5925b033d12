import { isAppPage } from './app-address'

/** The part of Electron's WebFrameMain that says where a message came from. */
export interface SendingFrame {
  readonly url: string
  readonly parent: object | null
}

/** True when a message was sent by the app's own page in a window's main frame; false for any other frame. */
export function isTrustedSender(frame: SendingFrame | null): boolean {
  return frame !== null && frame.parent === null && isAppPage(frame.url)
}
