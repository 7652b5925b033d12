import type { Filled, Line } from '../../forms'
import { html } from '../../strangers/web'
import { asked } from '../asked'

const text = ({ written }: Line): string => written.text
const p = (inner: string): string => `<p class=MsoNormal>${inner === '' ? '&nbsp;' : inner}<o:p></o:p></p>`
const all = (words: string): string => words.split('\n').map((each) => p(html(each))).join('') // prettier-ignore
const bold = (words: string): string => p(`<b>${html(words)}</b>`)
const envelope = (hello: string, body: string, from: string): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><style><!-- p.MsoNormal {margin:0cm;font-size:11.0pt;font-family:"Aptos",sans-serif;} --></style></head><body lang=EN-GB><div class=WordSection1>${all(hello)}${p('')}${body}${p('')}${all(from)}</div></body></html>`
const tables = (rows: readonly string[]): string => `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'>${rows.map((each) => `<tr>${each}</tr>`).join('')}</table>` // prettier-ignore
const td = (inner: string, wide = 1): string => `<td valign=top${wide > 1 ? ` colspan=${wide}` : ''} style='border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'>${inner}</td>` // prettier-ignore

/** The boxes of a page as they come out of Word: two to a row, each question above its answer, long ones alone. */
export function pastedBoxes({ board, title, parts }: Filled, hello: string, from: string): string {
  const box = (line: Line, wide: number): string => td(bold(line.label) + all(text(line)), wide)
  const rows = [td(bold(title) + p(html(board)), 2)]
  const lines = parts.flatMap((part) => part.lines)
  for (let at = 0; at < lines.length; at++) {
    const [line, next] = lines.slice(at, at + 2)
    if (!line) continue
    if (line.long || !next || next.long) rows.push(box(line, 2))
    else {
      rows.push(box(line, 1) + box(next, 1))
      at += 1
    }
  }
  return envelope(hello, tables(rows), from)
}

/** A record copied out of Word; those who sign are the rows of a table of their own. */
export function pastedRecord({ board, title, parts }: Filled, hello: string, from: string): string {
  const signed = parts.filter(({ lines }) => lines[1]?.label === 'Designation')
  const asked = parts.filter((part) => !signed.includes(part))
  const rows = asked.flatMap(({ heading, lines }) => [td(bold(heading ?? ''), 2), ...lines.map((line) => td(p(html(line.label))) + td(all(text(line))))]) // prettier-ignore
  const head = ['Signed off by', ...(signed[0]?.lines ?? []).map(({ label }) => label)]
  const names = signed.map(({ heading, lines }) => td(bold(heading ?? '')) + lines.map((line) => td(p(html(text(line))))).join('')) // prettier-ignore
  const below =
    signed.length === 0 ? '' : p('') + tables([head.map((each) => td(bold(each))).join(''), ...names])
  return envelope(hello, `${p(html(board))}${bold(title)}${tables(rows)}${below}`, from)
}

/** The numbered questions of a letter typed into a mail, each answer on a line of its own. */
export function numbered({ board, title, parts }: Filled, hello: string, from: string): string {
  const lines = parts.flatMap((part) => part.lines)
  return `${hello}\n\n${title.toUpperCase()}\n${board}\n\n${lines.map((line, n) => `${n + 1}. ${line.label}\n${text(line)}\n`).join('\n')}\n${from}\n`
}

/** A question, a colon and the answer, a line each. */
export const typedOut = ({ board, title, parts }: Filled, hello: string, from: string): string =>
  `${hello}\n\n${board}\n${title}\n\n${parts.map(({ heading, lines }) => `${heading === null ? '' : `** ${heading} **\n`}${lines.map((line) => `${asked(line.label)} ${text(line)}`.trimEnd()).join('\n')}\n`).join('\n')}\n${from}\n` // prettier-ignore

/** What the website sends to the office: what was left empty is not in it. */
export function notified({ board, title, parts }: Filled, reference: string): { text: string; html: string } {
  const given = parts
    .map(({ heading, lines }) => ({ heading: heading ?? '', lines: lines.filter((line) => text(line) !== '') }))
    .filter(({ lines }) => lines.length > 0)
  const hello = `Mae ffurflen newydd wedi ei chyflwyno. / A new form has been submitted. ${reference}`
  const foot = 'Peidiwch ag ateb y neges hon. / Please do not reply to this message.'
  return {
    text: `${hello}\n\n${title}\n${board}\n\n${given.map(({ heading, lines }) => `--- ${heading} ---\n\n${lines.map((line) => `${line.label}\n${text(line)}\n`).join('\n')}`).join('\n')}\n${foot}\n`,
    html: `<html><body style="font-family:Arial,sans-serif"><p>${html(hello)}</p><h2>${html(title)}</h2><p>${html(board)}</p><table cellpadding="6" style="border-collapse:collapse">${given.map(({ heading, lines }) => `<tr><td colspan="2" style="background:#a4161a;color:#fff"><b>${html(heading)}</b></td></tr>${lines.map((line) => `<tr><td style="border-bottom:1px solid #ccc" width="280">${html(line.label)}</td><td style="border-bottom:1px solid #ccc">${html(text(line))}</td></tr>`).join('')}`).join('')}</table><p style="font-size:11px">${html(foot)}</p></body></html>`,
  }
} // prettier-ignore
