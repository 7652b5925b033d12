import type { Block, Table, TableCell } from '@shared/domain/document'
import type { Places } from '../places'
import { childOf, elementsOf, type XmlElement } from '../xml-tree'
import { controlOf, type Within } from './controls'
import { isDeletedRow, isHiddenRow } from './paragraphs'

export type ReadCell = (cell: XmlElement, id: string, within: Within, hidden: boolean) => Block[]

interface Placed {
  readonly element: XmlElement
  readonly within: Within
}

/** A `w:tbl` with its merges worked out: a cell continued downwards is one cell, its hidden continuations are dropped. */
export function readTable(table: XmlElement, places: Places, within: Within, readCell: ReadCell): Table {
  const id = places.table()
  const cells: TableCell[] = []
  let row = 0
  let columns = 0
  /** The cell last begun in each grid column, for rows below that continue it. */
  const above = new Map<number, TableCell>()
  for (const line of inside(table, 'w:tr', within)) {
    if (isDeletedRow(line.element)) continue
    const hidden = isHiddenRow(line.element)
    let column = gridGap(line.element, 'w:gridBefore')
    let before: TableCell | undefined
    for (const [n, { element, within: inCell }] of inside(line.element, 'w:tc', line.within).entries()) {
      const properties = childOf(element, 'w:tcPr')
      const span = Math.max(1, numberOf(childOf(properties, 'w:gridSpan')))
      const origin = above.get(column)
      if (continues(properties, 'w:vMerge') && origin) {
        origin.rowSpan = row - origin.row + 1
      } else if (continues(properties, 'w:hMerge') && before) {
        before.columnSpan += span
      } else {
        const cell: TableCell = {
          id: `${id}.r${row + 1}.c${n + 1}`,
          row,
          column,
          rowSpan: 1,
          columnSpan: span,
          blocks: [],
        }
        cell.blocks = readCell(element, cell.id, inCell, hidden)
        cells.push(cell)
        above.set(column, cell)
        before = cell
      }
      column += span
    }
    columns = Math.max(columns, column)
    row++
  }
  return { kind: 'table', id, rows: row, columns, cells }
}

/** The rows of a table or cells of a row, also inside content controls. */
function inside(parent: XmlElement, name: string, within: Within): Placed[] {
  return elementsOf(parent).flatMap((child): Placed[] => {
    if (child.name === name) return [{ element: child, within }]
    if (child.name === 'w:sdt') {
      const content = childOf(child, 'w:sdtContent')
      return content ? inside(content, name, controlOf(child, false) ?? within) : []
    }
    return child.name === 'w:customXml' ? inside(child, name, within) : []
  })
}

function continues(properties: XmlElement | undefined, name: string): boolean {
  const merge = childOf(properties, name)
  return merge !== undefined && merge.attributes.get('w:val') !== 'restart'
}

function gridGap(row: XmlElement, name: string): number {
  return numberOf(childOf(childOf(row, 'w:trPr'), name))
}

/** A small whole number; grids wider than any page are cut off. */
function numberOf(element: XmlElement | undefined): number {
  const value = Number(element?.attributes.get('w:val') ?? 0)
  return Number.isInteger(value) ? Math.min(Math.max(value, 0), 200) : 0
}
