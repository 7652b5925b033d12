import { plainWords } from '../labels/words'
import type { LogColumn } from './heading'
import type { LogRow } from './log-row'

const textIn = (row: LogRow, { column }: LogColumn): string =>
  plainWords(row.cells.find((cell) => cell.column === column)?.text ?? '')

/** True when one person stands beside two agencies in turn: whom these were raised with, and never whose worker that is. */
export function meetsSeveral(person: LogColumn, agency: LogColumn, rows: readonly LogRow[]): boolean {
  const beside = new Map<string, string>()
  return rows.some((row) => {
    const [name, met] = [textIn(row, person), textIn(row, agency)]
    if (name === '' || met === '') return false
    const before = beside.get(name)
    beside.set(name, met)
    return before !== undefined && before !== met
  })
}
