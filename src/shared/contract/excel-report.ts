import { z } from 'zod'
import { comparedWith } from '../analysis/compared-period'
import { figureFilters } from '../analysis/figure-filters'

export const excelReportContract = {
  /** Writes the Excel workbook: a cover, a sheet for each table of figures, and the cases they are counted from. */
  'reports.excel': {
    input: z.object({
      /** Ends in `.xlsx`. */
      path: z.string().min(1).max(4096),
      filter: figureFilters,
      /** Whether the cases are in it, and whether with what says whom they are about. */
      register: z.enum(['identifiable', 'pseudonymised', 'none']),
      /** Why people are named in it; kept in the audit trail. */
      purpose: z.string().max(500).nullable().default(null),
      /** Small counts, and what would give them away, are kept back; goes with `register: 'none'` only. */
      publication: z.boolean().default(false),
      /** Ids of tables of figures, in the order of their sheets; every table when left out. */
      tables: z.array(z.string().max(100)).min(1).max(60).optional(),
      /** At the head of the cover. */
      title: z.string().trim().min(1).max(450).optional(),
      /** Sets the counts beside those of another period; what cannot be compared is said instead. */
      compare: comparedWith.optional(),
      /** A profile to be sent to this agency: its own cases only. The filter may name no other agency. */
      agency: z.string().min(1).max(300).optional(),
    }),
    output: z.object({ path: z.string(), sheets: z.array(z.string()), cases: z.number() }),
  },
} as const
