/** A letter as a mail program opens it: unsent, to be looked over. Accord itself sends nothing. */
export interface MailDraft {
  /** Null when the directory has no one address: the person fills it in. */
  readonly to: string | null
  readonly subject: string
  readonly text: string
  readonly attachments: readonly MailAttachment[]
}

export interface MailAttachment {
  readonly name: string
  readonly media: string
  readonly bytes: Uint8Array
}

const boundary = '=_accord_part_'
const line = '\r\n'

/** The bytes of an `.eml` that Outlook and others open as a draft (`X-Unsent: 1`). */
export function mailDraft({ to, subject, text, attachments }: MailDraft): Uint8Array {
  const head = [
    ...(to === null ? [] : [`To: ${oneLine(to)}`]),
    `Subject: ${encodedWords(oneLine(subject))}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
  ]
  const parts = [
    part(['Content-Type: text/plain; charset=utf-8'], Buffer.from(text.replace(/\r?\n/g, line), 'utf8')),
    ...attachments.map(({ name, media, bytes }) =>
      part(
        [
          `Content-Type: ${media}; name="${encodedWords(quotable(name))}"`,
          `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(oneLine(name))}`,
        ],
        bytes,
      ),
    ),
  ]
  return Buffer.from([...head, '', ...parts, `--${boundary}--`, ''].join(line), 'utf8')
}

function part(headers: readonly string[], bytes: Uint8Array): string {
  const body = Buffer.from(bytes).toString('base64').replace(/.{76}/g, `$&${line}`)
  return [`--${boundary}`, ...headers, 'Content-Transfer-Encoding: base64', '', body].join(line)
}

/** A line break in a header would start another header. */
const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ').trim()
const quotable = (text: string): string => oneLine(text).replace(/["\\]/g, '')

/** A header's text in the one alphabet headers have; each word is kept short, as the standard asks. */
function encodedWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  const words: string[] = []
  let word = ''
  for (const letter of text) {
    if (Buffer.byteLength(word + letter, 'utf8') > 42) {
      words.push(word)
      word = ''
    }
    word += letter
  }
  return [...words, word]
    .map((each) => `=?utf-8?B?${Buffer.from(each, 'utf8').toString('base64')}?=`)
    .join(`${line} `)
}
