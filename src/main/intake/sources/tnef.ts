import { readHtml } from '../documents/html/read-html'
import { decodeText } from './decode-text'
import { displayName, UniqueNames } from './display-name'
import { isMailMachinery, type MailAttachment, type OpenedMail } from './mail'
import { refuse } from './refusals'

const attribute = { attachmentStart: 0x9002, attachmentTitle: 0x8010, attachmentData: 0x800f, attachmentProperties: 0x9005, messageProperties: 0x9003 } // prettier-ignore
const property = { longName: 0x3707, html: 0x1013 }
const maxAttachments = 1000

/** Outlook's `winmail.dat`: the attachments of a mail, and its HTML text where it has one. */
export function openTnef(bytes: Uint8Array): OpenedMail {
  const attachments: { title: string; bytes: Uint8Array }[] = []
  let html: Uint8Array | null = null
  for (const { id, data } of attributes(bytes)) {
    const last = attachments.at(-1)
    if (id === attribute.attachmentStart) {
      if (attachments.length >= maxAttachments) refuse('too-many-parts')
      attachments.push({ title: '', bytes: new Uint8Array() })
    } else if (id === attribute.attachmentTitle && last) last.title ||= decodeText(data).split('\0')[0] ?? ''
    else if (id === attribute.attachmentData && last) last.bytes = data.slice()
    else if (id === attribute.attachmentProperties && last) {
      const long = properties(data).get(property.longName)
      if (long) last.title = decodeText(long).split('\0')[0] ?? last.title
    } else if (id === attribute.messageProperties) html = properties(data).get(property.html) ?? null
  }
  const names = new UniqueNames()
  const kept = attachments
    .map(({ title, bytes: content }, n): MailAttachment => {
      const name = displayName(title, `attachment ${n + 1}`)
      return {
        name,
        media: /\.(png|jpe?g|gif|bmp)$/i.test(name) ? 'image/unknown' : 'application/octet-stream',
        bytes: content,
      }
    })
    .filter((part) => !isMailMachinery({ ...part, inText: false }))
  const body = html ? readHtml(decodeText(html)) : null
  return {
    header: { messageId: null, from: null, subject: '', sentAt: null },
    body: body && body.blocks.length > 0 ? body : null,
    attachments: kept.map((part) => ({ ...part, name: names.take(part.name) })),
    encrypted: false,
  }
}

/** The attributes of the stream: level, number, length, data and a check sum each. */
function* attributes(bytes: Uint8Array): Generator<{ id: number; data: Uint8Array }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 6; at + 9 <= bytes.length;) {
    const length = view.getUint32(at + 5, true)
    if (at + 9 + length > bytes.length) refuse('outlook-winmail')
    yield { id: view.getUint16(at + 1, true), data: bytes.subarray(at + 9, at + 9 + length) }
    at += 9 + length + 2
  }
}

const fixedSizes: Record<number, number> = { 0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0a: 4, 0x0b: 4, 0x14: 8, 0x40: 8, 0x48: 16 } // prettier-ignore

/** MAPI properties by number, text as UTF-8. Stops at the first that cannot be followed. */
function properties(data: Uint8Array): Map<number, Uint8Array> {
  const found = new Map<number, Uint8Array>()
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  try {
    let at = 4
    for (let count = Math.min(view.getUint32(0, true), 5000); count > 0; count--) {
      const type = view.getUint16(at, true)
      const id = view.getUint16(at + 2, true)
      at += 4
      if (id >= 0x8000) {
        at += 16
        const isNamed = view.getUint32(at, true) === 1
        at += isNamed ? 8 + padded(view.getUint32(at + 4, true)) : 8
      }
      const base = type & 0xfff
      const fixed = fixedSizes[base]
      if (fixed !== undefined && (type & 0x1000) === 0) {
        at += fixed
        continue
      }
      const values = view.getUint32(at, true)
      at += 4
      for (let n = 0; n < values; n++) {
        const length = fixed ?? view.getUint32(at, true)
        if (fixed === undefined) at += 4
        const value = data.subarray(at, at + length)
        if (n === 0) found.set(id, base === 0x1f ? utf8Of(value) : value)
        at += fixed ?? padded(length)
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return found
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}

function utf8Of(value: Uint8Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder('utf-16le').decode(value))
}
