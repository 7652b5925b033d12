import type { Filled, Line } from '../../forms'
import { html } from '../../strangers/web'
import { asked } from '../asked'

const said = ({ written }: Line): string => written.text
const td = (inner: string, wide = 1, shade = ''): string => `<td${wide > 1 ? ` colspan="${wide}"` : ''} style="border:1px solid #999;padding:4px 6px;vertical-align:top${shade ? `;background:${shade}` : ''}">${inner}</td>` // prettier-ignore
const strong = (words: string): string => `<b>${html(words)}</b>`
const table = (rows: readonly string[]): string => `<table style="border-collapse:collapse;font-family:Arial,sans-serif;font-size:10pt"><tbody>${rows.map((each) => `<tr>${each}</tr>`).join('')}</tbody></table>` // prettier-ignore
const around = (hello: string, body: string, from: string): string => {
  const divs = (words: string): string => words.split('\n').map((each) => `<div>${each === '' ? '<br>' : html(each)}</div>`).join('') // prettier-ignore
  return `<html><head><meta charset="utf-8"></head><body dir="ltr"><div style="font-family:Calibri,Arial,sans-serif;font-size:12pt">${divs(hello)}<div><br></div>${body}<div><br></div>${divs(from)}</div></body></html>`
}

/** A template copied out of Word: both professionals side by side, everything else a question and its answer. */
export function pastedTemplate({ board, title, parts }: Filled, hello: string, from: string): string {
  const parties = parts.filter(({ heading }) => heading?.startsWith('Professional '))
  const [first] = parties
  const both = table([td('') + parties.map(({ heading }) => td(strong(heading ?? ''))).join(''), ...(first?.lines ?? []).map(({ label }, n) => td(strong(label)) + parties.map(({ lines: { [n]: line } }) => td(line ? html(said(line)) : '')).join(''))]) // prettier-ignore
  const others = parts.filter((part) => !parties.includes(part)).map(({ heading, lines }) => table([td(strong(heading ?? ''), 2, '#e9dff2'), ...lines.map((line) => td(strong(line.label)) + td(html(said(line))))])) // prettier-ignore
  const [child = '', ...rest] = others
  return around(hello, `<div>${strong(title)}</div><div>${html(board)}</div>${[child, both, ...rest].join('<br>')}`, from) // prettier-ignore
}

/** Lettered sections copied into a mail: a column of bars and boxes. */
export function pastedSections({ board, title, parts }: Filled, hello: string, from: string): string {
  const tables = parts.map(({ heading, lines }) => `<div>${strong(heading ?? '')}</div>${table(lines.flatMap((line) => [td(strong(line.label), 1, '#e7e6e6'), td(html(said(line)) || '&nbsp;')]))}`) // prettier-ignore
  return around(hello, `<div>${strong(title)}</div><div>${html(board)}</div>${tables.join('<br>')}`, from)
}

/** Typed into a mail under its headings, each question and its answer on a line. */
export const typedLines = ({ board, title, parts }: Filled, hello: string, from: string): string =>
  `${hello}\n\n${title}\n${board}\n\n${parts.map(({ heading, lines }) => `${heading === null ? '' : `${heading.toUpperCase()}\n`}${lines.map((line) => `${asked(line.label)} ${said(line)}`.trimEnd()).join('\n')}\n`).join('\n')}\n${from}\n` // prettier-ignore

/** What the website sends: every question with its answer below it, those left empty too. */
export function submitted({ board, title, parts }: Filled, reference: string): { text: string; html: string } {
  const told = (line: Line): string => said(line) || '(No answer)'
  return {
    text: `${title}\n${board}\nSubmission ${reference}\n\n${parts.map(({ heading, lines }) => `${heading ?? ''}\n${'='.repeat(heading?.length ?? 0)}\n${lines.map((line) => `* ${line.label}\n  ${told(line)}`).join('\n')}\n`).join('\n')}\nThis message was sent by the Board’s website. Replies are not read.\n`,
    html: `<html><body style="font-family:Verdana,sans-serif;font-size:10pt"><h2>${html(title)}</h2><p>${html(board)}<br>Submission ${reference}</p>${parts.map(({ heading, lines }) => `<h3 style="color:#005c42">${html(heading ?? '')}</h3>${lines.map((line) => `<p><strong>${html(line.label)}</strong><br>${html(told(line))}</p>`).join('')}`).join('')}<hr><p style="font-size:8pt">This message was sent by the Board’s website. Replies are not read.</p></body></html>`,
  }
} // prettier-ignore

/** The copy of it that the sender may print. */
export const printedCopy = ({ title, board, parts }: Filled, reference: string, sent: string): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>${html(title)}</title><style>@page{margin:20mm}body{font:10.5pt 'DejaVu Sans',sans-serif;margin:0}h1{font-size:16pt;color:#005c42;margin:0}h2{font-size:12pt;margin:14pt 0 4pt;border-bottom:2px solid #005c42}dt{font-weight:bold;margin-top:6pt}dd{margin:1pt 0 0 0}.meta{color:#555;font-size:9pt}</style></head><body><h1>${html(title)}</h1><p>${html(board)}</p><p class="meta">Thank you. We received your notification on ${sent}. Your submission number is ${reference}.</p>${parts
    .map(({ heading, lines }) => `<h2>${html(heading ?? '')}</h2><dl>${lines.map((line) => `<dt>${html(line.label)}</dt><dd>${html(said(line)) || '(No answer)'}</dd>`).join('')}</dl>`)
    .join('')}</body></html>` // prettier-ignore
