import { dateOf } from '@shared/domain/dates'
import type { FoundPart, MailHeader, ReadItem, ReadResult } from '../intake/worker-protocol'
import { newId, type NewSubmission, type SubmissionRow } from '../store'
import type { RegisterContext } from './context'

/** An item and the submission it is. */
export interface PlacedItem {
  readonly item: ReadItem
  readonly submission: NewSubmission
  /** It is a submission of its own, such as a row, and not a part or the file itself. */
  readonly own: boolean
}

/** What a file's reading adds to the submissions, and which submission each item is. */
export interface ReadRows {
  /** Parents before children; those that were recorded before are not among them. */
  readonly parts: readonly NewSubmission[]
  readonly items: readonly PlacedItem[]
}

/**
 * Lays out what was found in a file as submissions of its own.
 * @param recorded the parts that the register holds already, by their index
 */
export function readRows(
  context: RegisterContext,
  file: SubmissionRow,
  result: ReadResult,
  recorded: ReadonlyMap<number, SubmissionRow>,
): ReadRows {
  // Ids made in one instant are in no order by themselves; sorted, they keep the order things were found in.
  const ids = Array.from({ length: result.parts.length + result.items.length }, () =>
    newId(context.clock),
  ).sort()
  const shared = inherited(file, result.mail)
  const parts = result.parts.map((part, index): NewSubmission => {
    const before = recorded.get(index)
    if (before) return before
    const name = part.path.slice(part.path.lastIndexOf('/') + 1)
    return {
      ...shared,
      id: ids[index] ?? newId(context.clock),
      parent_id: file.id,
      role: part.media === 'message/rfc822' ? 'mail' : 'attachment',
      source: sourceOfPart(file, part),
      name,
      media: part.media,
      sha256: part.sha256,
      size: part.bytes.byteLength,
      blob_sha256: part.sha256,
      at: null,
      original_from: part.original ?? null,
    }
  })
  const placed = parts.map((row, index): NewSubmission => {
    const inside = result.parts[index]?.inside ?? null
    return inside === null ? row : { ...row, parent_id: parts[inside]?.id ?? file.id }
  })
  const items = result.items.map((item, index): PlacedItem => {
    const part = item.part === null ? undefined : placed[item.part]
    const holder = part ?? file
    if (item.role === 'file' || item.role === 'attachment') return { item, submission: holder, own: false }
    // Written out, as copying with a spread takes many times as long and a log may have 20,000 rows.
    const submission: NewSubmission = {
      batch_id: shared.batch_id,
      received_at: shared.received_at,
      received_on: shared.received_on,
      mail_from: shared.mail_from,
      mail_subject: shared.mail_subject,
      mail_sent_at: shared.mail_sent_at,
      message_id: shared.message_id,
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
      original_from: item.original ?? null,
    }
    return { item, submission, own: true }
  })
  return { parts: placed.filter((_, index) => !recorded.has(index)), items }
}

export function sourceOfPart(file: SubmissionRow, part: FoundPart): string {
  return `${file.source}/${part.path}`
}

function separator(path: string): string {
  return path === '' || path.startsWith('#') || path.startsWith('/') ? '' : '/'
}

function placeName(path: string): string {
  const [, kind, number] = /(!r|(?:^|\/))(\d+)$/.exec(path) ?? []
  if (number !== undefined) return `${kind === '!r' ? 'row' : 'form'} ${number}`
  return path.split('/').at(-1) ?? path
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
