import './text-decoder'
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import type { Document } from '@shared/domain/document'
import { readHtml } from '../documents/html/read-html'
import { readText } from '../documents/text'
import type { MailHeader } from '../worker-protocol'
import { displayName, UniqueNames } from './display-name'
import { isEncryptedPart, isMailMachinery, type MailAttachment, type OpenedMail } from './mail'
import { mailInstant } from './mail-date'
import { countMimeParts } from './mime-count'
import { refuse } from './refusals'

const maxParts = 1000
const maxMimeDepth = 30

/** An internet mail (`.eml`), opened but its attachments not yet read. Best effort on malformed ones. */
export async function openEml(bytes: Uint8Array): Promise<OpenedMail> {
  if (countMimeParts(bytes) > maxParts) refuse('too-many-parts')
  const mail = await PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    maxNestingDepth: maxMimeDepth,
    attachmentEncoding: 'arraybuffer',
  }).catch(() => refuse('too-many-parts'))
  const names = new UniqueNames()
  const parts = mail.attachments.map((attachment, n) => describe(attachment, n + 1))
  const kept = parts.filter((part) => !isMailMachinery(part))
  const pgp = /^\s*-----BEGIN PGP MESSAGE/.test(mail.text ?? '')
  return {
    header: headerOf(mail),
    body: bodyOf(mail),
    attachments: kept.map(({ name, media, bytes: content }): MailAttachment => ({
      name: names.take(name),
      media,
      bytes: content,
    })),
    encrypted: pgp || kept.some(isEncryptedPart),
  }
}

function describe(attachment: Attachment, number: number) {
  const { content, mimeType } = attachment
  const fallback = mimeType === 'message/rfc822' ? `message ${number}.eml` : `attachment ${number}`
  const named = displayName(attachment.filename, fallback)
  return {
    name: mimeType === 'message/rfc822' && !/\.\w{2,5}$/.test(named) ? `${named}.eml` : named,
    media: mimeType,
    inText:
      attachment.related === true ||
      (attachment.disposition === 'inline' && attachment.contentId !== undefined),
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
  }
}

function headerOf(mail: Email): MailHeader {
  const value = (name: string) => mail.headers.find((header) => header.key === name)?.value
  const automatic = automaticOf(value)
  return {
    messageId: mail.messageId ?? null,
    from: mail.from ? addressText(mail.from) : null,
    subject: mail.subject ?? '',
    sentAt: mailInstant(value('date')),
    ...(automatic ? { automatic } : {}),
  }
}

function automaticOf(value: (name: string) => string | undefined): 'reply' | 'bulk' | null {
  const submitted = value('auto-submitted')?.toLowerCase() ?? 'no'
  if (
    !submitted.startsWith('no') ||
    value('x-autoreply') !== undefined ||
    value('precedence') === 'auto_reply'
  )
    return 'reply'
  const bulk = value('list-unsubscribe') !== undefined || /bulk|list/i.test(value('precedence') ?? '')
  return bulk ? 'bulk' : null
}

function addressText(address: Address): string {
  if (address.group) return address.name
  return address.name === '' ? address.address : `${address.name} <${address.address}>`
}

/** The body as the sender's program laid it out: the HTML part where there is one, else the plain text. */
function bodyOf(mail: Email): Document | null {
  if (mail.html !== undefined) {
    const document = readHtml(mail.html)
    if (document.blocks.length > 0) return document
  }
  return mail.text !== undefined && mail.text.trim() !== '' ? readText(mail.text.trimEnd()) : null
}
