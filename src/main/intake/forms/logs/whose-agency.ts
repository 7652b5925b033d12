import { plainWords } from '../labels/words'
import type { LogColumn } from './heading'
import type { LogRow } from './log-row'

const textIn = (row: LogRow, column: number): string =>
  plainWords(row.cells.find((cell) => cell.column === column)?.text ?? '')

/** True when somebody who raises a matter stands beside two agencies in turn: they are those it was raised with. */
export function changesBesideRaiser(
  { column }: LogColumn,
  all: readonly LogColumn[],
  rows: readonly LogRow[],
): boolean {
  const raiser = all.find(({ target, unclear }) => !unclear && target.field === 'escalatedBy.name')
  if (!raiser) return false
  const beside = new Map<string, string>()
  return rows.some((row) => {
    const [person, agency] = [textIn(row, raiser.column), textIn(row, column)]
    if (person === '' || agency === '') return false
    const before = beside.get(person)
    beside.set(person, agency)
    return before !== undefined && before !== agency
  })
}
