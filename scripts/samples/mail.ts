export interface SampleMail {
  readonly from: string
  readonly subject: string
  /** Local date; the hour is made from `hour`. */
  readonly on: string
  readonly hour: number
  readonly text: string
  readonly html?: string
  readonly headers?: readonly string[]
  readonly attachments?: readonly {
    readonly name: string
    readonly media: string
    readonly bytes: Uint8Array
  }[]
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A mail as a council's mail program would save it. */
export function writeMail(mail: SampleMail, number: number): Uint8Array {
  const [year, month, day] = mail.on.split('-').map(Number)
  const weekday = days[new Date(`${mail.on}T12:00:00Z`).getUTCDay()]
  const summer = mail.on >= '2025-03-30' && mail.on < '2025-10-26'
  const boundary = `=_northmere_${number}`
  const head = [
    `From: ${mail.from}`,
    'To: Northmere SAB business unit <escalations@northmere.example>',
    `Subject: ${mail.subject}`,
    `Date: ${weekday}, ${day} ${months[(month ?? 1) - 1]} ${year} ${String(mail.hour).padStart(2, '0')}:15:00 ${summer ? '+0100' : '+0000'}`,
    `Message-ID: <sample-${number}@mail.northmere.example>`,
    'MIME-Version: 1.0',
    ...(mail.headers ?? []),
  ]
  const wrap = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')
  const body = mail.html
    ? part('text/html; charset=utf-8', wrap(Buffer.from(mail.html)))
    : part('text/plain; charset=utf-8', wrap(Buffer.from(mail.text)))
  if (!mail.attachments?.length) return Buffer.from([...head, ...body, ''].join('\r\n'))
  const parts = mail.attachments.map((a) =>
    part(`${a.media}; name="${a.name}"`, wrap(a.bytes), [
      `Content-Disposition: attachment; filename="${a.name}"`,
    ]),
  )
  const mixed = [body, ...parts].flatMap((lines) => [`--${boundary}`, ...lines])
  return Buffer.from(
    [
      ...head,
      `Content-Type: multipart/mixed; boundary="${boundary}"`,
      '',
      ...mixed,
      `--${boundary}--`,
      '',
    ].join('\r\n'),
  )
}

function part(type: string, base64: string, headers: readonly string[] = []): string[] {
  return [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', ...headers, '', base64]
}
