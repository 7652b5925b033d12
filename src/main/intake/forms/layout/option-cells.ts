import { fieldDefinition } from '@shared/domain/fields'
import type { Target } from '../labels/label-book'
import type { CellView } from './cell-view'
import { isBlank } from './lines'
import { textOf, type Value } from './several-cells'
import type { TableMap } from './table-map'

const mark = String.raw`(?:[xX✓✔☑☒✗✘■☐□_*]|\[\s?[xX✓]?\s?\])`
const word = String.raw`(?:yes|no|n\/?a|not known|unknown)`
const option = new RegExp(String.raw`^\W{0,3}(?:${mark}\s*)?${word}[\s:.]*${mark}?$`, 'iu')
const markOnly = new RegExp(String.raw`^${mark}?$`, 'u')

const says = (cells: readonly CellView[], what: RegExp): boolean =>
  cells.some((cell) => what.test(textOf(cell)))

/**
 * The answer to a yes-or-no question with a cell for each answer beside it, "Yes | No X": the cells together, as what is
 * left, ticked or marked in one tells only beside the other. Null when there are no such cells.
 */
export function optionCells(map: TableMap, view: CellView, target: Target | null): Value | null {
  if (target === null || fieldDefinition(target.field).kind !== 'yesNo') return null
  const beside = map.inRow(view.cell.row).filter(({ cell }) => cell.column > view.cell.column)
  // Up to the next question of the row, which has cells of its own.
  const other = beside.findIndex((cell) => !option.test(textOf(cell)) && !markOnly.test(textOf(cell)))
  const cells = other < 0 ? beside : beside.slice(0, other)
  const [first] = cells
  if (!first || !says(cells, /\byes\b/i) || !says(cells, /\bno\b/i)) return null
  const words = cells.filter((cell) => option.test(textOf(cell)))
  const markFollows = option.test(textOf(first))
  const lines = words.flatMap((cell) => {
    const at = cells.indexOf(cell)
    const own = cells[markFollows ? at + 1 : at - 1]
    const marks = own && markOnly.test(textOf(own)) ? own.lines : []
    return [...cell.lines, ...marks].filter((line) => !isBlank(line)).map((line, n, all) => ({
      ...line,
      text: `${line.text.trimEnd()}${n === all.length - 1 && cell !== words.at(-1) ? ' /' : ''}`,
    })) // prettier-ignore
  })
  return {
    view: { ...first, kind: 'text', lines, pieces: [], first: null },
    cells,
    placing: 'certain',
  }
}
