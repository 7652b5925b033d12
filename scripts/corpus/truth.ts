import { z } from 'zod'
import { itemKind, notAForm, fieldValue } from '../../src/shared/domain/reading'

/** What one thing in a document is, and what is written in it. */
const truthItem = z.strictObject({
  /** Path within the file, as an import shows it. */
  path: z.string(),
  kind: itemKind,
  notAForm: notAForm.optional(),
  form: z.string().nullable(),
  fields: z.record(z.string(), fieldValue),
})
export type TruthItem = z.infer<typeof truthItem>

/** Kept beside each document as `<its name>.json`. */
export const truth = z.strictObject({
  board: z.string().nullable(),
  layout: z.string(),
  writer: z.string(),
  /** Reported apart and never looked at one by one when the reader is worked on. */
  heldOut: z.boolean(),
  items: z.array(truthItem),
})
export type Truth = z.infer<typeof truth>

const keptOut = new Set([
  'word-grey-fields', 'word-boxes', 'word-numbered-odt', 'docs-export', 'fillable-below', 'web-record', 'web-terms', 'wordpad-rtf',
  'sheet-blocks', 'sheet-beside-ods', 'outlook-attached', 'outlook-rtf', 'mail-fillable', 'mail-text-colon', 'mail-text-capitals',
]) // prettier-ignore

/** The rule by which some of what other hands made is kept out. */
export const isHeldOut = (layout: string): boolean => keptOut.has(layout)
