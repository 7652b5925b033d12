/** How the values of a column are written. Dates and months are given as `YYYY-MM-DD`. */
export type ColumnKind = 'text' | 'number' | 'decimal' | 'share' | 'date' | 'month'

export interface Column {
  readonly header: string
  readonly kind: ColumnKind
  /** In characters. */
  readonly width: number
}

/** Null leaves the cell empty: not recorded, or not applicable. A text in a column of numbers stays a text. */
export type CellValue = string | number | null
export type SheetRow = readonly CellValue[]

/** One table of the workbook, with the sentence that says what it counts and on how many cases it rests. */
export interface Sheet {
  /** At most 31 characters and none of `[]:*?/\`. */
  readonly name: string
  readonly title: string
  readonly note: string
  readonly columns: readonly Column[]
  readonly rows: Iterable<SheetRow> | AsyncIterable<SheetRow>
}

export const text = (header: string, width: number): Column => ({ header, kind: 'text', width })
export const number = (header: string, width = 12): Column => ({ header, kind: 'number', width })
export const decimal = (header: string, width = 14): Column => ({ header, kind: 'decimal', width })
export const share = (header: string, width = 14): Column => ({ header, kind: 'share', width })
export const date = (header: string, width = 13): Column => ({ header, kind: 'date', width })
export const month = (header: string, width = 13): Column => ({ header, kind: 'month', width })
