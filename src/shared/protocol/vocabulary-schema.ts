import { z } from 'zod'
import { formField } from './form-schema'

/** Who a question can be about; the first part of the canonical field's name. */
export const party = z.enum([
  'subject',
  'escalatedBy',
  'escalatedTo',
  'response',
  'referringManager',
  'receivingManager',
])
export type Party = z.infer<typeof party>

/** What a question can ask about a party. */
export const attribute = z.enum(['name', 'forenames', 'surname', 'jobTitle', 'agency', 'contact', 'on'])
export type Attribute = z.infer<typeof attribute>
/** A name asked for in two boxes, or written in two columns. */
export type NamePart = 'forenames' | 'surname'

/**
 * The words boards and agencies use for the canonical fields, whatever the form: what a form of an unknown
 * board, a log's headings and free text are read with. Combined by rule: "job title" of "escalating
 * practitioner" is understood without being listed.
 */
export const vocabulary = z.strictObject({
  /** What the placeholders of labels and patterns stand for: `{thing}` a disagreement, `{person}` and `{agency}` who has it, `{subject}` whom it is about, `{either}` a child or an adult. */
  words: z.strictObject({
    thing: z.array(z.string()).min(1),
    person: z.array(z.string()).min(1),
    agency: z.array(z.string()).min(1),
    subject: z.array(z.string()).min(1),
    either: z.array(z.string()).min(1),
  }),
  /** Headings that say a document is an escalation form, a log or a return. */
  titles: z.strictObject({
    form: z.array(z.string()),
    annualReturn: z.array(z.string()),
    safeguardingConcern: z.array(z.string()),
  }),
  /** What tells a log of escalations from the other registers that agencies keep. */
  registers: z.strictObject({
    /** Words that speak of escalations, in a title or a heading. */
    escalations: z.array(z.string()).min(1),
    /** Words of a title that say it is a register of something else. */
    others: z.array(z.string()),
    /** Column headings that only a register of something else has. */
    otherColumns: z.array(z.string()),
  }),
  /** What else agencies fill in: told by its title, or by questions that no escalation form asks. */
  otherPapers: z
    .array(
      z.strictObject({
        /** What it is, as the officer is told: "a survey or an evaluation". */
        what: z.string(),
        notAForm: z.enum(['safeguarding-concern', 'other']).default('other'),
        /** It may be about escalating, so the words of escalation in it say nothing. */
        about: z.boolean().default(false),
        titles: z.array(z.string()).min(1),
        questions: z.array(z.string()),
      }),
    )
    .default([]),
  /** Short forms of words in the headings of a log: "esc" for "escalated". */
  shortWords: z.array(z.strictObject({ short: z.string(), words: z.array(z.string()).min(1) })),
  /** Words by which the Welsh half of a question asked in two languages is known. */
  welsh: z.array(z.string()).default([]),
  /** Labels that mean one thing wherever they stand. */
  fields: z.array(formField),
  /** Labels that usually mean this; what is read from them is shown as likely. */
  likely: z.array(formField),
  /** Column headings that are understood only in a log. */
  columns: z.array(formField),
  /** Column headings that usually mean this; what is read from them is shown as likely. */
  likelyColumns: z.array(formField),
  /** Column headings that could ask for several things; what stands under them is put to a person. */
  unclearColumns: z.array(formField),
  /** Headings over several columns of a log: whom the headings below ask about, or what they then mean. */
  columnGroups: z.array(
    z.strictObject({
      labels: z.array(z.string()).min(1),
      party: party.optional(),
      fields: z.array(formField).default([]),
    }),
  ),
  parties: z.array(
    z.strictObject({
      party,
      /** Words for the person: "escalating practitioner". */
      people: z.array(z.string()).default([]),
      /** Words for the organisation: "escalating agency". */
      agencies: z.array(z.string()).default([]),
      /** Ways of saying who it is: "{person} raising {thing}". */
      patterns: z.array(z.string()).default([]),
      /** Headings over a block about them: "matter escalated by". */
      opens: z.array(z.string()).default([]),
      /** What asks for their name where it stands in the block about them: "completed by". */
      names: z.array(z.string()).default([]),
    }),
  ),
  attributes: z.array(z.strictObject({ attribute, labels: z.array(z.string()).min(1) })),
  /** What asks for a person's name only within the block of a party: "officer". */
  namesInBlock: z.array(z.string()),
  /** One box for several: "name and job title". */
  combinations: z.array(
    z.strictObject({ attributes: z.array(attribute).min(2), labels: z.array(z.string()).min(1) }),
  ),
  /** Questions Accord does not keep; they end the answer before them. */
  other: z.array(z.string()),
  /** Headings over parts that are about none of the parties. */
  closes: z.array(z.string()),
  /** Printed instructions that are never values. */
  guidance: z.array(z.string()),
})
export type Vocabulary = z.infer<typeof vocabulary>
