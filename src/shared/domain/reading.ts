import { z } from 'zod'
import { isFieldKey, type FieldKey } from './fields'

/**
 * How certain the reader is. `sure`: written there, in one way to be understood. `likely`: written, but
 * placed or completed by a rule a person should glance at. `doubtful`: a person must decide; the value is
 * then empty unless the text itself is the value.
 */
export const confidence = z.enum(['sure', 'likely', 'doubtful'])
export type Confidence = z.infer<typeof confidence>

/** Text, date (`YYYY-MM-DD`), `yes`/`no`, `adult`/`child`; a stage number; or a list of texts. */
export const fieldValue = z.union([z.string(), z.number(), z.array(z.string())])
export type FieldValue = z.infer<typeof fieldValue>

export const fieldReading = z.object({
  /** Null when nothing was read for certain. */
  value: fieldValue.nullable(),
  /** The words in the document, untouched. */
  asWritten: z.string(),
  confidence,
  /** Id of the place in the document model it was read from; see `describePlace`. */
  at: z.string(),
  /** In plain English, why it is not sure, or how it was worked out. */
  note: z.string().optional(),
})
export type FieldReading = z.infer<typeof fieldReading>

/** What a submission was read as. A field that is absent was not found in the document. */
export const reading = z.partialRecord(z.string().refine(isFieldKey), fieldReading)
export type Reading = Partial<Record<FieldKey, FieldReading>>

/** What one found thing turned out to be. */
export const itemKind = z.enum([
  'form',
  'log-row',
  'annual-return',
  'free-text',
  'not-a-form',
  'duplicate',
  'unreadable',
])
export type ItemKind = z.infer<typeof itemKind>

/** Why something recognised as not a form is not one; shown to the officer. */
export const notAForm = z.enum([
  'blank-form',
  'automatic-reply',
  'newsletter',
  'safeguarding-concern',
  'cover-note',
  'empty',
  /** What an operating system keeps beside people’s files; passed over by an import. */
  'left-aside',
  'other',
])
export type NotAForm = z.infer<typeof notAForm>
