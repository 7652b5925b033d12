import type { LogCell, LogRow } from './log-row'

const number = /^(?:[-–—]|\d{1,4}(?:\.\d{1,2})?\s?%?)$/
const isFilled = ({ text }: LogCell): boolean => text.trim() !== ''
const isWord = ({ text, date }: LogCell): boolean =>
  date === undefined && !/\d/.test(text) && text.trim().length <= 40

/** "Hexby Council | 3 | 2 | 1": what is counted and how often, and no case. */
function counts(row: LogRow | undefined): boolean {
  const [first, ...rest] = row?.cells.filter(isFilled) ?? []
  if (!first || rest.length < 2 || !isWord(first)) return false
  return rest.every(({ text, date }) => date === undefined && number.test(text.trim()))
}

/** The rows of tables of figures under a log: "Agency | Made | Closed" and the numbers below. */
export function rowsOfCounts(rows: readonly LogRow[]): ReadonlySet<LogRow> {
  const found = new Set<LogRow>()
  for (const [index, row] of rows.entries()) {
    if (!counts(row)) continue
    found.add(row)
    const above = rows[index - 1]
    if (above && above.number === row.number - 1 && above.cells.filter(isFilled).every(isWord)) found.add(above)
  }
  return found
} // prettier-ignore
