/** How much of a workbook is read. Sheets may declare far more than they hold; only cells with content count. */
export const cellLimits = {
  /** What any spreadsheet program can hold; references beyond are nonsense. */
  row: 1_048_576,
  column: 16_384,
  /** What is read, per sheet and in all. */
  rows: 100_000,
  columns: 500,
  cells: 2_000_000,
} as const

/** A cell's text no longer than Excel allows. */
export const longestCell = 32_767

/** Row and column, both 1-based, of a reference such as `B12`; null when it is none or out of range. */
export function parseReference(reference: string): { row: number; column: number } | null {
  let column = 0
  let at = 0
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~0x20
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
    if (column > cellLimits.column) return null
  }
  const row = Number(reference.slice(at))
  const fits = column > 0 && Number.isInteger(row) && row > 0 && row <= cellLimits.row
  return fits ? { row, column } : null
}
