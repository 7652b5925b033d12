import { openEml } from './eml'
import type { OpenedMail } from './mail'

/** Opens a mail of any format; its attachments are handed out unread. */
export async function openMail(format: 'eml' | 'msg' | 'tnef', bytes: Uint8Array): Promise<OpenedMail> {
  if (format === 'eml') return openEml(bytes)
  if (format === 'msg') return (await import('./msg')).openMsg(bytes)
  return (await import('./tnef')).openTnef(bytes)
}
