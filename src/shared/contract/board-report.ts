import { z } from 'zod'
import { comparedWith } from '../analysis/compared-period'
import { figureFilters } from '../analysis/figure-filters'

export const boardReportContract = {
  /** Writes the report to the board. `publication`: small counts, and what would give them away, are kept back. */
  'reports.board': {
    input: z.object({
      /** Ends in `.docx` or `.pdf`. */
      path: z.string().min(1).max(4096),
      filter: figureFilters,
      publication: z.boolean().default(false),
      /** Ids of tables of figures, in their order; those such a report usually has when left out. */
      tables: z.array(z.string().max(100)).min(1).max(60).optional(),
      /** Its heading. */
      title: z.string().trim().min(1).max(450).optional(),
      /** Sets the counts beside those of another period; what cannot be compared is said instead. */
      compare: comparedWith.optional(),
      /** A profile to be sent to this agency: its own cases only. The filter may name no other agency. */
      agency: z.string().min(1).max(300).optional(),
    }),
    output: z.object({ path: z.string(), cases: z.number() }),
  },
} as const
