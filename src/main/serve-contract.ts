import type { z } from 'zod'
import type { Reply } from '@shared/contract/reply'
import { AccordError, type Problem } from '@shared/domain/problem'

interface Call {
  readonly input: z.ZodType
  readonly output: z.ZodType
}
type Handler<C extends Call> = (input: z.output<C['input']>) => Promise<z.output<C['output']>>
/** Answers one call by name. Never rejects: what goes wrong is in the reply. */
export type Serve = (channel: string, input: unknown) => Promise<Reply>

/**
 * Serves a table of calls: input and output are parsed with the contract's schemas, a failure a person can act on
 * becomes its problem, and anything else is a bug, handed to `report`, which keeps it and answers its number.
 */
export function serveContract<T extends { readonly [K in keyof T]: Call }>(
  table: T,
  handlers: { readonly [K in keyof T]: Handler<T[K]> },
  report: (channel: string, bug: unknown) => string,
): Serve {
  const known = (channel: string): channel is keyof T & string => Object.hasOwn(table, channel)
  return async (channel, input) => {
    if (!known(channel)) return refuse(notUnderstood)
    try {
      return await answer(table[channel], handlers[channel], input)
    } catch (error) {
      return refuse(error instanceof AccordError ? error.problem : unexpected(report(channel, error)))
    }
  }
}

async function answer<C extends Call>(call: C, handler: Handler<C>, input: unknown): Promise<Reply> {
  const parsed = read<C['input']>(call.input, input)
  if (!parsed.success) return refuse(notUnderstood)
  return { ok: true, value: call.output.parse(await handler(parsed.data)) }
}

function read<S extends z.ZodType>(schema: S, input: unknown): z.ZodSafeParseResult<z.output<S>> {
  return schema.safeParse(input)
}

const refuse = (problem: Problem): Reply => ({ ok: false, problem })

const notUnderstood: Problem = {
  code: 'bad-request',
  message: 'Accord was asked for something it does not understand, so nothing was done.',
  whatToDo: 'Check what was entered and try again. If it happens again, close and reopen Accord.',
}

function unexpected(number: string): Problem {
  return {
    code: 'unexpected',
    message: `Something went wrong inside Accord (error ${number}).`,
    whatToDo: `Try again. If it happens again, quote error ${number} to whoever supports Accord.`,
  }
}
