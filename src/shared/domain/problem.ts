/** A failure a person can act on. `message` says what happened to which item, `whatToDo` the next step. */
export interface Problem {
  code: string
  message: string
  whatToDo: string
  item?: string | undefined
}

/** Carries a {@link Problem} up to the boundary that shows it. Anything else thrown is a bug. */
export class AccordError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message)
    this.name = 'AccordError'
  }
}
