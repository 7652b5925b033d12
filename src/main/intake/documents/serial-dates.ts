import { dateOfDayNumber, dayNumber, type IsoDate } from '@shared/domain/dates'

const epoch1900 = dayNumber('1899-12-30')
const epoch1904 = dayNumber('1904-01-01')
const lastSerial = 2_958_465

/**
 * The calendar date of a spreadsheet serial; null outside what Excel shows as a date. The 1900 system counts a
 * 29 February 1900 that never was, so earlier days sit one off.
 */
export function dateOfSerial(serial: number, is1904: boolean): IsoDate | null {
  const day = Math.floor(serial)
  if (!Number.isFinite(serial) || day > lastSerial) return null
  if (is1904) return day < 0 ? null : dateOfDayNumber(epoch1904 + day)
  if (day < 1 || day === 60) return null
  return dateOfDayNumber(epoch1900 + day + (day < 60 ? 1 : 0))
}
