import type { LogRow } from './log-row'

/** A sheet's column as a spreadsheet names it: 1 is A, 28 is AB. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** "r12", or "B" for a case that stands in a column. */
export const shortNameOf = ({ number, turned }: LogRow): string =>
  turned === undefined ? `r${number}` : columnLetters(number)

export const nameOf = ({ number, turned }: LogRow): string =>
  turned === undefined ? `Row ${number}` : `Column ${columnLetters(number)}`
