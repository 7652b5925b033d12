import type { Hand } from './answers'
import type { Filled } from './forms'
import { htmlOf, textOf, type Hand as HtmlHand } from './html'
import { layouts } from './layouts'

/** A mail as one program sends it. */
export type Composer =
  | 'outlook' | 'outlook-forward' | 'gmail' | 'gmail-reply' | 'apple' | 'thunderbird' | 'text-flowed' | 'text-quoted-printable' | 'text-forward' | 'attached' // prettier-ignore

const crlf = (lines: readonly string[]): string => lines.join('\n').replace(/\r?\n/g, '\r\n')
const quoted = (text: string): string =>
  Buffer.from(text, 'utf8')
    .toString('latin1')
    .replace(
      /[^\n\x20-\x3c\x3e-\x7e]/g,
      (c) => `=${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .split('\n')
    .map((line) => line.replace(/ $/, '=20').replace(/(.{70}[^=]{0,3})(?!$)/g, '$1=\n'))
    .join('\n')
const base64 = (bytes: Uint8Array | string): string =>
  Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\n')

/** Lines no longer than a mail program's, each but a paragraph's last ended with a space. */
function flowed(text: string, width = 72): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd().replace(new RegExp(`(.{20,${width}}) (?=\\S)`, 'g'), '$1 \n'))
    .join('\n')
}

export interface Envelope {
  readonly from: string
  readonly subject: string
  readonly number: number
}

function head({ from, subject, number }: Envelope, more: readonly string[]): string[] {
  return [
    `From: ${from}`,
    'To: Business unit <escalations@board.example>',
    `Subject: ${subject}`,
    'Date: Fri, 19 Jun 2026 14:05:00 +0100',
    `Message-ID: <corpus-${number}@agency.example>`,
    'MIME-Version: 1.0',
    ...more,
  ]
}

const part = (type: string, encoding: string, body: string): string[] => [
  `Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, '', body,
] // prettier-ignore

function alternative(envelope: Envelope, text: string, html: string): string {
  const mark = `=_part_${envelope.number}`
  return crlf([
    ...head(envelope, [`Content-Type: multipart/alternative; boundary="${mark}"`]),
    '', `--${mark}`, ...part('text/plain; charset="utf-8"', 'quoted-printable', quoted(text)),
    `--${mark}`, ...part('text/html; charset="utf-8"', 'quoted-printable', quoted(html)), `--${mark}--`, '',
  ])
} // prettier-ignore

const single = (envelope: Envelope, [type, encoding, , body]: readonly string[]): string =>
  crlf([...head(envelope, [type ?? '', encoding ?? '']), '', body ?? ''])

const outlookHead =
  '<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15 (filtered medium)"><style><!-- p.MsoNormal {margin:0cm;font-size:11.0pt;} --></style><!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit" spidmax="1026" /></xml><![endif]--></head><body lang=EN-GB link="#0563C1"><div class=WordSection1>'
const sent =
  '<p class=MsoNormal>Kind regards<o:p></o:p></p><p class=MsoNormal>Jo Ferris<o:p></o:p></p><p class=MsoNormal>Administrator, 01632 960555<o:p></o:p></p>'
const forwardedHead =
  "<div style='border:none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>From:</b> Duty Desk &lt;duty@agency.example&gt; <br><b>Sent:</b> 18 June 2026 09:12<br><b>To:</b> Jo Ferris<br><b>Subject:</b> Escalation form<o:p></o:p></p></div>"
const signature = '\n\nKind regards\n\nJo Ferris\nAdministrator\n01632 960555'

/** A filled-in form as the body of a mail. */
export function mailOf(composer: Composer, filled: Filled, hand: Hand, envelope: Envelope): string {
  const html = (layout: keyof typeof layouts, by: HtmlHand) => htmlOf(layouts[layout](filled, hand), by)
  const text = textOf(layouts['plain-colons'](filled, hand)).trim()
  const plain = `Good afternoon\n\nPlease see below.\n\n${text}${signature}`
  switch (composer) {
    case 'outlook':
      return alternative(envelope, plain, `${outlookHead}<p class=MsoNormal>Dear all,<o:p></o:p></p><p class=MsoNormal>Our form is below.<o:p></o:p></p>${html('two-columns', 'outlook')}${sent}</div></body></html>`)
    case 'outlook-forward':
      return alternative(envelope, plain, `${outlookHead}<p class=MsoNormal>FYI – sent to the wrong inbox.<o:p></o:p></p>${sent}${forwardedHead}${html('merged-above', 'outlook')}</div></body></html>`)
    case 'gmail':
      return alternative(envelope, plain, `<div dir="ltr"><div>Hi,</div><div><br></div>${html('colons', 'gmail')}<div><br></div><div>Thanks</div><div>Jo</div></div>`)
    case 'gmail-reply':
      return alternative(envelope, plain, `<div dir="ltr"><div>Here it is, filled in.</div><div><br></div>${html('four-columns', 'gmail')}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Wed, 17 Jun 2026 at 10:02, Business unit &lt;<a href="mailto:escalations@board.example">escalations@board.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div>Dear Jo</div><div>Please complete the escalation form and return it by Friday.</div><div>Date of meeting: 30 June 2026</div><div>Kind regards</div><div>The business unit</div></blockquote></div>`)
    case 'apple':
      return alternative(envelope, plain, `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space;">${html('below-bold', 'apple')}<br><div>Sent from my iPad</div></body></html>`)
    case 'thunderbird':
      return alternative(envelope, plain, `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"></head><body><p>Please find our form below.</p>${html('stacked-cell', 'plain')}<pre class="moz-signature" cols="72">-- \nJo Ferris\nAdministrator</pre></body></html>`)
    case 'text-flowed':
      return single(envelope, part('text/plain; charset=utf-8; format=flowed', '8bit', flowed(plain)))
    case 'text-quoted-printable':
      return single(envelope, part('text/plain; charset="utf-8"', 'quoted-printable', quoted(plain)))
    case 'text-forward':
      return single(envelope, part('text/plain; charset="utf-8"', 'base64', base64(`For your records.${signature}\n\n-----Original Message-----\nFrom: Duty Desk <duty@agency.example>\nSent: 18 June 2026 09:12\nTo: Jo Ferris\nSubject: Escalation form\n\n${text}`)))
    case 'attached':
      throw new Error('Made with its attachment')
  }
} // prettier-ignore

export interface Attachment {
  readonly name: string
  readonly media: string
  readonly bytes: Uint8Array
}

/** A mail with a word of greeting and files attached. */
export function mailWith(attachments: readonly Attachment[], envelope: Envelope): string {
  const mark = `=_mixed_${envelope.number}`
  const text = `Good afternoon\n\nPlease find attached our escalation form.${signature}`
  return crlf([
    ...head(envelope, [`Content-Type: multipart/mixed; boundary="${mark}"`]),
    '', `--${mark}`, ...part('text/plain; charset="utf-8"', 'quoted-printable', quoted(text)),
    ...attachments.flatMap(({ name, media, bytes }) => [
      `--${mark}`, `Content-Type: ${media}; name="${name}"`, `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64', '', base64(bytes),
    ]),
    `--${mark}--`, '',
  ])
} // prettier-ignore

/** A mail of nothing but text. */
export const textMail = (text: string, envelope: Envelope): string =>
  single(envelope, part('text/plain; charset="utf-8"', 'quoted-printable', quoted(text)))
