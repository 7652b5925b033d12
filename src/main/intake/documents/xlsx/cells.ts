import type { SheetCell } from '@shared/domain/document'
import { monthShown } from '../month-only'
import { dateOfSerial } from '../serial-dates'
import { showDate, showNumber } from '../number-formats'
import { longestCell } from '../cell-limits'
import type { CellStyle } from './cell-styles'
import type { CellText } from './shared-strings'

export interface WorkbookTables {
  readonly strings: readonly CellText[]
  readonly styles: readonly CellStyle[]
  readonly is1904: boolean
}

/** A cell from what its XML says; null when there is nothing to see in it. Formulas only ever give their stored result. */
export function cellOf(
  column: number,
  type: string,
  raw: string,
  styleIndex: number,
  tables: WorkbookTables,
): SheetCell | null {
  const style = tables.styles[styleIndex]
  const cell = contentOf(column, type, raw, style, tables)
  if (cell && style?.struck) cell.struck = true
  return cell
}

function contentOf(
  column: number,
  type: string,
  raw: string,
  style: CellStyle | undefined,
  tables: WorkbookTables,
): SheetCell | null {
  if (type === 's') {
    const shared = tables.strings[Number(raw)]
    return shared && shared.text !== '' ? { column, ...shared } : null
  }
  if (raw === '') return null
  if (type === 'b') return { column, text: raw === '1' ? 'TRUE' : 'FALSE' }
  if (type === 'd') return { column, text: raw, date: /^\d{4}-\d\d-\d\d/.exec(raw)?.[0] }
  if (type === 'n') return numberCell(column, Number(raw), style, tables.is1904)
  return { column, text: raw.slice(0, longestCell) }
}

function numberCell(
  column: number,
  value: number,
  style: CellStyle | undefined,
  is1904: boolean,
): SheetCell | null {
  if (!Number.isFinite(value)) return null
  const { kind, code } = style?.format ?? { kind: 'number', code: 'General' }
  if (kind === 'number') return { column, text: showNumber(value, code), number: value }
  const date = dateOfSerial(kind === 'time' && value < 1 ? value + 61 : value, is1904)
  if (date === null) return { column, text: showNumber(value, 'General'), number: value }
  const text = showDate(date, value, code)
  if (kind !== 'date') return { column, text, number: value }
  const month = monthShown(text, date)
  return month === null ? { column, text, date } : { column, text: month }
}
