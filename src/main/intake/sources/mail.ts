import type { Document } from '@shared/domain/document'
import type { MailHeader } from '../worker-protocol'

export interface MailAttachment {
  readonly name: string
  readonly media: string
  readonly bytes: Uint8Array
}

/** A mail of any format, opened. */
export interface OpenedMail {
  readonly header: MailHeader
  /** Null when the mail has no text of its own. */
  readonly body: Document | null
  readonly attachments: readonly MailAttachment[]
  /** Its contents are encrypted or rights-protected, so that there is no more to it than the header. */
  readonly encrypted: boolean
}

const partsOfMail =
  /^(text\/calendar|application\/ics|text\/(x-)?vcard|message\/(delivery-status|disposition-notification|feedback-report)|text\/rfc822-headers|application\/(x-)?(pkcs7|pgp)-signature)$/

/** Attachments that are machinery of the mail itself: pictures in the text, signatures, invitations, receipts. */
export function isMailMachinery(part: { media: string; name: string; inText: boolean }): boolean {
  if (partsOfMail.test(part.media)) return true
  if (!part.media.startsWith('image/')) return false
  return part.inText || /^(image|outlook)[-_]?\w{0,12}\.(png|jpe?g|gif|bmp|emz|wmz)$/i.test(part.name)
}

/** Attachments that hold the whole of an encrypted or rights-protected message. */
export function isEncryptedPart(part: { media: string; name: string }): boolean {
  return (
    /^application\/((x-)?pkcs7-mime|pgp-encrypted|x-microsoft-rpmsg-message)$/.test(part.media) ||
    /^(smime\.p7m|message\.rpmsg|message_v\d\.rpmsg)$/i.test(part.name)
  )
}
