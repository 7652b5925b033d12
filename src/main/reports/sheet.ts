/** How the values of a column are written. Dates and months are given as `YYYY-MM-DD`. */
export type ColumnKind =
  | 'text'
  | 'number'
  | 'decimal'
  | 'signed'
  | 'share'
  /** A share as a whole per cent. */
  | 'percent'
  | 'date'
  | 'month'

export interface Column {
  readonly header: string
  readonly kind: ColumnKind
  /** In characters. */
  readonly width: number
}

/** A cell worked out from others of its sheet, and what that gives. */
export interface Formula {
  readonly formula: string
  readonly result: number
}

/** Null leaves the cell empty: not recorded, or not applicable. A text in a column of numbers stays a text. */
export type CellValue = string | number | Formula | null
export type SheetRow = readonly CellValue[]

/** The row of the headings of every table: above it are its title, what it shows, and what it rests on. */
export const headerRow = 4

/** One table of the workbook, with the sentence that says what it counts and on how many cases it rests. */
export interface Sheet {
  /** At most 31 characters and none of `[]:*?/\`. */
  readonly name: string
  readonly title: string
  readonly note: string
  readonly columns: readonly Column[]
  readonly rows: Iterable<SheetRow> | AsyncIterable<SheetRow>
  /** Beneath the table and no part of it: neither sorted nor filtered with its rows. */
  readonly totals?: readonly SheetRow[]
}

export const text = (header: string, width: number): Column => ({ header, kind: 'text', width })
export const number = (header: string, width = 12): Column => ({ header, kind: 'number', width })
export const date = (header: string, width = 13): Column => ({ header, kind: 'date', width })
export const month = (header: string, width = 13): Column => ({ header, kind: 'month', width })
