import type { Filled, Line } from '../../forms'
import { html } from '../../strangers/web'
import { asked } from '../asked'

const text = ({ written }: Line): string => written.text
const p = (inner: string): string => `<p class="MsoNormal" style="margin:0cm;font-size:11.0pt;font-family:Aptos,sans-serif">${inner === '' ? '&nbsp;' : inner}</p>` // prettier-ignore
const all = (words: string): string =>
  words
    .split('\n')
    .map((each) => p(html(each)))
    .join('')
const td = (inner: string, more = ''): string => `<td valign="top" style="border:solid #7B2D5B 1.0pt;padding:0cm 5.4pt"${more}>${inner}</td>` // prettier-ignore
const envelope = (hello: string, body: string, from: string): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="Generator" content="Microsoft Word 15 (filtered medium)"></head><body lang="EN-GB" link="#467886"><div class="WordSection1">${all(hello)}${p('')}${body}${p('')}${all(from)}</div></body></html>`

/** A table of three columns copied out of Word: the part’s name spans the rows of its questions. */
export const spanned = (filled: Filled, hello: string, from: string): string =>
  envelope(
    hello,
    `${p(`<b>${html(filled.board)}</b>`)}${p(`<b>${html(filled.title)}</b>`)}<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse">${filled.parts
      .flatMap(({ heading, lines }) =>
        lines.map((line, n) => `<tr>${n === 0 ? td(p(`<b>${html(heading ?? '')}</b>`), ` rowspan="${lines.length}"`) : ''}${td(p(html(line.label)))}${td(all(text(line)))}</tr>`),
      )
      .join('')}</table>`,
    from,
  ) // prettier-ignore

/** Typed into the mail under its questions, which were copied from the form in bold. */
export const answeredBelow = (filled: Filled, hello: string, from: string): string =>
  envelope(
    hello,
    `${p(`<b>${html(filled.title)}</b>`)}${p(html(filled.board))}${filled.parts.map(({ heading, lines }) => `${p('')}${p(`<u>${html(heading ?? '')}</u>`)}${lines.map((line) => `${p(`<b>${html(line.label)}</b>`)}${all(text(line))}`).join('')}`).join('')}`,
    from,
  ) // prettier-ignore

/** The form as plain text: questions and answers on a line with a colon between. */
export const asLines = (filled: Filled, hello: string, from: string): string =>
  `${hello}\n\n${filled.board}\n${filled.title}\n${filled.parts.map(({ heading, lines }) => `\n${(heading ?? '').toUpperCase()}\n${lines.map((line) => `${asked(line.label)} ${text(line)}`.trimEnd()).join('\n')}\n`).join('')}\n${from}\n` // prettier-ignore

/** What a web form sends when somebody has submitted it; what was left empty is not in it. */
export function submitted(filled: Filled, number: string): { text: string; html: string } {
  const parts = filled.parts.map(({ heading, lines }) => ({ heading: heading ?? '', lines: lines.filter((line) => text(line) !== '') })).filter(({ lines }) => lines.length > 0)
  const hello = `${filled.title} has been submitted. Reference number: ${number}.`
  return {
    text: `${hello}\n\n${filled.board}\n\n${parts.map(({ heading, lines }) => `--- ${heading} ---\n\n${lines.map((line) => `${line.label}\n${text(line)}\n`).join('\n')}`).join('\n')}\nDo not reply to this message. It comes from a mailbox that nobody reads.\n`,
    html: `<html><body style="font-family:Arial,sans-serif"><p>${html(hello)}</p><p><b>${html(filled.board)}</b></p>${parts.map(({ heading, lines }) => `<h3 style="color:#1f4e78">${html(heading)}</h3><table style="border-collapse:collapse;width:100%">${lines.map((line) => `<tr><th align="left" valign="top" style="width:32%;padding:6px;border:1px solid #ddd;background:#f6f6f6">${html(line.label)}</th><td style="padding:6px;border:1px solid #ddd">${html(text(line))}</td></tr>`).join('')}</table>`).join('')}<p style="font-size:11px">Do not reply to this message. It comes from a mailbox that nobody reads.</p></body></html>`,
  }
} // prettier-ignore
