import { z } from 'zod'
import { comparedWith } from '../analysis/compared-period'
import { figureFilters } from '../analysis/figure-filters'
import { periodRule } from './period-rule'

export const reportFormat = z.enum(['excel', 'word', 'pdf'])
export type ReportFormat = z.infer<typeof reportFormat>

/** Filters of a template: everything but the period, which its rule finds. */
export const templateFilters = figureFilters.omit({ from: true, to: true })

/** Which cases a workbook lists one by one, and whether it names people. */
export const casesListed = z.enum(['none', 'pseudonymised', 'identifiable'])

/** A report that can be built again and again, as data: what it is about, what is in it and in which order. */
export const reportTemplate = z
  .strictObject({
    /** What people, and the command line, choose it by. */
    name: z.string().trim().min(1).max(80),
    /** The heading of the report. */
    title: z.string().trim().min(1).max(120),
    /** What it is for, in a sentence. */
    purpose: z.string().trim().max(300).default(''),
    format: reportFormat,
    /** About the board's whole register, or an agency about itself, which is chosen when it is built. */
    of: z.enum(['board', 'agency']),
    period: periodRule,
    filters: templateFilters.default({ by: 'raised' }),
    /** The other period its counts are set beside; null: none. */
    compare: comparedWith.nullable().default(null),
    /** Ids of its tables of figures in their order; null: those the format usually has. */
    tables: z.array(z.string().min(1).max(60)).min(1).max(60).nullable(),
    /** Only a workbook has them. */
    cases: casesListed,
    /** Small counts, and what would give them away, are kept back. */
    publication: z.boolean(),
  })
  .refine(({ publication, cases }) => !publication || cases === 'none', {
    path: ['cases'],
    message: 'What is for publication lists no cases.',
  })
  .refine(({ of, cases }) => of === 'board' || cases !== 'identifiable', {
    path: ['cases'],
    message: 'What is sent to an agency names nobody.',
  })
export type ReportTemplate = z.infer<typeof reportTemplate>

/** A template of the register. */
export const keptTemplate = z.object({
  /** `quarterly` for one that comes with Accord; else made when it is first saved. */
  id: z.string(),
  /** Comes with Accord; came with Accord and was changed here; was made here. */
  origin: z.enum(['shipped', 'changed', 'own']),
  template: reportTemplate,
})
export type KeptTemplate = z.infer<typeof keptTemplate>
