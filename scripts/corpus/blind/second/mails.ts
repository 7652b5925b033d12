import type { Filled, Line } from '../../forms'
import { html } from '../../strangers/web'

const word = (inner: string): string =>
  `<p class="MsoNormal"><span lang="EN-GB" style="font-family:&quot;Calibri&quot;,sans-serif">${inner}</span></p>`
const given = ({ written: { text, options, chosen = [] } }: Line): string =>
  options && options.length < 4 && chosen.length > 0
    ? options
        .map((option, n) => (chosen.includes(n) ? `<b><u>${html(option)}</u></b>` : `<s>${html(option)}</s>`))
        .join(' / ')
    : html(text)
const letterhead =
  '<p class="MsoNormal" style="color:#7F7F7F;font-size:8.0pt">This email is from outside the organisation. Do not click links unless you know the sender.</p>'
const signature = (name: string): string => `${word(`${name}<br>Business Support Officer<br>T: 01632 960700 | W: www.agency.example`)}<p class="MsoNormal"><i>Please consider the environment before printing. The contents are confidential to the addressee.</i></p>` // prettier-ignore
const whole = (body: string): string => `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style>p.MsoNormal{margin:0cm;font-size:11.0pt}</style></head><body lang="EN-GB" link="#0563C1"><div class="WordSection1">${body}</div></body></html>` // prettier-ignore
const quotedHead = (from: string, sent: string, subject: string): string => `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> ${from}<br><b>Sent:</b> ${sent}<br><b>To:</b> Duty Inbox &lt;duty@agency.example&gt;<br><b>Subject:</b> ${subject}</p></div>` // prettier-ignore

/** The form's table out of Word, four columns, captions across. */
function table(filled: Filled): string {
  const td = (inner: string, wide = 1): string => `<td${wide > 1 ? ` colspan="${wide}"` : ''} valign="top" style="border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt">${word(inner || '&nbsp;')}</td>`
  const rows = filled.parts.flatMap((part) => {
    const short = part.lines.filter((line) => !line.long)
    const long = part.lines.filter((line) => line.long)
    return [
      ...(part.heading === null ? [] : [td(`<b>${html(part.heading)}</b>`, 4)]),
      ...short.flatMap((line, n) => {
        const next = short[n + 1]
        if (n % 2) return []
        return [next ? td(html(line.label)) + td(given(line)) + td(html(next.label)) + td(given(next)) : td(html(line.label)) + td(given(line), 3)]
      }),
      ...long.map((line) => td(html(line.label)) + td(given(line), 3)),
    ]
  })
  return `${word(`<b>${html(filled.title)}</b>`)}${word(html(filled.board))}<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse">${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`
} // prettier-ignore

/** Sent on its way by somebody who got it: the form is in the mail below theirs. */
export const sentOn = (filled: Filled): string =>
  whole(`${letterhead}${word('Morning, this came to us by mistake – one for you. Received 12/01/2026.')}${signature('Col Bagshaw')}${quotedHead('Joan Threlfall', '11 January 2026 16:41', 'Form')}${word('Please see our form:')}${table(filled)}${signature('Joan Threlfall')}`) // prettier-ignore

/** The answer to a request for the form, with the request still below it. */
export const replied = (filled: Filled): string =>
  whole(`${word('Hi, filled in below as asked.')}${table(filled)}${signature('Mairi Urquhart')}${quotedHead('Board office', '2 March 2026 09:00', 'Form please')}${word('Dear Mairi')}${word('You told us that you are in dispute with another agency. Please complete the form and return it by 9 March 2026.')}${word('Name: Board Co-ordinator')}${word('Date: 2 March 2026')}`) // prettier-ignore

/** Headings and lines, as a list is pasted into a web mailer. */
export const webMail = (filled: Filled): string =>
  `<div dir="ltr"><div>Hello,</div><div><br></div><div>${html(filled.title)} – ${html(filled.board)}</div>${filled.parts
    .map((part) => `${part.heading === null ? '<br>' : `<p><b>${html(part.heading)}</b></p>`}<table><tbody>${part.lines.map((line) => `<tr><td style="padding-right:12px">${html(line.label)}</td><td>${given(line)}</td></tr>`).join('')}</tbody></table>`)
    .join('')}<div><br></div><div>Thanks, Nik</div></div>` // prettier-ignore

/** Plain text: the question, the answer on the next line, a blank line. */
export const lineBelow = (filled: Filled): string =>
  `Dear Board office\n\n${filled.title.toUpperCase()}\n${filled.board}\n\n${filled.parts
    .map((part) => `${part.heading === null ? '' : `*${part.heading}*\n\n`}${part.lines.map((line) => `${line.label}\n${line.written.text}\n`).join('\n')}`)
    .join('\n')}\nMany thanks\n\nElaine Garside\nSt Oswin’s Academy\n01632 960190\n` // prettier-ignore

/** Plain text: questions marked with a chevron, the answer after a colon; the whole sent on between marks. */
export const markedLines = (filled: Filled): string =>
  `Please log. Elaine\n\n---------- Forwarded message ---------\nFrom: Tunde Fashola <t.fashola@agency.example>\nDate: Tue, 10 Mar 2026 at 08:15\nSubject: ${filled.title}\nTo: <duty@agency.example>\n\n${filled.title}\n${filled.board}\n${filled.parts
    .map((part) => `${part.heading === null ? '\n' : `\n== ${part.heading} ==\n`}${part.lines.map((line) => `- ${line.label}: ${line.written.text.replaceAll('\n', ' ')}`).join('\n')}`)
    .join('\n')}\n` // prettier-ignore

/** WordPad: the question underlined, a tab, the answer. */
export function underlined(filled: Filled): string {
  const safe = (text: string): string => text.replace(/[\\{}]/g, (sign) => `\\${sign}`).replace(/[^\x20-\x7e\n]/g, (letter) => `\\u${letter.charCodeAt(0)}?`).replaceAll('\n', '\\par\\tab ')
  const choice = (line: Line): string => {
    const { text, options, chosen = [] } = line.written
    if (!options || options.length > 3 || chosen.length === 0) return safe(text)
    return options.map((option, n) => (chosen.includes(n) ? safe(option) : `{\\strike ${safe(option)}}`)).join(' / ')
  }
  const body = filled.parts.map((part) => `${part.heading === null ? '' : `\\pard\\sb200{\\b\\caps ${safe(part.heading)}}\\par\n`}${part.lines.map((line) => `\\pard\\tx4200\\li4200\\fi-4200{\\ul ${safe(line.label)}}\\tab ${choice(line)}\\par\n`).join('')}`)
  return `{\\rtf1\\ansi\\ansicpg1252\\deff0\\deflang2057{\\fonttbl{\\f0\\fnil\\fcharset0 Calibri;}}\n\\viewkind4\\uc1\\pard\\f0\\fs22{\\b ${safe(filled.board)}}\\par\n{\\b ${safe(filled.title)}}\\par\n${safe(filled.guidance)}\\par\n${body.join('')}}\n`
} // prettier-ignore
