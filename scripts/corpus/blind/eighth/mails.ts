import type { Filled, Line } from '../../forms'
import { html } from '../../strangers/web'
import { isBeside } from './word'

const p = (inner: string): string => `<p class="MsoNormal">${inner === '' ? '&nbsp;' : inner}</p>`
const text = ({ written }: Line): string =>
  written.text
    .split('\n')
    .map((each) => p(html(each)))
    .join('')
const td = (inner: string, span = 1): string => `<td valign="top" style="border:solid windowtext 1.0pt;padding:0cm 5.4pt"${span > 1 ? ` colspan="${span}"` : ''}>${inner}</td>` // prettier-ignore
const label = (words: string): string => p(`<b>${html(words)}</b>`)
const tableOf = (rows: readonly string[]): string =>
  `<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse">${rows.join('')}</table>`
const mailed = (filled: Filled, hello: string, from: string, tables: readonly string[]): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="Generator" content="Microsoft Word 15 (filtered medium)"></head><body lang="EN-GB"><div class="WordSection1">${p(html(hello))}${label(filled.board)}${label(filled.title)}${tables.join(p(''))}${p('')}${p(html(from))}</div></body></html>`

/** The form’s tables copied out of Word into Outlook: a heading across each, the two parties side by side where they are so. */
export function pastedFromWord(filled: Filled, hello: string, from: string): string {
  const tables: string[] = []
  for (let n = 0; n < filled.parts.length; n++) {
    const [part, next] = filled.parts.slice(n, n + 2)
    if (!part) continue
    if (isBeside(part, next)) {
      const rows = part.lines.map((line, at) => {
        const other = next.lines[at]
        return `<tr>${td(label(line.label))}${td(text(line))}${td(other ? text(other) : '')}</tr>`
      })
      tables.push(tableOf([`<tr>${td('')}${td(label(part.heading ?? ''))}${td(label(next.heading ?? ''))}</tr>`, ...rows])) // prettier-ignore
      n += 1
    } else {
      const rows = part.lines.map((line) => `<tr>${td(label(line.label))}${td(text(line))}</tr>`)
      tables.push(tableOf([`<tr>${td(label(part.heading ?? ''), 2)}</tr>`, ...rows]))
    }
  }
  return mailed(filled, hello, from, tables)
}

/** Copied into a message without formatting: each question with its answer behind a colon. */
export const pastedAsText = (filled: Filled, hello: string, from: string): string =>
  `${hello}\n\n${filled.board}\n${filled.title}\n\n${filled.parts.map(({ heading, lines }) => `${heading ?? ''}\n${lines.map((line) => `${line.label}: ${line.written.text}`).join('\n')}`).join('\n\n')}\n\n${from}\n` // prettier-ignore
