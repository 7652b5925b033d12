import type { Filled, Line } from '../../forms'
import { html } from '../../strangers/web'

const colon = (label: string): string => (/[?:]$/.test(label) ? label : `${label}:`)
const given = ({ written: { text, options, chosen = [] } }: Line): string =>
  options && options.length < 4 && chosen.length > 0 ? options.map((option, n) => `${chosen.includes(n) ? '☑' : '☐'} ${html(option)}`).join(' ') : html(text) // prettier-ignore

/** A list in a mail: a bullet for each question. */
export const bullets = (filled: Filled): string =>
  `<html><body style="font-family:Aptos,Arial"><p>Hello team</p><p>Please log this one.</p><h3>${html(filled.title)}</h3><p>${html(filled.board)}</p>${filled.parts
    .map((part) => `${part.heading === null ? '' : `<h4>${html(part.heading)}</h4>`}<ul>${part.lines.map((line) => `<li><b>${html(colon(line.label))}</b> ${given(line)}</li>`).join('')}</ul>`)
    .join('')}<p>Kind regards<br>Keir Pascoe<br>Business Support | 01632 960414</p></body></html>` // prettier-ignore

/** A web form's notice: a block for each answer, nothing but two of them side by side. */
export const notice = (filled: Filled): string =>
  `<!DOCTYPE html><html><body><table width="600" align="center"><tr><td><h2>New submission: ${html(filled.title)}</h2><p>${html(filled.board)}</p>${filled.parts
    .map((part) => `${part.heading === null ? '' : `<h3>${html(part.heading)}</h3>`}${part.lines.map((line) => `<div style="margin:8px 0"><div style="color:#555;font-size:12px"><strong>${html(line.label)}</strong></div><div style="font-size:14px">${html(line.written.text) || '<em>No answer</em>'}</div></div>`).join('')}`)
    .join('')}</td></tr></table><p style="font-size:10px">You are receiving this because you manage this form.</p></body></html>` // prettier-ignore

/** Plain text, the answers in a column of their own made with spaces. */
export function aligned(filled: Filled): string {
  const all = filled.parts.flatMap(({ lines }) => lines)
  const width = Math.min(44, Math.max(...all.map(({ label }) => label.length)) + 2)
  const row = (line: Line): string => {
    const [first = '', ...more] = line.written.text.split('\n')
    const head = line.label.length + 2 > width ? `${line.label}  ` : line.label.padEnd(width)
    return [`${head}: ${first}`, ...more.map((each) => `${' '.repeat(width)}  ${each}`)].join('\n')
  }
  return `Good morning\n\n${filled.title}\n${'='.repeat(filled.title.length)}\n${filled.board}\n\n${filled.parts.map((part) => `${part.heading === null ? '' : `${part.heading}\n${'-'.repeat(part.heading.length)}\n`}${part.lines.map(row).join('\n')}\n`).join('\n')}\nBest wishes\nRoisin McGlone\nWexcombe Women’s Refuge\n`
} // prettier-ignore

/** The form quoted in the mail that sends it on, each line behind a mark. */
export const quotedBelow = (filled: Filled): string =>
  `This is for you I think. Received 2 June 2026.\n\nGaynor\n\nOn Mon, 1 Jun 2026 at 17:02, Bev Stonehouse <b.stonehouse@agency.example> wrote:\n${[
    'Dear colleague', '', filled.title, filled.board,
    ...filled.parts.flatMap((part) => ['', ...(part.heading === null ? [] : [part.heading]), ...part.lines.flatMap((line) => `${colon(line.label)} ${line.written.text}`.split('\n'))]),
    '', 'Regards', 'Bev',
  ].map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')}\n` // prettier-ignore

/** A table in rich text whose heading cells are merged. */
export function mergedRtf(filled: Filled): string {
  const safe = (text: string): string => text.replace(/[\\{}]/g, (sign) => `\\${sign}`).replace(/[^\x20-\x7e\n]/g, (letter) => `\\u${letter.charCodeAt(0)}?`).replaceAll('\n', '\\par ')
  const row = (cells: readonly string[], merged = false): string =>
    `\\trowd\\trgaph70\\trleft0${merged ? '\\clmgf\\cellx3000\\clmrg\\cellx9200' : '\\cellx3000\\cellx9200'}\n${cells.map((cell) => `\\pard\\intbl ${cell}\\cell`).join('\n')}\n\\row\n`
  const rows = filled.parts.flatMap((part) => [
    ...(part.heading === null ? [] : [row([`{\\b\\i ${safe(part.heading)}}`, ''], true)]),
    ...part.lines.map((line) => row([`{\\b ${safe(line.label)}}`, safe(line.written.text)])),
  ])
  return `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Times New Roman;}}\n\\viewkind4\\uc1\\pard\\f0\\fs24 {\\b ${safe(filled.title)}}\\par\n${safe(filled.board)}\\par\n${rows.join('')}\\pard\\par ${safe(filled.guidance)}\\par\n}`
} // prettier-ignore
