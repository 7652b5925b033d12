import type { IsoDate } from '../domain/dates'
import type { Chart } from './chart'

/** A stretch of text. Everything in a paper is text and stays text: nothing in it is ever a field, formula or link. */
export type PaperSpan = string | { readonly strong: string }
export type PaperText = string | readonly PaperSpan[]

/** What a cell holds: one paragraph, or several under each other. */
export type PaperCell = PaperText | { readonly paragraphs: readonly PaperText[] }

export interface PaperColumn {
  readonly label: string
  /** Share of the width of the page, compared with the other columns. */
  readonly width: number
  /** Numbers stand at the end, so that their digits are under each other. */
  readonly align?: 'end'
}

export interface PaperTable {
  readonly kind: 'table'
  /** Says what the table is of, above it. */
  readonly caption: string
  /** With no label at all, the table has no heading row. */
  readonly columns: readonly PaperColumn[]
  readonly rows: readonly (readonly PaperCell[])[]
  /** The first cell of each row names the row. */
  readonly rowHeaders?: boolean
}

/** Terms and what is said of each: a cover's facts, a person's particulars. */
export interface PaperFacts {
  readonly kind: 'facts'
  /** What the facts are about, for somebody who hears the page and does not see it. */
  readonly about: string
  readonly items: readonly { readonly term: string; readonly value: PaperCell }[]
}

export interface PaperFigure {
  readonly kind: 'figure'
  readonly chart: Chart
  /** What the chart shows, as a sentence: for somebody who does not see it. */
  readonly alt: string
  readonly caption: string
}

export type PaperLook = 'eyebrow' | 'subtitle' | 'lead' | 'plain' | 'quote' | 'note'

export type PaperBlock =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly newPage?: boolean }
  | { readonly kind: 'paragraph'; readonly text: PaperText; readonly look: PaperLook }
  | { readonly kind: 'list'; readonly items: readonly PaperText[]; readonly numbered?: boolean }
  /** A box that is not passed over: the question to be answered, or a warning. */
  | { readonly kind: 'callout'; readonly heading: string; readonly paragraphs: readonly PaperText[] }
  | { readonly kind: 'page-break' }
  | PaperFacts
  | PaperTable
  | PaperFigure

/** A document Accord writes, before it is a Word file or a PDF: what it says and of what kind each part is. */
export interface Paper {
  /** The title property of the file; also what a screen reader announces. */
  readonly title: string
  /** Protective marking, on every page. */
  readonly marking: string
  /** On every page. */
  readonly reference: string
  /** The day it was made, on every page. */
  readonly date: IsoDate
  readonly blocks: readonly PaperBlock[]
}

export const heading = (level: 1 | 2 | 3, text: string): PaperBlock => ({ kind: 'heading', level, text })
/** A heading at the top of a page of its own. */
export const pageHeading = (text: string): PaperBlock => ({ kind: 'heading', level: 1, text, newPage: true })
export const paragraph = (text: PaperText, look: PaperLook = 'plain'): PaperBlock => ({
  kind: 'paragraph',
  text,
  look,
})
export const list = (items: readonly PaperText[]): PaperBlock => ({ kind: 'list', items })
