import { cellText } from '../cell-text'
import { escaped } from '../printed/element'
import { excelDay } from '../sheet-cells'
import type { CellValue, ColumnKind, SheetRow } from '../sheet'

/** A column as its cells are written: its letter, what it holds, and the number its look has in the workbook. */
export interface PlacedColumn {
  readonly letter: string
  readonly kind: ColumnKind
  readonly style: number
}

/**
 * A row as the format writes it. exceljs builds several objects a cell on the way to the same text, which for a large
 * register is most of the time a workbook takes. Empty cells are left out: they look as their column does.
 * @param height in points; that of one line unless given
 */
export function rowXml(at: number, cells: string, height: number | null): string {
  return `<row r="${at}"${height === null ? '' : ` ht="${height}" customHeight="1"`}>${cells}</row>`
}

export function cellsXml(columns: readonly PlacedColumn[], at: number, row: SheetRow): string {
  let cells = ''
  for (let index = 0; index < columns.length; index += 1) {
    const [column, value = null] = [columns[index], row[index]]
    if (column && value !== null) cells += cellXml(column, at, value)
  }
  return cells
}

function cellXml({ letter, kind, style }: PlacedColumn, at: number, value: Exclude<CellValue, null>): string {
  const cell = `<c r="${letter}${at}" s="${style}"`
  if (typeof value === 'number') return `${cell}><v>${value}</v></c>`
  if (typeof value === 'object') return `${cell}><f>${escaped(value.formula)}</f><v>${value.result}</v></c>`
  if (kind === 'date' || kind === 'month') return dateXml(cell, kind === 'month', value)
  return `${cell} t="str"><v>${textXml(cellText(value))}</v></c>`
}

/** A month is given as any date of it: its day goes into no file. */
function dateXml(cell: string, month: boolean, value: string): string {
  const date = month ? `${value.slice(0, 7)}-01` : value
  const day = excelDay(date)
  return day === null ? `${cell} t="str"><v>${textXml(cellText(date))}</v></c>` : `${cell}><v>${day}</v></c>`
}

const markup = /[&<>]/
const textXml = (text: string): string => (markup.test(text) ? escaped(text) : text)
