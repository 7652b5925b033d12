import { z } from 'zod'
import {
  documentFormat,
  run,
  type Block,
  type Document,
  type Paragraph,
  type Sheet,
  type Table,
} from '@shared/domain/document'
import { pageLayout } from '@shared/domain/page-layout'

/** What a worker says a document is, checked, since it has been reading hostile bytes. */
const paragraph: z.ZodType<Paragraph> = z.object({
  kind: z.literal('paragraph'),
  id: z.string(),
  runs: z.array(run),
  heading: z.number().optional(),
  listItem: z.literal(true).optional(),
})
const span = z.number().int().min(1).max(20_000)
const table: z.ZodType<Table> = z.lazy(() =>
  z.object({
    kind: z.literal('table'),
    id: z.string(),
    rows: z.number(),
    columns: z.number(),
    cells: z.array(
      z.object({
        id: z.string(),
        row: z.number(),
        column: z.number(),
        rowSpan: span,
        columnSpan: span,
        blocks: z.array(block),
      }),
    ),
  }),
)
const sheet: z.ZodType<Sheet> = z.object({
  kind: z.literal('sheet'),
  id: z.string(),
  name: z.string(),
  hidden: z.literal(true).optional(),
  rows: z.array(
    z.object({
      number: z.number(),
      hidden: z.literal(true).optional(),
      cells: z.array(
        z.object({
          column: z.number(),
          text: z.string(),
          runs: z.array(run).optional(),
          date: z.string().optional(),
          number: z.number().optional(),
          struck: z.literal(true).optional(),
          columnSpan: z.number().optional(),
          rowSpan: z.number().optional(),
        }),
      ),
    }),
  ),
})
const block: z.ZodType<Block> = z.union([paragraph, table, sheet])

export const viewedDocument: z.ZodType<Document> = z.object({
  format: documentFormat,
  blocks: z.array(block),
  notes: z.array(z.object({ code: z.string(), message: z.string() })),
  layout: pageLayout.optional(),
})
