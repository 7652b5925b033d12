import { dateOf } from '@shared/domain/dates'
import type { MailHeader, ReadItem, ReadResult } from '../intake/worker-protocol'
import { newId, type NewSubmission, type SubmissionRow } from '../store'
import type { RegisterContext } from './context'

/** What a file's reading adds to the submissions, and which submission each item is. */
export interface ReadRows {
  /** Parts, rows and bodies, parents before children. */
  readonly submissions: readonly NewSubmission[]
  readonly items: readonly { readonly item: ReadItem; readonly submission: NewSubmission }[]
}

/** Lays out everything found in one file as submissions of its own. */
export function readRows(context: RegisterContext, file: SubmissionRow, result: ReadResult): ReadRows {
  // Ids made in one instant are in no order by themselves; sorted, they keep the order things were found in.
  const ids = Array.from({ length: result.parts.length + result.items.length }, () =>
    newId(context.clock),
  ).sort()
  const shared = inherited(file, result.mail)
  const parts = result.parts.map((part, index): NewSubmission => {
    const name = part.path.slice(part.path.lastIndexOf('/') + 1)
    return {
      ...shared,
      id: ids[index] ?? newId(context.clock),
      parent_id: file.id,
      role: part.media === 'message/rfc822' ? 'mail' : 'attachment',
      source: `${file.source}/${part.path}`,
      name,
      media: part.media,
      sha256: part.sha256,
      size: part.bytes.byteLength,
      blob_sha256: part.sha256,
      at: null,
    }
  })
  const placed = parts.map((row, index): NewSubmission => {
    const inside = result.parts[index]?.inside ?? null
    return inside === null ? row : { ...row, parent_id: parts[inside]?.id ?? file.id }
  })
  const own: NewSubmission[] = []
  const items = result.items.map((item, index) => {
    const part = item.part === null ? undefined : placed[item.part]
    const holder = part ?? file
    if (item.role === 'file' || item.role === 'attachment') return { item, submission: holder }
    const submission = {
      ...shared,
      id: ids[placed.length + index] ?? newId(context.clock),
      parent_id: holder.id,
      role: item.role,
      source: `${file.source}${separator(item.path)}${item.path}`,
      name:
        item.role === 'body'
          ? (result.mail?.subject ?? holder.name)
          : `${holder.name}, ${placeName(item.path)}`,
      media: 'text/plain',
      sha256: item.sha256,
      size: 0,
      blob_sha256: null,
      at: item.at,
    }
    own.push(submission)
    return { item, submission }
  })
  return { submissions: [...placed, ...own], items }
}

function separator(path: string): string {
  return path === '' || path.startsWith('#') || path.startsWith('/') ? '' : '/'
}

function placeName(path: string): string {
  const row = /!r(\d+)$/.exec(path)
  return row ? `row ${row[1] ?? ''}` : path
}

type Inherited = Pick<
  SubmissionRow,
  'batch_id' | 'received_at' | 'received_on' | 'mail_from' | 'mail_subject' | 'mail_sent_at' | 'message_id'
>

function inherited(file: SubmissionRow, mail: MailHeader | null): Inherited {
  return {
    batch_id: file.batch_id,
    received_at: file.received_at,
    received_on: receivedOn(file, mail),
    mail_from: mail?.from ?? null,
    mail_subject: mail?.subject ?? null,
    mail_sent_at: mail?.sentAt ?? null,
    message_id: mail?.messageId ?? null,
  }
}

/** The day the mail was sent, unless its clock was wrong: then the day of import. */
function receivedOn(file: SubmissionRow, mail: MailHeader | null): string {
  if (!mail?.sentAt || mail.sentAt > file.received_at || mail.sentAt < '2000') return file.received_on
  return dateOf(mail.sentAt)
}
