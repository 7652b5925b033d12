import type { Filled, Line } from '../../forms'
import { html } from '../../strangers/web'

const text = ({ written }: Line): string => written.text
const p = (inner: string): string =>
  `<p class="MsoNormal"><span style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif">${inner === '' ? '<o:p>&nbsp;</o:p>' : `${inner}<o:p></o:p>`}</span></p>` // prettier-ignore

/** Outlook: the form’s table pasted under a greeting; headings shaded across it. */
export function pasted(filled: Filled, { hello, from }: { hello: readonly string[]; from: readonly string[] }): string {
  const td = (inner: string, width: number, more = '') => `<td width="${width}" valign="top" style="width:${width}pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt"${more}>${inner}</td>`
  const rows = filled.parts.flatMap(({ heading, lines }) => [
    ...(heading === null ? [] : [`<tr style="background:#D9E2F3">${td(p(`<b>${html(heading)}</b>`), 450, ' colspan="2"')}</tr>`]),
    ...lines.map((line) => `<tr>${td(p(`<b>${html(line.label)}</b>`), 160)}${td(text(line).split('\n').map((each) => p(html(each))).join(''), 290)}</tr>`),
  ])
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="Generator" content="Microsoft Word 15 (filtered medium)"><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang="EN-GB"><div class="WordSection1">${[...hello, '', `<b>${html(filled.board)}</b>`, `<b>${html(filled.title)}</b>`].map(p).join('')}<table class="MsoNormalTable" border="0" cellspacing="0" cellpadding="0" style="border-collapse:collapse"><tbody>${rows.join('')}</tbody></table>${['', ...from, '', 'Sent from a secure network. Think before you print.'].map(p).join('')}</div></body></html>`
} // prettier-ignore

/** Gmail in plain text: what was bold stands between stars, questions nobody answered stay empty. */
export function typedOut(filled: Filled, { hello, from }: { hello: string; from: readonly string[] }): string {
  const ask = (line: Line): string => (line.long ? `*${line.label}*\n\n${text(line)}\n` : `*${line.label}:* ${text(line)}`)
  const parts = filled.parts.map(({ heading, lines }) => `${heading === null ? '' : `*${heading.toUpperCase()}*\n\n`}${lines.map(ask).join('\n')}`)
  return `${hello}\n\n*${filled.title}*\n${filled.board}\n\n${parts.join('\n\n')}\n\n-- \n${from.join('\n')}\n`
} // prettier-ignore

/** A notice of a form sent in: questions numbered, answers under them in the text and beside them in the table. */
export function notice(filled: Filled, number: string): { text: string; html: string } {
  const answered = filled.parts.map(({ heading, lines }) => ({ heading, lines: lines.filter((line) => text(line) !== '') })).filter(({ lines }) => lines.length > 0)
  let count = 0
  const plain = answered.map(({ heading, lines }) => `${heading === null ? '' : `${heading}\n\n`}${lines.map((line) => `${++count}. ${line.label}\n${text(line)}\n`).join('\n')}`)
  const shown = answered.map(({ heading, lines }) => `${heading === null ? '' : `<tr><td colspan="2" style="padding:8px;background:#03787c;color:#fff">${html(heading)}</td></tr>`}${lines.map((line) => `<tr><td style="padding:8px;border:1px solid #c8c8c8;width:40%"><strong>${html(line.label)}</strong></td><td style="padding:8px;border:1px solid #c8c8c8">${html(text(line))}</td></tr>`).join('')}`)
  return {
    text: `Response ${number} to “${filled.title}”\n${filled.board}\n\n${plain.join('\n')}\nYou receive this notice because you own this form.\n`,
    html: `<!doctype html><html><body style="font-family:Segoe UI,Arial"><h2>${html(filled.title)}</h2><p>${html(filled.board)}: response ${number}</p><table style="border-collapse:collapse;width:640px">${shown.join('')}</table><p style="color:#777">You receive this notice because you own this form.</p></body></html>`,
  }
} // prettier-ignore
