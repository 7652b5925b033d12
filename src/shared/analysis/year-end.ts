import { z } from 'zod'
import { returnStates } from '../domain/return-state'
import { reconciliation, reconciliationQuestion } from './reconciliation-schema'

const said = z.number().int().nonnegative().nullable()

/** One agency's return as a year's figures rest on it. */
export const returnedInYear = z.object({
  agency: z.string(),
  name: z.string(),
  state: z.enum(returnStates),
  figures: z.array(
    z.object({
      key: z.string(),
      words: z.string(),
      asSent: said,
      value: said,
      /** Why a person put it right. */
      reason: z.string().nullable(),
    }),
  ),
  themes: z.array(z.object({ label: z.string(), theme: z.string().nullable(), made: said, received: said })),
  issues: z.array(z.object({ text: z.string(), theme: z.string().nullable() })),
})
export type ReturnedInYear = z.infer<typeof returnedInYear>

/** A year's returns and register: everything its figures rest on, and the figures. What a snapshot freezes. */
export const yearEnd = z.object({
  question: reconciliationQuestion,
  result: reconciliation,
  returns: z.array(returnedInYear),
})
export type YearEnd = z.infer<typeof yearEnd>
