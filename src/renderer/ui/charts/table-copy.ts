import type { FrameTable } from './frame-table'

// Signs a formula begins with, full-width and small ones too, after spaces seen or not.
const formulaLike = /^[\s\u200B-\u200F\u2060]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B]/

/**
 * A table for the clipboard: as text with tabs, and as cells. What could be taken for a formula where it is pasted is
 * kept as text, numbers are left as numbers.
 */
export function tableToCopy({ caption, head, rows, numbers }: FrameTable): { text: string; html: string } {
  const lines = [head, ...rows.map((row) => row.cells.map(({ text }) => text))]
  const isNumber = (at: number, line: number) => line > 0 && numbers.includes(at)
  const text = lines.map((line, no) => line.map((cell, at) => plain(cell, isNumber(at, no))).join('\t')).join('\r\n')
  const htmlRow = (line: readonly string[], no: number) =>
    `<tr>${line.map((cell, at) => htmlCell(cell, no === 0 || at === 0, isNumber(at, no))).join('')}</tr>`
  const html = `<table><caption>${escaped(caption)}</caption>${lines.map(htmlRow).join('')}</table>`
  return { text, html }
} // prettier-ignore

function plain(cell: string, isNumber: boolean): string {
  const oneLine = cell.replace(/[\t\r\n]+/g, ' ')
  return !isNumber && formulaLike.test(oneLine) ? `'${oneLine}` : oneLine
}

function htmlCell(cell: string, isHead: boolean, isNumber: boolean): string {
  const tag = isHead ? 'th' : 'td'
  const kept = isNumber ? ' style="text-align:right"' : textCell
  return `<${tag}${kept}>${escaped(cell)}</${tag}>`
}

/** Says that a cell is text: to Excel by its style, to LibreOffice, which would work it out, by a number format. */
const textCell = ` sdnum="2057;0;@" style="mso-number-format:'\\@';text-align:left"`

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
