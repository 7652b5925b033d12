/** Builds internet mails for tests. */
export interface MailParts {
  readonly headers?: Record<string, string>
  readonly text?: string
  readonly html?: string
  readonly attachments?: readonly {
    readonly name: string
    readonly bytes: Uint8Array
    readonly media?: string
    readonly headers?: string
  }[]
}

let boundaries = 0

export function mailFile({ headers = {}, text, html, attachments = [] }: MailParts): Uint8Array {
  const cut = `=_cut${++boundaries}`
  const all: Record<string, string> = {
    From: 'Alex Example <alex@agency.example>',
    To: 'unit@board.example',
    Subject: 'Escalation form',
    Date: 'Fri, 12 Jun 2026 10:15:00 +0100',
    'Message-ID': '<1@agency.example>',
    'MIME-Version': '1.0',
    'Content-Type': `multipart/mixed; boundary="${cut}"`,
    ...headers,
  }
  const parts = [
    ...(text === undefined ? [] : [`Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`]),
    ...(html === undefined ? [] : [`Content-Type: text/html; charset=utf-8\r\n\r\n${html}`]),
    ...attachments.map(
      ({ name, bytes, media = 'application/octet-stream', headers: more = '' }) =>
        `Content-Type: ${media}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n${more}` +
        (media === 'message/rfc822'
          ? `\r\n${Buffer.from(bytes).toString('latin1')}`
          : `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')}`),
    ),
  ]
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  const body = `${parts.map((part) => `--${cut}\r\n${part}\r\n`).join('')}--${cut}--\r\n`
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`, 'latin1')
}
