import type { TextLine } from './page-lines'

/** A cell of a table on a page, with its lines still as they stand there. */
export interface DraftCell {
  readonly row: number
  readonly column: number
  rowSpan: number
  readonly columnSpan: number
  /** Where its text may reach to. */
  readonly right: number
  readonly lines: readonly TextLine[]
  readonly guessed: boolean
}

/** A table found on one page, or put together from several. */
export interface DraftTable {
  readonly kind: 'table'
  readonly rows: number
  /** Drawn with lines, rather than by room between its columns. */
  readonly ruled: boolean
  /** Left edges of the columns, and the right edge of the last. */
  readonly edges: readonly number[]
  readonly cells: readonly DraftCell[]
  /** Its last row is not closed by a line: it goes on on the next page. */
  readonly openBelow: boolean
  readonly openAbove: boolean
}

/** Lines of running text, as wide as `right`. */
export interface DraftText {
  readonly kind: 'text'
  readonly lines: readonly TextLine[]
  readonly right: number
}
export type Draft = DraftTable | DraftText
