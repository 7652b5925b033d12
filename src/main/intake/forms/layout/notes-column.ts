import type { Table, TableCell } from '@shared/domain/document'
import { isInstruction } from '../labels/boundary'
import { isPrompt } from '../values/prompts'
import { Grid } from './grid'
import { linesOfBlocks } from './lines'
import { withoutColumn } from './without-column'

const heading =
  /^(?:(?:please |your )?(?:answer|notes?|guidance|guide|help|hints?|instructions?|prompts?|tips?|explanation)\b|what to (?:write|include|put)|how to (?:complete|answer))/i
const answers = /^(?:your |our )?(?:answers?|responses?|details|information)\b/i

const textOf = (cell: TableCell): string =>
  linesOfBlocks(cell.blocks)
    .map((line) => line.text.trim())
    .join(' ')
    .trim()

const guides = (text: string): boolean =>
  isPrompt(text) || isInstruction(text) || /^(?:please|e\.?g\.?|for example|where|as) /i.test(text)

/** True for a column between the questions and their answers in which the form only says how to answer. */
function onlyGuides(table: Table, grid: Grid, column: number): boolean {
  const inColumn = table.cells.filter((cell) => cell.column === column && cell.columnSpan === 1)
  const said = inColumn.map(textOf).filter((text) => text !== '')
  const [first = ''] = said
  const beside = inColumn.filter((cell) => {
    const right = grid.at(cell.row, column + 1)
    const left = grid.at(cell.row, column - 1)
    return right !== undefined && left !== undefined && right !== cell && left !== cell && textOf(left) !== ''
  }).length
  if (said.length < 3 || beside < said.length) return false
  const headed = heading.test(first) && !answers.test(first)
  return (headed ? said.slice(1) : said).every((text) => guides(text)) || (headed && said.length > 3)
}

/** A table without the column that says how to answer, when it has one. */
export function withoutNotes(table: Table): Table {
  if (table.columns < 3) return table
  const grid = new Grid(table)
  for (let column = 1; column < table.columns - 1; column++) {
    if (onlyGuides(table, grid, column)) return withoutColumn(table, column)
  }
  return table
}
