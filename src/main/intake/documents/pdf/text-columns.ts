import type { DraftText } from './draft'
import { leftOf, rightOf, textOf, type TextLine } from './page-lines'

const fewestLines = 5
const fewestWords = 3

/**
 * Two columns of running text, as in a newspaper, are read one after the other; a table's columns are read across.
 * Text fills its column on nearly every line; labels do not. Null for a table.
 */
export function isTwoColumnText(
  rows: readonly { readonly chunks: readonly TextLine[] }[],
  edges: readonly number[],
  right: number,
): DraftText[] | null {
  const [left = 0, second] = edges
  if (second === undefined || edges.length !== 2) return null
  const columns = [left, second].map((edge, n) => {
    const lines = rows.flatMap(({ chunks }) =>
      chunks.filter((chunk) => leftOf(chunk) >= edge - 3 && (n === 1 || leftOf(chunk) < second - 3)),
    )
    const end = n === 0 ? second : Math.max(...lines.map(rightOf))
    const full = lines.filter((line) => rightOf(line) - edge > (end - edge) * 0.72)
    const wordy = lines.filter((line) => textOf(line).split(/\s+/).length >= fewestWords)
    const dense = full.length * 4 >= lines.length * 3 && wordy.length * 4 >= lines.length * 3
    return {
      lines,
      right: n === 0 ? Math.max(...lines.map(rightOf)) : right,
      dense: dense && lines.length >= fewestLines,
    }
  })
  if (!columns.every((column) => column.dense)) return null
  return columns.map((column): DraftText => ({ kind: 'text', lines: column.lines, right: column.right }))
}
