import { decompressRTF } from '@kenjiuno/decompressrtf'
import MsgReader, { type FieldsData } from '@kenjiuno/msgreader'
import { z } from 'zod'
import type { Document } from '@shared/domain/document'
import { readHtml } from '../documents/html/read-html'
import { readRtf } from '../documents/rtf/read-rtf'
import { readText } from '../documents/text'
import type { MailHeader } from '../worker-protocol'
import { decodeText } from './decode-text'
import { defaultExport } from './default-export'
import { displayName, UniqueNames } from './display-name'
import { isEncryptedPart, isMailMachinery, type MailAttachment, type OpenedMail } from './mail'
import { mailInstant } from './mail-date'
import { refuse } from './refusals'

// A damaged message gives bytes where text should be, and the other way about: what is not what it should be is not there.
const text = z.string().optional().catch(undefined)
const bytesOrNone = z.instanceof(Uint8Array).optional().catch(undefined)
const partFields = z.object({ fileName: text, fileNameShort: text, name: text, attachMimeTag: text })
const messageFields = z.object({
  messageClass: text,
  messageId: text,
  subject: text,
  senderName: text,
  senderSmtpAddress: text,
  sentRepresentingSmtpAddress: text,
  senderEmail: text,
  headers: text,
  clientSubmitTime: text,
  messageDeliveryTime: text,
  body: text,
  bodyHtml: text,
  html: bytesOrNone,
  compressedRtf: bytesOrNone,
})
type MessageFields = z.infer<typeof messageFields>

const maxAttachments = 1000
const Reader = defaultExport(MsgReader)

/** An Outlook message (`.msg`), opened but its attachments not yet read. The container was checked when it was recognised. */
export function openMsg(bytes: Uint8Array): OpenedMail {
  // A true copy: `slice` of a Buffer shares its memory, and with it the rest of the pool.
  const copy = Uint8Array.from(bytes)
  const reader = new Reader(copy.buffer)
  const opened = reader.getFileData()
  if (opened.error !== undefined) refuse('damaged-file')
  const fields = messageFields.parse(opened)
  const attached = opened.attachments ?? []
  if (attached.length > maxAttachments) refuse('too-many-parts')
  const body = bodyOf(fields)
  const names = new UniqueNames()
  const parts = attached.map((attachment, n) => readPart(reader, attachment, n + 1))
  const kept = parts.filter((part) => !isMailMachinery(part))
  return {
    header: headerOf(fields),
    body,
    attachments: kept.map(({ name, media, bytes: content }): MailAttachment => ({
      name: names.take(name),
      media,
      bytes: content,
    })),
    encrypted: /\.(SMIME|rpmsg)\b/i.test(fields.messageClass ?? '') || kept.some(isEncryptedPart),
  }
}

function readPart(reader: MsgReader, attachment: FieldsData, number: number) {
  const inner = attachment.innerMsgContent === true
  const { fileName, fileNameShort, name: shown, attachMimeTag } = partFields.parse(attachment)
  const name = displayName(
    fileName ?? fileNameShort ?? shown,
    inner ? `message ${number}` : `attachment ${number}`,
  )
  try {
    const { content } = reader.getAttachment(attachment)
    return {
      name: inner && !/\.msg$/i.test(name) ? `${name}.msg` : name,
      media: inner ? 'application/vnd.ms-outlook' : (attachMimeTag ?? mediaByPicture(name)),
      inText: attachment.attachmentHidden === true || attachment.pidContentId !== undefined,
      bytes: z.instanceof(Uint8Array).parse(content),
    }
  } catch {
    // An attachment that is damaged is handed on empty, so that it is reported rather than lost.
    return { name, media: 'application/octet-stream', inText: false, bytes: new Uint8Array() }
  }
}

function mediaByPicture(name: string): string {
  return /\.(png|jpe?g|gif|bmp)$/i.test(name) ? 'image/unknown' : 'application/octet-stream'
}

function headerOf(fields: MessageFields): MailHeader {
  const address = fields.senderSmtpAddress ?? fields.sentRepresentingSmtpAddress ?? fields.senderEmail
  const shown = address?.includes('@') ? address : undefined
  const name = fields.senderName ?? ''
  const from = name === '' || name === shown ? shown : shown === undefined ? name : `${name} <${shown}>`
  const headers = fields.headers ?? ''
  const automatic = /^auto-submitted:\s*auto/im.test(headers)
    ? 'reply'
    : /^list-unsubscribe:/im.test(headers)
      ? 'bulk'
      : null
  return {
    messageId: fields.messageId ?? null,
    from: from ?? null,
    subject: fields.subject ?? '',
    sentAt:
      mailInstant(fields.clientSubmitTime ?? fields.messageDeliveryTime) ??
      mailInstant(/^date:\s*(.+)$/im.exec(headers)?.[1]),
    ...(automatic ? { automatic } : {}),
  }
}

/** HTML where the message has it, as itself or wrapped in its rich text; else the rich text; else the plain text. */
function bodyOf(fields: MessageFields): Document | null {
  const html = fields.bodyHtml ?? (fields.html ? decodeText(fields.html) : undefined)
  const candidates = [
    () => (html === undefined ? null : readHtml(html)),
    () =>
      fields.compressedRtf ? readRtf(Uint8Array.from(decompressRTF(Array.from(fields.compressedRtf)))) : null,
    () => (fields.body === undefined || fields.body.trim() === '' ? null : readText(fields.body.trimEnd())),
  ]
  for (const candidate of candidates) {
    try {
      const document = candidate()
      if (document?.blocks.some((block) => block.kind !== 'paragraph' || block.runs.length > 0))
        return document
    } catch {
      continue
    }
  }
  return null
}
