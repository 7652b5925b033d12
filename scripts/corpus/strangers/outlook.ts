import * as XLSX from '@e965/xlsx'
import { z } from 'zod'
import type { Filled, Line } from '../forms'
import { html } from './web'

interface Container {
  readonly utils: {
    readonly cfb_new: () => object
    readonly cfb_add: (file: object, path: string, content: Uint8Array) => void
  }
  readonly write: (file: object, options: { type: 'buffer' }) => Uint8Array
}
/** The writer of such containers in the spreadsheet library, which says nothing of its types. */
const container = z.custom<Container>((value) => typeof value === 'object').parse(XLSX.CFB)

/** What a message holds; written as Outlook saves one, by a writer that has nothing to do with the reader of such files. */
export interface Message {
  readonly subject: string
  readonly sender: string
  readonly text: string
  readonly html?: string
  readonly rtf?: string
  readonly attachment?: { readonly name: string; readonly bytes: Uint8Array }
}

const unicode = (text: string): Buffer => Buffer.from(text, 'utf16le')

interface Stream {
  readonly tag: string
  readonly content: Uint8Array
}

/** The table of properties: for each stream its kind and length, and what fits in eight bytes as it is. */
function table(header: number, streams: readonly Stream[], fixed: readonly (readonly [tag: number, value: bigint])[]): Buffer {
  const bytes = Buffer.alloc(header + 16 * (streams.length + fixed.length))
  let at = header
  const entry = (tag: number, write: (at: number) => void) => {
    bytes.writeUInt32LE(tag, at)
    bytes.writeUInt32LE(6, at + 4)
    write(at + 8)
    at += 16
  }
  for (const { tag, content } of streams)
    entry(Number.parseInt(tag, 16), (to) => bytes.writeUInt32LE(content.length + (tag.endsWith('001F') ? 2 : 0), to))
  for (const [tag, value] of fixed) entry(tag, (to) => bytes.writeBigUInt64LE(value, to))
  return bytes
} // prettier-ignore

const storedRtf = (rtf: string): Buffer => {
  const body = Buffer.from(rtf, 'latin1')
  const head = Buffer.alloc(16)
  head.writeUInt32LE(body.length + 12, 0)
  head.writeUInt32LE(body.length, 4)
  head.write('MELA', 8, 'latin1')
  return Buffer.concat([head, body])
}
const windowsTime = (iso: string): bigint => (BigInt(Date.parse(iso)) + 11_644_473_600_000n) * 10_000n

export function messageFile({ subject, sender, text, html: page, rtf, attachment }: Message): Uint8Array {
  const file = container.utils.cfb_new()
  const add = (path: string, content: Uint8Array) => container.utils.cfb_add(file, `/${path}`, content)
  const streams: Stream[] = [
    { tag: '001A001F', content: unicode('IPM.Note') }, { tag: '0037001F', content: unicode(subject) }, { tag: '0070001F', content: unicode(subject) },
    { tag: '0C1A001F', content: unicode(sender) }, { tag: '0C1E001F', content: unicode('SMTP') }, { tag: '5D01001F', content: unicode('sender@agency.example') },
    { tag: '1000001F', content: unicode(text) },
    ...(page === undefined ? [] : [{ tag: '10130102', content: Buffer.from(page) }]),
    ...(rtf === undefined ? [] : [{ tag: '10090102', content: storedRtf(rtf) }]),
  ]
  const head = table(32, streams, [[0x00390040, windowsTime('2026-06-18T08:40:00Z')], [0x0e060040, windowsTime('2026-06-18T08:40:09Z')], [0x3fde0003, 65001n]])
  head.writeUInt32LE(attachment ? 1 : 0, 20)
  add('__properties_version1.0', head)
  add('__nameid_version1.0/__substg1.0_00020102', Buffer.alloc(0))
  for (const { tag, content } of streams) add(`__substg1.0_${tag}`, content)
  if (attachment) {
    const inside: Stream[] = [
      { tag: '3704001F', content: unicode(attachment.name) }, { tag: '3707001F', content: unicode(attachment.name) }, { tag: '37010102', content: attachment.bytes },
    ]
    const folder = '__attach_version1.0_#00000000'
    add(`${folder}/__properties_version1.0`, table(8, inside, [[0x37050003, 1n]]))
    for (const { tag, content } of inside) add(`${folder}/__substg1.0_${tag}`, content)
  }
  return new Uint8Array(container.write(file, { type: 'buffer' }))
} // prettier-ignore

const word = (inner: string): string =>
  `<p class=MsoNormal style='margin-bottom:0cm'><span style='font-size:10.0pt;font-family:"Arial",sans-serif;mso-fareast-language:EN-GB'>${inner}<o:p></o:p></span></p>`

function given({ written: { text, options, chosen = [] } }: Line): string {
  if (options && options[0] === 'Yes' && chosen.length > 0)
    return options
      .map((option, n) => (chosen.includes(n) ? html(option) : `<s>${html(option)}</s>`))
      .join(' / ')
  return html(text)
}

/** A form copied out of Word into a mail: its table, and Word's own marks all over it. */
export function pastedTable(filled: Filled): string {
  const cell = (inner: string, wide = 1) =>
    `<td width=301${wide > 1 ? ` colspan=${wide}` : ''} valign=top style='width:225.4pt;border:solid windowtext 1.0pt;border-top:none;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>${inner}</td>`
  const rows = filled.parts.flatMap((part) => [
    ...(part.heading === null ? [] : [`<tr style='mso-yfti-irow:0'>${cell(word(`<b>${html(part.heading)}</b>`), 2)}</tr>`]),
    ...part.lines.map((line) => `<tr>${cell(word(html(line.label)))}${cell(line.written.text === '' ? word('&nbsp;') : given(line).split('<br>').map(word).join(''))}</tr>`),
  ])
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><style><!-- @font-face {font-family:Arial;} table.MsoTableGrid {border:solid windowtext 1.0pt;} --></style></head><body lang=EN-GB style='tab-interval:36.0pt'><div class=WordSection1>${word('Hi all')}${word('Form pasted below as the attachment would not open.')}${word('&nbsp;')}${word(`<b>${html(filled.title)}</b>`)}${word(html(filled.board))}<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'>${rows.join('')}</table>${word('&nbsp;')}${word('Many thanks')}${word('Dee')}${word('<i>This e-mail and any files are confidential.</i>')}</div></body></html>`
} // prettier-ignore

/** Question in bold, a colon, the answer, one line each: what is left when a table is pasted as text. */
export function boldLines(filled: Filled): string {
  const lines = filled.parts.flatMap((part) => [
    ...(part.heading === null ? [] : [`<div><br></div><div><u>${html(part.heading)}</u></div>`]),
    ...part.lines.map((line) => `<div><b>${html(line.label)}:</b>&nbsp;${given(line)}</div>`),
  ])
  return `<div dir="ltr"><div>Dear colleague,</div><div><br></div><div>${html(filled.title)}</div><div>${html(filled.board)}</div>${lines.join('')}<div><br></div><div>Regards,</div><div>Dee Marsh</div><div>Business Support | 0117 496 0000</div></div>`
} // prettier-ignore

/** Plain text, one question a line; the answers of some follow on lines of their own. */
export function textLines(filled: Filled, style: 'colon' | 'capitals' | 'dash'): string {
  const ask = (line: Line): string => {
    const label = style === 'capitals' ? line.label.toUpperCase() : line.label
    const text = line.written.text
    if (style === 'dash') return `${label} - ${text}`
    const colon = /[?:]$/.test(label) ? label : `${label}:`
    return line.long && style === 'capitals' ? `${colon}\n${text}\n` : `${colon} ${text}`
  }
  const parts = filled.parts.map((part) => [...(part.heading === null ? [] : ['', part.heading]), ...part.lines.map(ask)].join('\n')) // prettier-ignore
  return `Hello\n\n${filled.title}\n${filled.board}\n\n${parts.join('\n')}\n\nKind regards\nDee Marsh`
}
