import type { z } from 'zod'
import { AccordError } from '@shared/domain/problem'
import { refusal } from './sources/refusals'

/** A worker that has read hostile bytes may answer anything; what is no answer is a worker gone wrong. */
export function checked<T>(schema: z.ZodType<T>, name: string, value: unknown): T {
  const { data } = schema.safeParse(value)
  if (data === undefined) throw new AccordError(refusal('reader-stopped', name))
  return data
}
