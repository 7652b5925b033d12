import { z } from 'zod'
import { caseDetail } from '@shared/contract/escalations'
import { caseEvent } from '@shared/domain/case-event'
import type { AssembledCase } from '@shared/domain/assemble-types'
import type { Problem } from '@shared/domain/problem'
import { problem } from '@shared/domain/problem-schema'
import { reading, type Reading } from '@shared/domain/reading'
import { returnReading, type ReturnReading } from '@shared/domain/return-reading'

const assembled = caseDetail
  .pick({
    protocol: true,
    status: true,
    subject: true,
    escalating: true,
    receiving: true,
    raisedOn: true,
    receivedOn: true,
    stages: true,
    resolvedOn: true,
    resolvedStage: true,
    people: true,
    grounds: true,
    concern: true,
    response: true,
    outcome: true,
    timeline: true,
    disagreements: true,
  }) // prettier-ignore
  .extend({ events: z.array(caseEvent), stage: caseDetail.shape.stages.element.nullable() })

const effects = z.object({
  /** Reference given to the case the decision opened. */
  ref: z.string().optional(),
  agencies: z.array(z.string()).default([]),
  aliases: z.array(z.string()).default([]),
  /** The protocol, and its version at the time, that the submission was accepted under. */
  protocol: z.object({ pack: z.string(), version: z.string() }).optional(),
})
/** What came about by a decision. */
export type Effects = z.infer<typeof effects>

// What the register wrote into its own columns, read back typed.
export const readingOf = (text: string): Reading => reading.parse(JSON.parse(text))
export const assembledOf = (text: string): AssembledCase => assembled.parse(JSON.parse(text))
export const effectsOf = (text: string): Effects => effects.parse(JSON.parse(text))
export const problemOf = (text: string | null): Problem | null =>
  text === null ? null : problem.parse(JSON.parse(text))
export const returnedOf = (text: string): ReturnReading => returnReading.parse(JSON.parse(text))
export const whyOf = (text: string): string[] => z.array(z.string()).parse(JSON.parse(text))
