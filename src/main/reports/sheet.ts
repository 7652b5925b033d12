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

/** A row of values of a chart: a column of the sheet, from the first row under the headings on. */
export interface ChartSeries {
  readonly name: string
  /** Counted from 0. */
  readonly column: number
  /** As they are in the cells. */
  readonly values: readonly (number | null)[]
  /** Drawn quieter, without marks: a limit or an average. */
  readonly guide?: boolean
}

/** A chart of the spreadsheet's own, drawn from cells of its sheet. */
export interface SheetChart {
  /** Lying bars; lines over time; a curve of steps through the corners given. */
  readonly type: 'bars' | 'lines' | 'steps'
  /** What it shows, as a sentence. */
  readonly title: string
  /** The same for somebody who does not see it, with the figures. */
  readonly alt: string
  readonly across: {
    readonly title: string
    readonly column: number
    readonly values: readonly (string | number)[]
  }
  readonly up: { readonly title: string; readonly kind: 'number' | 'share' }
  readonly series: readonly ChartSeries[]
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
  /** What its figures say, as a sentence above them. */
  readonly finding?: string
  readonly note: string
  readonly columns: readonly Column[]
  readonly rows: Iterable<SheetRow> | AsyncIterable<SheetRow>
  /** Beneath the table and no part of it: neither sorted nor filtered with its rows. */
  readonly totals?: readonly SheetRow[]
  /** To the right of the table, one under the other. */
  readonly charts?: readonly SheetChart[]
  /** Columns beyond the charts, for one of them to be drawn from; not printed. */
  readonly beyond?: Beyond
}

export interface Beyond {
  /** Of its first column, counted from 0. */
  readonly column: number
  readonly heading: string
  readonly columns: readonly Column[]
  readonly rows: readonly SheetRow[]
}

export const text = (header: string, width: number): Column => ({ header, kind: 'text', width })
export const number = (header: string, width = 12): Column => ({ header, kind: 'number', width })
export const date = (header: string, width = 13): Column => ({ header, kind: 'date', width })
export const month = (header: string, width = 13): Column => ({ header, kind: 'month', width })
