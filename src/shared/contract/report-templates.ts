import { z } from 'zod'
import { keptTemplate, reportTemplate } from '../report-template/report-template'

export const reportTemplatesContract = {
  /** Those that come with Accord first, then those made here, each by name. */
  'reports.templates': { input: z.null(), output: z.array(keptTemplate) },
  /** Saves a new template (`id` null) or a changed one; of one that comes with Accord a changed copy is kept. */
  'reports.saveTemplate': {
    input: z.object({ id: z.string().nullable(), template: reportTemplate }),
    output: keptTemplate,
  },
  /** Removes one made here; one that comes with Accord is as it came again. Answers those there are then. */
  'reports.removeTemplate': { input: z.object({ id: z.string() }), output: z.array(keptTemplate) },
} as const
