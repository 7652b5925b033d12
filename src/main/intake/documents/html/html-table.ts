import type { Block, Table, TableCell } from '@shared/domain/document'
import { isTag, type Element } from 'domhandler'
import type { Places } from '../places'

const groups = new Set(['thead', 'tbody', 'tfoot'])
const maxSpan = 200

/** The rows of a table, not those of tables inside it. */
export function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child): Element[] => {
    if (!isTag(child)) return []
    if (child.name === 'tr') return [child]
    return groups.has(child.name) ? rowsOf(child) : []
  })
}

export function cellsOf(row: Element): Element[] {
  return row.children.filter(
    (child): child is Element => isTag(child) && (child.name === 'td' || child.name === 'th'),
  )
}

/** A table with `colspan` and `rowspan` laid out on a grid. */
export function readHtmlTable(
  table: Element,
  places: Places,
  readCell: (cell: Element, id: string) => Block[],
): Table {
  const id = places.table()
  const rows = rowsOf(table)
  const cells: TableCell[] = []
  /** For each grid column, the first row not covered by a cell from above. */
  const freeFrom: number[] = []
  for (const [row, line] of rows.entries()) {
    let column = 0
    for (const [n, element] of cellsOf(line).entries()) {
      while ((freeFrom[column] ?? 0) > row) column++
      const columnSpan = spanOf(element.attribs['colspan'])
      const rowSpan = Math.min(spanOf(element.attribs['rowspan']), rows.length - row)
      const place = `${id}.r${row + 1}.c${n + 1}`
      cells.push({ id: place, row, column, rowSpan, columnSpan, blocks: readCell(element, place) })
      for (let covered = 0; covered < columnSpan; covered++) freeFrom[column + covered] = row + rowSpan
      column += columnSpan
    }
  }
  return { kind: 'table', id, rows: rows.length, columns: freeFrom.length, cells }
}

function spanOf(written: string | undefined): number {
  const span = Number.parseInt(written ?? '1', 10)
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), maxSpan)
}
