import { z } from 'zod'
import { figureFilters } from '../analysis/figure-filters'

export const boardReportContract = {
  /** Writes the report to the board. `publication`: small counts, and what would give them away, are kept back. */
  'reports.board': {
    input: z.object({
      /** Ends in `.docx` or `.pdf`. */
      path: z.string().min(1).max(4096),
      filter: figureFilters,
      publication: z.boolean().default(false),
    }),
    output: z.object({ path: z.string(), cases: z.number() }),
  },
} as const
