import type { Filled, Line } from '../../forms'
import { html } from '../../strangers/web'

const para = (inner: string): string => `<p class=MsoNormal>${inner}<o:p></o:p></p>`
const given = ({ written: { text, options, chosen = [] } }: Line): string =>
  options && options.length === 2 ? options.map((option, n) => `${option} ${chosen.includes(n) ? '☒' : '☐'}`).join(' ') : text // prettier-ignore

/** A form copied out of Word into a mail of Outlook’s, between a greeting and a signature. */
export function pastedByOutlook(filled: Filled, greeting: readonly string[], signature: readonly string[]): string {
  const cell = (inner: string, style: string, across = 1): string => `<td${across > 1 ? ` colspan=${across}` : ''} valign=top style='border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt;${style}'>${inner}</td>`
  const rows = filled.parts.flatMap(({ heading, lines }) => [
    ...(heading === null ? [] : [`<tr>${cell(para(`<b>${html(heading)}</b>`), 'background:#D9E2F3', 2)}</tr>`]),
    ...lines.map((line) => `<tr>${cell(para(`<b><span lang=EN-GB>${html(line.label)}</span></b>`), 'width:160.0pt')}${cell(given(line).split('\n').map((each) => para(each === '' ? '&nbsp;' : html(each))).join(''), 'width:320.0pt')}</tr>`),
  ])
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta name=Generator content="Microsoft Word 15 (filtered medium)"><style><!-- p.MsoNormal {margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif;} --></style></head><body lang=EN-GB link="#0563C1" vlink="#954F72" style='word-wrap:break-word'><div class=WordSection1>${greeting.map((line) => para(line === '' ? '&nbsp;' : html(line))).join('')}${para('&nbsp;')}${para(`<b>${html(filled.board)}</b>`)}${para(`<b>${html(filled.title)}</b>`)}<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>${rows.join('')}</table>${para('&nbsp;')}${signature.map((line) => para(html(line))).join('')}</div></body></html>`
} // prettier-ignore

const asked = (label: string): string => (/[?:]$/.test(label) ? label : `${label}:`)

/** The form typed into a mail as plain text. */
export function typedByHand(filled: Filled, greeting: string, signature: string): string {
  const line = (each: Line): string => (each.long ? `${asked(each.label)}\n${each.written.text}\n` : `${asked(each.label)} ${each.written.text}`) // prettier-ignore
  return `${greeting}\n\n${filled.title}\n${filled.board}\n\n${filled.parts.map(({ heading, lines }) => `${heading === null ? '' : `${heading}\n`}${lines.map(line).join('\n')}\n`).join('\n')}\n${signature}\n`
} // prettier-ignore

/** The same by a web mail: a block a line. */
export const typedInGmail = (filled: Filled, greeting: string, signature: string): string =>
  `<div dir="ltr">${typedByHand(filled, greeting, signature)
    .split('\n')
    .map((line) => {
      const at = line.indexOf(': ')
      const label = at > 0 && filled.parts.some(({ lines }) => lines.some((each) => asked(each.label) === line.slice(0, at + 1)))
      return `<div>${line === '' ? '<br>' : label ? `<b>${html(line.slice(0, at + 1))}</b>&nbsp;${html(line.slice(at + 2))}` : html(line)}</div>`
    })
    .join('')}</div>` // prettier-ignore

/** What a web form’s service sends whoever owns the form. */
export function notification(filled: Filled, reference: string): string {
  const rows = filled.parts.flatMap(({ heading, lines }) => [
    ...(heading === null ? [] : [`<tr><th colspan="2" align="left" bgcolor="#eeeeee">${html(heading)}</th></tr>`]),
    ...lines.map((line) => `<tr><td width="40%" style="padding:6px;border-bottom:1px solid #ddd"><strong>${html(line.label)}</strong></td><td style="padding:6px;border-bottom:1px solid #ddd">${html(line.written.text)}</td></tr>`),
  ])
  return `<!DOCTYPE html><html><body style="font-family:Arial,sans-serif"><p>A new response has been submitted.</p><h2>${html(filled.title)}</h2><p>${html(filled.board)}</p><table width="100%" cellspacing="0" cellpadding="0">${rows.join('')}</table><p style="color:#777;font-size:12px">Submission reference ${reference}. This is an automated message, please do not reply.</p></body></html>`
} // prettier-ignore

/** The same from a service that writes plain text. */
export const plainNotification = (filled: Filled, reference: string): string =>
  `You have received a new form submission.\n\nForm: ${filled.title}\nBoard: ${filled.board}\nSubmission ID: ${reference}\n\n${filled.parts
    .map(({ heading, lines }) => `${heading === null ? '' : `== ${heading} ==\n`}${lines.map((line) => `${asked(line.label)} ${line.written.text.replaceAll('\n', ' ')}`).join('\n')}\n`)
    .join('\n')}\n--\nThis is an automated message.\n` // prettier-ignore
