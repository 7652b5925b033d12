import type ExcelJS from 'exceljs'
import { dayNumber, type IsoDate } from '@shared/domain/dates'
import { cellText } from './cell-text'
import type { CellValue, Column, ColumnKind, SheetRow } from './sheet'

const formats: Record<ColumnKind, string | undefined> = {
  text: undefined,
  number: '#,##0',
  decimal: '0.0',
  signed: '+0;-0;0',
  share: '0.0%',
  percent: '0%',
  date: 'dd/mm/yyyy',
  month: 'mmm yyyy',
}

/** How the cells of a column look unless one says otherwise. */
export function columnStyle(kind: ColumnKind): Partial<ExcelJS.Style> {
  return {
    ...(formats[kind] === undefined ? {} : { numFmt: formats[kind] }),
    alignment:
      kind === 'text'
        ? { vertical: 'top', wrapText: true, horizontal: 'left', indent: 1 }
        : { vertical: 'top', horizontal: 'right' },
  }
}

type Written = string | number | Date | ExcelJS.CellFormulaValue | null

export function cellsOfRow(columns: readonly Column[], row: SheetRow): Written[] {
  return columns.map(({ kind }, index) => cellOf(kind, row[index] ?? null))
}

/** Excel counts days from 1900 and gets the first two months wrong: earlier dates are written as text. */
const firstExcelDate = '1900-03-01'

function cellOf(kind: ColumnKind, value: CellValue): Written {
  if (value !== null && typeof value === 'object') return { formula: value.formula, result: value.result }
  if (typeof value !== 'string') return value
  if (kind === 'month') return excelDate(`${value.slice(0, 7)}-01`)
  return kind === 'date' ? excelDate(value) : cellText(value)
}

/** exceljs writes the date a moment has in UTC, so midnight UTC is the calendar date itself. */
export function excelDate(date: IsoDate): Date | string {
  return date < firstExcelDate ? date : new Date(dayNumber(date) * 86_400_000)
}
