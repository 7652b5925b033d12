import { z } from 'zod'
import type { Problem } from './problem'

/** A problem that comes from another process or from the store. */
export const problem: z.ZodType<Problem> = z.object({
  code: z.string(),
  message: z.string(),
  whatToDo: z.string(),
  item: z.string().optional(),
})
