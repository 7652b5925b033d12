import type { Channel, Input, Output, ReplyTo } from '@shared/contract'
import { AccordError, type Problem } from '@shared/domain/problem'

/** Calls main and gives its answer. @throws AccordError with what happened and what to do, when it could not. */
export async function call<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
  return valueOf(await window.accord.call(channel, input))
}

/** @throws AccordError with what happened and what to do, when there is no value. */
export function valueOf<C extends Channel>(reply: ReplyTo<C>): Output<C> {
  if (!reply.ok) throw new AccordError(reply.problem)
  return reply.value
}

/** What to show of anything caught: a problem as it is, and one calm sentence for what nobody foresaw. */
export function problemOf(error: unknown): Problem {
  if (error instanceof AccordError) return error.problem
  return {
    code: 'unforeseen',
    message: 'Something went wrong that Accord did not foresee.',
    whatToDo: 'Nothing you saved is lost. Try again; if it happens again, close and reopen Accord.',
  }
}
