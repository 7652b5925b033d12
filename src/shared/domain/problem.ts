import { z } from 'zod'

/** A failure a person can act on. `message` says what happened to which item, `whatToDo` the next step. */
export const problem = z.object({
  code: z.string(),
  message: z.string(),
  whatToDo: z.string(),
  item: z.string().optional(),
})
export type Problem = z.infer<typeof problem>

/** Carries a {@link Problem} up to the boundary that shows it. Anything else thrown is a bug. */
export class AccordError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message)
    this.name = 'AccordError'
  }
}
