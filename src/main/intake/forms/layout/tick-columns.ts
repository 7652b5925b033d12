import type { CellView } from './cell-view'
import type { TableMap } from './table-map'

const textOf = (view: CellView): string =>
  view.lines
    .map((line) => line.text)
    .join(' ')
    .trim()
    .toLowerCase()
const mark = /^(?:[xy✓✔☑☒✗✘■]|yes|no|\[\s*[xX✓]\s*\])$/u

/** A checklist with a column headed Yes and one headed No. */
export interface TickColumns {
  /** The cell marked in the question's row, wrapped as the word its column is headed with; null when not exactly one is. */
  answer(question: CellView): CellView | null
}

/** Finds the columns headed Yes and No, if a table has them. */
export function tickColumns(map: TableMap): TickColumns | null {
  const yes = map.views.find((view) => textOf(view) === 'yes' && sibling(map, view))
  const no = yes && sibling(map, yes)
  if (!yes || !no) return null
  const heads = [yes, no]
  return {
    answer(question) {
      const { row } = question.cell
      if (row <= yes.cell.row) return null
      const marked = heads.flatMap((head) => {
        const cell = map.at(row, head.cell.column)
        return cell && mark.test(textOf(cell)) ? [{ head, cell }] : []
      })
      const [only, second] = marked
      if (!only || second) return null
      const id = only.cell.cell.id
      const lines = only.head.lines.map((line) => ({ ...line, id }))
      return { ...only.cell, kind: 'text', lines, pieces: [] }
    },
  }
}

/** The heading straight beside it: a No further on in the row answers another question. */
function sibling(map: TableMap, yes: CellView): CellView | null {
  if (yes.cell.column === 0) return null
  const no = map.rightOf(yes)
  return no && textOf(no) === 'no' ? no : null
}
