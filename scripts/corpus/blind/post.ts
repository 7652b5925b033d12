/** A mail as it goes over the wire. */
export interface Post {
  readonly from: string
  readonly to?: string
  readonly subject: string
  readonly date: string
  readonly id: string
  readonly headers?: readonly string[]
  readonly text?: string
  readonly html?: string
  readonly charset?: 'utf-8' | 'windows-1252'
  readonly files?: readonly { readonly name: string; readonly media: string; readonly bytes: Uint8Array }[]
  /** A mail inside this one. */
  readonly forwarded?: string
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\n')
/** The signs of Windows' own page that stand outside Latin 1. */
const windows: Readonly<Record<string, number>> = { '–': 0x96, '—': 0x97, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '…': 0x85, '•': 0x95, '€': 0x80 } // prettier-ignore
const encoded = (text: string, charset: string): Buffer =>
  charset === 'utf-8'
    ? Buffer.from(text)
    : Buffer.from(Array.from(text, (sign) => windows[sign] ?? sign.charCodeAt(0)))
const part = (media: string, text: string, charset: string): string =>
  `Content-Type: ${media}; charset="${charset}"\nContent-Transfer-Encoding: base64\n\n${base64(encoded(text, charset))}\n`

/** The mail's bytes, with the line ends of mail. */
export function posted(post: Post): string {
  const { text, html, charset = 'utf-8', files = [], forwarded } = post
  const bodies = [...(text === undefined ? [] : [part('text/plain', text, charset)]), ...(html === undefined ? [] : [part('text/html', html, charset)])]
  const body = bodies.length === 2 ? `Content-Type: multipart/alternative; boundary="alt-${post.id}"\n\n--alt-${post.id}\n${bodies.join(`--alt-${post.id}\n`)}--alt-${post.id}--\n` : (bodies[0] ?? '')
  const attached = [
    ...files.map(({ name, media, bytes }) => `Content-Type: ${media}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${base64(bytes)}\n`),
    ...(forwarded === undefined ? [] : [`Content-Type: message/rfc822\nContent-Disposition: attachment\n\n${forwarded.replaceAll('\r\n', '\n')}\n`]),
  ]
  const mixed = attached.length === 0 ? body : `Content-Type: multipart/mixed; boundary="mix-${post.id}"\n\n${[body, ...attached].map((each) => `--mix-${post.id}\n${each}`).join('')}--mix-${post.id}--\n`
  const head = [`From: ${post.from}`, `To: ${post.to ?? 'Board office <office@board.example>'}`, `Subject: ${post.subject}`, `Date: ${post.date}`, `Message-ID: <${post.id}@agency.example>`, ...(post.headers ?? []), 'MIME-Version: 1.0']
  return `${head.join('\n')}\n${mixed}`.replaceAll('\n', '\r\n')
} // prettier-ignore
