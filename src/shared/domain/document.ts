import { z } from 'zod'
import type { PageLayout } from './page-layout'

/**
 * The neutral document model every format is turned into. Each block and cell has an id that names its
 * place: `p3` third paragraph, `t2.r3.c1` table 2 row 3 cell 1 (nested: `t2.r3.c1.t1.r1.c2`, and paragraphs in a
 * cell `t2.r3.c1.p2`), `s1.r12.c3` sheet 1 row 12 column 3 (rows and columns as the spreadsheet numbers them).
 */

/** A stretch of text of one look. Check boxes and form fields are runs of their own. */
export const run = z.object({
  text: z.string(),
  bold: z.literal(true).optional(),
  struck: z.literal(true).optional(),
  underlined: z.literal(true).optional(),
  highlighted: z.literal(true).optional(),
  /** In italics or in grey, as forms set what explains a question. */
  faint: z.literal(true).optional(),
  /** Hidden text: shown to nobody in the word processor, so never a value. */
  hidden: z.literal(true).optional(),
  /** A check box in any form (glyph, content control, legacy field, `[x]`); `text` is the glyph as written. */
  checkbox: z.enum(['ticked', 'empty']).optional(),
  /** A form field or content control. `prompt` when it still shows its placeholder. */
  control: z
    .object({
      kind: z.enum(['text', 'date', 'list']),
      name: z.string().optional(),
      prompt: z.boolean(),
      options: z.array(z.string()).optional(),
    })
    .optional(),
})
export type Run = z.infer<typeof run>

export interface Paragraph {
  kind: 'paragraph'
  id: string
  runs: Run[]
  heading?: number
  listItem?: true
  /** Set when what it says or where it belongs was worked out from where its words stand on a page. */
  guessed?: true
  /** Set when it may be the rest of the paragraph before, broken only by the width of the page or cell. */
  continues?: true
}
export interface TableCell {
  id: string
  /** Zero-based grid position after merging; spans count grid cells. */
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  blocks: Block[]
}
export interface Table {
  kind: 'table'
  id: string
  rows: number
  columns: number
  cells: TableCell[]
}
/** One worksheet. Cells are sparse and in row-major order. */
export interface Sheet {
  kind: 'sheet'
  id: string
  name: string
  hidden?: true
  rows: SheetRow[]
}
export interface SheetRow {
  /** 1-based, as the spreadsheet numbers it. */
  number: number
  hidden?: true
  cells: SheetCell[]
}
export interface SheetCell {
  /** 1-based column. */
  column: number
  /** What the person sees in the cell. Where only part of it is struck through, that part is left out; `runs` has it. */
  text: string
  /** Set when parts of the text differ in look. */
  runs?: Run[]
  /** Set when the cell holds a real date (1900 or 1904 system already applied). */
  date?: string
  number?: number
  struck?: true
  /** Set when its column is hidden. */
  hidden?: true
  /** Columns and rows this cell covers when merged. */
  columnSpan?: number
  rowSpan?: number
}
export type Block = Paragraph | Table | Sheet

/** Something about the document a person should know: `external-link-ignored`, `macro-ignored`, `truncated`… */
export interface DocumentNote {
  code: string
  message: string
}

export const documentFormat = z.enum([
  'eml', 'msg', 'mbox', 'zip', 'docx', 'doc', 'odt', 'rtf', 'pdf', 'xlsx', 'xls', 'ods', 'csv', 'html', 'text', 'image', 'unknown',
]) // prettier-ignore
export type DocumentFormat = z.infer<typeof documentFormat>

export interface Document {
  format: DocumentFormat
  blocks: Block[]
  notes: DocumentNote[]
  /** Set when its file has pages that can be drawn. */
  layout?: PageLayout
}

const pieces: Record<string, string> = { p: 'paragraph', t: 'table', r: 'row', c: 'cell', s: 'sheet' }

/** The place in words: `t2.r3.c1` is "table 2, row 3, cell 1". */
export function describePlace(id: string): string {
  const parts = id.split('.').map((part) => {
    const name = pieces[part[0] ?? '']
    return name && /^[a-z]\d+$/.test(part) ? `${name} ${part.slice(1)}` : part
  })
  return parts.join(', ')
}

/** The plain text of a paragraph as a person sees it, hidden text left out. */
export function paragraphText(paragraph: Paragraph): string {
  let text = ''
  for (const { hidden, text: written } of paragraph.runs) if (!hidden) text += written
  return text
}
