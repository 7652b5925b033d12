import { boardZone } from '@shared/domain/dates'
import type { Document, Paragraph } from '@shared/domain/document'
import { readDocumentModel } from '../documents/read-document'
import { detectFormat } from './detect-format'
import { openMail } from './open-mail'
import type { OpenedMail } from './mail'
import { refuse } from './refusals'

/** One original as a document to look at. Place ids are those the reading gave, so that fields can be found in it. */
export async function readForViewing(bytes: Uint8Array): Promise<Document> {
  const format = detectFormat(bytes)
  switch (format) {
    case 'eml':
    case 'msg':
    case 'tnef':
      return mailToView(await openMail(format, bytes), format === 'tnef' ? 'unknown' : format)
    case 'mbox':
    case 'zip':
    case 'unknown':
      return refuse('unsupported-format')
    case 'pdf':
      return (await import('../documents/pdf/read-pdf')).viewPdf(bytes)
    case 'image':
      return (await import('../pages/view-picture')).viewPicture(bytes)
    default:
      return readDocumentModel(format, bytes)
  }
}

/** As people here read it: the day in words, and the time of the clock on the wall. */
const sentInWords = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: boardZone,
})

function mailToView(mail: OpenedMail, format: Document['format']): Document {
  const { header, body, attachments } = mail
  const lines: [label: string, text: string | null][] = [
    ['From', header.from],
    ['Subject', header.subject],
    ['Sent', header.sentAt && sentInWords.format(new Date(header.sentAt))],
    ['Attachments', attachments.map((attachment) => attachment.name).join(', ')],
  ]
  const top = lines
    .filter(([, text]) => text !== null && text !== '')
    .map(([label, text], n): Paragraph => ({
      kind: 'paragraph',
      id: `mail.p${n + 1}`,
      runs: [{ text: `${label}: `, bold: true }, { text: text ?? '' }],
    }))
  return { format, blocks: [...top, ...(body?.blocks ?? [])], notes: body?.notes ?? [] }
}
