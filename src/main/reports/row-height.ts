import type { Column, SheetRow } from './sheet'

/** The tallest row a workbook can have, in points. */
const tallest = 409
const lineHeight = 15

/**
 * Lines a row needs for its longest text at the width of its column. Programs that open a workbook do not all fit
 * the heights of rows that wrap, so heights are written; about one character to a unit of width is safely generous.
 */
export function linesOf(columns: readonly Column[], row: SheetRow): number {
  return columns.reduce((most, { kind, width }, index) => {
    const value = row[index]
    return kind === 'text' && typeof value === 'string' ? Math.max(most, linesAt(value, width)) : most
  }, 1)
}

/** Lines a text takes when wrapped at a number of characters. */
export function linesAt(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
}

/** Lines a text takes when wrapped between words alone. */
export function wordLinesAt(text: string, width: number): number {
  let [lines, used] = [1, 0]
  for (const { length } of text.split(/\s+/)) {
    if (used > 0 && used + 1 + length > width) [lines, used] = [lines + 1, length]
    else used += length + (used > 0 ? 1 : 0)
  }
  return lines
}

/** The height of a row of so many lines, in points. */
export function heightOfLines(lines: number): number {
  return Math.min(tallest, lineHeight * lines + 1)
}
