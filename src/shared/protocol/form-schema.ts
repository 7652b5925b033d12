import { z } from 'zod'
import { isFieldKey } from '../domain/fields'

const fieldKey = z.string().refine(isFieldKey, 'is not a canonical field')

/** One question of a printed form and the canonical field its answer fills. */
export const formField = z.strictObject({
  field: fieldKey,
  /** The label as printed first, then variants seen. Matched ignoring case, punctuation and spacing. */
  labels: z.array(z.string()).min(1),
  /** Counts towards "blank form" and "needs a person" when empty. */
  required: z.boolean().default(false),
  /** Further fields the same box asks for: "Name and contact details" fills two. */
  also: z.array(fieldKey).default([]),
})
export type FormField = z.infer<typeof formField>

/** A block of a form opened by a label of its own, within which short labels such as "Name" are fields of that block. */
export const formSection = z.strictObject({
  opens: z.array(z.string()).min(1),
  fields: z.array(formField).min(1),
})
export type FormSection = z.infer<typeof formSection>

export const formDefinition = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** What the form's stage is read from when it has no question for it. */
  stageFrom: z
    .strictObject({
      /** Highest ticked checklist question to stage number. */
      checklist: z.record(z.string(), z.number()),
    })
    .optional(),
  recognise: z.strictObject({
    /** Headings that name this form. */
    titles: z.array(z.string()),
    /** Words that only this board's documents carry. */
    board: z.array(z.string()),
  }),
  fields: z.array(formField),
  sections: z.array(formSection).default([]),
  checklist: z
    .array(z.strictObject({ n: z.number().int().positive(), labels: z.array(z.string()).min(1) }))
    .default([]),
  /** Printed instructions that are never values. */
  guidance: z.array(z.string()).default([]),
  /** For case facts a form does not ask for: the fields to take them from, in order of preference. */
  caseFacts: z
    .strictObject({
      raisedOn: z.array(fieldKey).optional(),
      escalatingAgency: z.array(fieldKey).optional(),
      receivingAgency: z.array(fieldKey).optional(),
    })
    .default({}),
})
export type FormDefinition = z.infer<typeof formDefinition>
