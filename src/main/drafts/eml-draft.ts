import { headerText } from './header-text'

export interface DraftAttachment {
  readonly name: string
  /** `text/calendar; method=PUBLISH`. */
  readonly type: string
  readonly text: string
}

export interface EmlDraft {
  /** E-mail addresses; none leaves the recipient to whoever sends it. */
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  readonly attachments?: readonly DraftAttachment[]
}

/**
 * A message nobody has sent: opened in Outlook and others as a new mail to look over and send (`X-Unsent`). It carries
 * no sender, date or id: those come from whoever sends it. Accord itself sends nothing.
 */
export function emlDraft({ to, subject, text, attachments = [] }: EmlDraft): string {
  const head = [
    'X-Unsent: 1',
    ...(to.length > 0 ? [`To: ${to.map(plainAddress).join(', ')}`] : []),
    `Subject: ${headerText(subject)}`,
    'MIME-Version: 1.0',
  ]
  const body = part('text/plain', text, [])
  if (attachments.length === 0) return [...head, ...body].join('\r\n')
  const boundary = '=_accord-draft-part'
  const parts = attachments.map(({ name, type, text: content }) =>
    part(type, content, [`Content-Disposition: attachment; filename="${name.replaceAll(/[^\w.-]+/g, '-')}"`]),
  )
  return [
    ...head,
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    ...[body, ...parts].flatMap((lines) => [`--${boundary}`, ...lines]),
    `--${boundary}--`,
    '',
  ].join('\r\n')
}

/** Base64, so that no mail program reflows or misreads the text. */
function part(type: string, text: string, more: readonly string[]): string[] {
  const bytes = Buffer.from(text.replaceAll(/\r?\n/g, '\r\n'), 'utf8').toString('base64')
  return [
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    ...more,
    '',
    ...(bytes.match(/.{1,76}/g) ?? ['']),
    '',
  ]
}

/** An address alone: no header can be smuggled in with it. */
const plainAddress = (address: string): string => address.replaceAll(/[\s<>,;"]/g, '')
