import type { SheetCell, SheetRow } from '@shared/domain/document'
import { cellLimits, parseReference } from '../cell-limits'
import type { Notes } from '../notes'
import { cellOf, type WorkbookTables } from './cells'
import { readXmlEvents } from './xml-events'

/** Counts cells over all sheets of a workbook, so that many sheets cannot add up to too much. */
export interface CellBudget {
  left: number
}

/** The rows of one worksheet that hold anything, sparse and in order, merges applied. */
export function readSheetRows(
  xml: string,
  tables: WorkbookTables,
  notes: Notes,
  budget: CellBudget,
): SheetRow[] {
  const rows: SheetRow[] = []
  const merges: string[] = []
  const hidden = new Set<number>()
  let row: SheetRow = { number: 0, cells: [] }
  let column = 0
  let type = 'n'
  let style = 0
  let value = ''
  let capture = false
  let skip = false

  const finishCell = () => {
    if (skip) return
    const cell = cellOf(column, type === 'inlineStr' ? 'str' : type, value, style, tables)
    if (!cell) return
    if (column > cellLimits.columns || rows.length >= cellLimits.rows || budget.left <= 0) {
      notes.add('truncated')
      return
    }
    budget.left--
    if (hidden.has(column)) cell.hidden = true
    row.cells.push(cell)
  }

  readXmlEvents(xml, {
    open(name, attributes) {
      switch (name) {
        case 'c': {
          const reference = attributes['r']
          const place =
            reference === undefined ? { row: row.number, column: column + 1 } : parseReference(reference)
          skip = row.number < 1 || place?.row !== row.number
          if (skip) notes.add('cell-refused')
          else if (place) column = place.column
          type = attributes['t'] ?? 'n'
          style = Number(attributes['s'] ?? 0)
          value = ''
          break
        }
        case 'v':
          capture = true
          break
        case 't':
          capture = type === 'inlineStr'
          break
        case 'row': {
          const number = Number(attributes['r'] ?? row.number + 1)
          const fits = Number.isInteger(number) && number > 0 && number <= cellLimits.row
          if (!fits) notes.add('cell-refused')
          row = { number: fits ? number : -1, cells: [] }
          if (isHidden(attributes)) row.hidden = true
          column = 0
          break
        }
        case 'rPh':
          type = ''
          break
        case 'col':
          if (isHidden(attributes)) {
            notes.add('hidden-content')
            const last = Math.min(Number(attributes['max'] ?? 0), cellLimits.columns)
            for (let n = Number(attributes['min'] ?? 1); n <= last; n++) hidden.add(n)
          }
          break
        case 'mergeCell':
          if (merges.length < 20_000) merges.push(attributes['ref'] ?? '')
          break
      }
    },
    close(name) {
      if (name === 'v' || name === 't') capture = false
      else if (name === 'c') finishCell()
      else if (name === 'row' && row.cells.length > 0) {
        if (row.hidden) notes.add('hidden-content')
        rows.push(row)
      }
    },
    text(text) {
      if (capture) value += text
    },
  })
  return withMerges(inOrder(rows), merges)
}

const isHidden = (attributes: Readonly<Record<string, string | undefined>>): boolean =>
  attributes['hidden'] === '1' || attributes['hidden'] === 'true'

/** Files normally list rows and cells in order; the few that do not are put in order here. */
function inOrder(rows: SheetRow[]): SheetRow[] {
  const sorted = (list: readonly { place: number }[]) =>
    list.every((item, n) => n === 0 || (list[n - 1]?.place ?? 0) < item.place)
  for (const row of rows) {
    if (!sorted(row.cells.map((cell) => ({ place: cell.column }))))
      row.cells.sort((a, b) => a.column - b.column)
  }
  return sorted(rows.map((row) => ({ place: row.number }))) ? rows : rows.sort((a, b) => a.number - b.number)
}

function withMerges(rows: SheetRow[], merges: readonly string[]): SheetRow[] {
  if (merges.length === 0) return rows
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  for (const reference of merges) {
    const [first = '', last = ''] = reference.split(':')
    const from = parseReference(first)
    const to = parseReference(last)
    const cell: SheetCell | undefined = from
      ? byNumber.get(from.row)?.cells.find((each) => each.column === from.column)
      : undefined
    if (!from || !to || !cell) continue
    if (to.column > from.column) cell.columnSpan = to.column - from.column + 1
    if (to.row > from.row) cell.rowSpan = to.row - from.row + 1
  }
  return rows
}
