import { z } from 'zod'
import { isoDate } from './dates'
import { isFieldKey, type FieldKey } from './fields'

const fieldKey = z.custom<FieldKey>((value) => typeof value === 'string' && isFieldKey(value))

/** What a person said the columns of an agency's log mean: for one sender, and for logs with exactly these headings. */
export const columnMapping = z.object({
  /** Domain of the mail address it came from; empty for files that came without a mail. */
  sender: z.string(),
  fingerprint: z.string(),
  /** By the column's number in the sheet; null for one that is not used. */
  columns: z.array(z.object({ column: z.number().int(), field: fieldKey.nullable() })),
  by: z.string(),
  on: isoDate,
})
export type ColumnMapping = z.infer<typeof columnMapping>

/** How the columns of one table of a log were understood. */
export const logLayout = z.object({
  name: z.string(),
  fingerprint: z.string(),
  columns: z.array(
    z.object({
      column: z.number().int(),
      heading: z.string(),
      field: fieldKey.nullable(),
      /** Why a heading is put to a person. */
      unclear: z.string().nullable(),
      /** A few of the values under it. */
      samples: z.array(z.string()),
    }),
  ),
  corrected: columnMapping.pick({ by: true, on: true }).nullable(),
})
export type LogLayout = z.infer<typeof logLayout>

/** Whom a mail's address belongs to, as far as columns are concerned: the part after the @. */
export function senderOf(from: string | null): string {
  return (/@([a-z0-9.-]+)/i.exec(from ?? '')?.[1] ?? '').toLowerCase()
}

/**
 * The mapping that counts for a log. Of a file that came without a mail nobody knows the sender: then one counts only
 * when all that were made for such a log say the same.
 */
export function mappingFor(
  mappings: readonly ColumnMapping[],
  sender: string,
  fingerprint: string,
): ColumnMapping | null {
  const fitting = mappings.filter((mapping) => mapping.fingerprint === fingerprint)
  const own = fitting.findLast((mapping) => mapping.sender === sender)
  if (own || sender !== '') return own ?? null
  const said = new Set(fitting.map(({ columns }) => JSON.stringify(columns)))
  return said.size === 1 ? (fitting.at(-1) ?? null) : null
}
