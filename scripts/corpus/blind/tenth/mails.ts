import type { Filled, Line } from '../../forms'
import { html } from '../../strangers/web'
import { asked } from '../asked'

const text = ({ written }: Line): string => written.text
const p = (inner: string): string => `<p class=MsoNormal><span style='font-size:11.0pt;font-family:"Calibri",sans-serif'>${inner === '' ? '&nbsp;' : inner}<o:p></o:p></span></p>` // prettier-ignore
const all = (words: string): string =>
  words
    .split('\n')
    .map((each) => p(html(each)))
    .join('')
const envelope = (hello: string, body: string, from: string): string =>
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><style><!-- p.MsoNormal {margin:0cm;font-size:11.0pt;} --></style></head><body lang=EN-GB style='word-wrap:break-word'><div class=WordSection1>${all(hello)}${p('')}${body}${p('')}${all(from)}</div></body></html>`

/** A form copied out of Word: the parties side by side, everything else question by answer. */
export function sideBySide(filled: Filled, hello: string, from: string): string {
  const td = (inner: string, wide = 1) => `<td valign=top${wide > 1 ? ` colspan=${wide}` : ''} style='border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'>${inner}</td>`
  const band = (words: string) => `<tr>${td(p(`<b>${html(words)}</b>`), 3)}</tr>`
  const rows: string[] = []
  for (let n = 0; n < filled.parts.length; n++) {
    const [part, next] = filled.parts.slice(n, n + 2)
    if (!part) continue
    if (next && part.lines[0]?.label === next.lines[0]?.label) {
      rows.push(band('Section 2: Professionals involved'), `<tr>${td(p(''))}${[part, next].map(({ heading }) => td(p(`<b>${html(heading ?? '')}</b>`))).join('')}</tr>`)
      part.lines.forEach((line, at) => {
        const beside = next.lines[at]
        rows.push(`<tr>${td(p(`<b>${html(line.label)}</b>`))}${td(all(text(line)))}${td(beside ? all(text(beside)) : p(''))}</tr>`)
      })
      n += 1
    } else rows.push(band(part.heading ?? ''), ...part.lines.map((line) => `<tr>${td(p(`<b>${html(line.label)}</b>`))}${td(all(text(line)), 2)}</tr>`))
  }
  return envelope(hello, `${p(html(filled.board))}${p(`<b>${html(filled.title)}</b>`)}<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'>${rows.join('')}</table>`, from)
} // prettier-ignore

/** Cells copied out of Excel. */
export function cells(filled: Filled, hello: string, from: string): string {
  const td = (inner: string, more = '') => `<td${more} style='border:.5pt solid windowtext;padding:0cm 1pt;font-family:Calibri;font-size:11pt;vertical-align:top'>${inner === '' ? '&nbsp;' : inner}</td>`
  const rows = filled.parts.flatMap(({ heading, lines }) =>
    lines.map((line, n) => `<tr height=20 style='height:15.0pt'>${n === 0 ? td(`<b>${html(heading ?? '')}</b>`, ` rowspan=${lines.length}`) : ''}${td(`<b>${html(line.label)}</b>`)}${td(html(text(line)))}</tr>`),
  )
  const top = [filled.board, filled.title].map((each) => `<tr>${td(`<b>${html(each)}</b>`, ' colspan=3')}</tr>`).join('')
  return envelope(hello, `<table border=0 cellpadding=0 cellspacing=0 width=760 style='border-collapse:collapse;width:570pt'><colgroup><col width=90><col width=210><col width=460></colgroup>${top}${rows.join('')}</table>`, from)
} // prettier-ignore

/** Typed under one another in a mail, the questions in bold on the line of their answers. */
export const boldLines = (filled: Filled, hello: string, from: string): string =>
  envelope(hello, `${p(`<b>${html(filled.title)}</b>`)}${p(html(filled.board))}${filled.parts.map(({ heading, lines }) => `${p('')}${p(`<b><u>${html(heading ?? '')}</u></b>`)}${lines.map((line) => p(`<b>${html(asked(line.label))}</b> ${html(text(line))}`)).join('')}`).join('')}`, from) // prettier-ignore

/** A table of three columns that was pasted as plain text. */
export const tabbed = ({ board, title, parts }: Filled, hello: string, from: string): string =>
  `${hello}\n\n${board}\n${title}\n\n${parts.map(({ heading, lines }, at) => `${heading ?? ''}\n${lines.map((line, n) => `${'ABCDEF'[at] ?? ''}${n + 1}\t${line.label}\t${text(line)}`).join('\n')}\n`).join('\n')}\n${from}\n` // prettier-ignore

/** A form typed out: a question and its answer to a line, a long answer below. */
export const typedOut = ({ board, title, parts }: Filled, hello: string, from: string): string =>
  `${hello}\n\n${title}\n${board}\n\n${parts.map(({ heading, lines }) => `${heading === null ? '' : `${heading}\n`}${lines.map((line) => `${asked(line.label)}${line.long ? '\n' : ' '}${text(line)}`.trimEnd()).join('\n')}\n`).join('\n')}\n${from}\n` // prettier-ignore

/** What the website sends when somebody has pressed Submit; what was left empty is not in it. */
export function notified({ board, title, parts }: Filled, reference: string): { text: string; html: string } {
  const given = parts.map(({ heading, lines }) => ({ heading: heading ?? '', lines: lines.filter((line) => text(line) !== '') })).filter(({ lines }) => lines.length > 0)
  const hello = `A new “${title}” was submitted to ${board}.`
  const foot = `Reference ${reference}. Sent by the website; replies to this address are not read.`
  return {
    text: `${hello}\n\n${given.map(({ heading, lines }) => `${heading.toUpperCase()}\n\n${lines.map((line) => `${asked(line.label)} ${text(line)}`).join('\n')}\n`).join('\n')}\n-- \n${foot}\n`,
    html: `<html><body style="font-family:Verdana,sans-serif;font-size:13px"><p>${html(hello)}</p>${given.map(({ heading, lines }) => `<h3>${html(heading)}</h3>${lines.map((line) => `<p><strong>${html(line.label)}</strong><br>${html(text(line))}</p>`).join('')}`).join('<hr>')}<hr><p style="color:#666">${html(foot)}</p></body></html>`,
  }
} // prettier-ignore
