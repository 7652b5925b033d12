import { z } from 'zod'
import { reading, type Reading } from './reading'

/** What a person typed into an item of triage and has not accepted yet. */
export const triageDraft = z.object({
  /** Corrections taken over, one a field. */
  corrections: reading,
  /** The words in the box that is open, as far as they were typed. */
  typing: z.object({ field: z.string(), text: z.string().max(20_000) }).nullable(),
})
export type TriageDraft = z.infer<typeof triageDraft>

export const draftOf = (corrections: Reading): TriageDraft => ({ corrections, typing: null })

export const isEmptyDraft = ({ corrections, typing }: TriageDraft): boolean =>
  typing === null && Object.keys(corrections).length === 0
