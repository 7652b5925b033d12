import { z } from 'zod'
import { drill } from './drill'

/**
 * One figure of a table. `hidden`: kept back for publication, so `value` is null. The same `drill` in two tables is
 * the same number.
 */
export const figureCell = z.object({
  value: z.union([z.number(), z.string()]).nullable(),
  hidden: z.boolean().optional(),
  /** Its cases; absent when it is not a count of cases. */
  drill: drill.optional(),
  /** A name for a figure without cases that stands in more than one table. */
  same: z.string().optional(),
})
export type FigureCell = z.infer<typeof figureCell>

/**
 * `count` is of cases, forms or deadlines, and is kept back for publication when it is small; `number` counts something
 * else. `share` is a part of one; `days` may be halves; `signed` may be negative.
 */
export const columnKind = z.enum(['count', 'number', 'signed', 'share', 'days', 'decimal', 'text'])

export const figureColumn = z.object({
  key: z.string(),
  label: z.string(),
  kind: columnKind,
  /** Keys of the columns of its row that it is worked out from, or rests on. */
  of: z.array(z.string()).optional(),
  /** It rests on those columns in every row. */
  ofAll: z.boolean().optional(),
})
export type FigureColumn = z.infer<typeof figureColumn>

export const figureRow = z.object({
  key: z.string(),
  /** One text for each of the table's `heads`. */
  labels: z.array(z.string()),
  cells: z.array(figureCell),
  /** Of all cases, or all of a group: not one of the rows to add up. */
  total: z.boolean().optional(),
})
export type FigureRow = z.infer<typeof figureRow>

/** One table of figures, the same for screen, command line, Excel and Word. */
export const figureTable = z.object({
  id: z.string(),
  title: z.string(),
  /** What it counts and how; holds no figure. */
  note: z.string(),
  /** The numbers of cases it rests on, and of those left out. */
  rests: z.array(z.object({ label: z.string(), cell: figureCell })),
  /** Headings of the label columns. */
  heads: z.array(z.string()),
  columns: z.array(figureColumn),
  rows: z.array(figureRow),
})
export type FigureTable = z.infer<typeof figureTable>

/** What was done to tables so that they may be published. */
export const publication = z.object({
  /** Counts from 1 to one less than this are kept back. */
  threshold: z.number().int(),
  /** The rule in words, to be printed with the tables. */
  rule: z.string(),
  rounding: z.string(),
  /** Figures kept back because they are small, and because a small one could be worked back from them. */
  small: z.number().int(),
  secondary: z.number().int(),
})
export type Publication = z.infer<typeof publication>
