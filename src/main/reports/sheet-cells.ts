import type ExcelJS from 'exceljs'
import { dayNumber, type IsoDate } from '@shared/domain/dates'
import type { ColumnKind } from './sheet'

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

/** Excel counts days from 1900 and gets the first two months wrong. */
const firstDay = '1900-03-01'
/** The number it gives to 1 January 1970. */
const epoch = 25_569

/** A calendar date as a workbook has it; null for one before those it can hold, which is written as text. */
export function excelDay(date: IsoDate): number | null {
  return date < firstDay ? null : epoch + dayNumber(date)
}
