import { z } from 'zod'

const id = z.string().regex(/^[a-z0-9-]+$/, 'may hold only small letters, digits and hyphens')
const clause = z.string().min(1)

/** A fact about a case that some of the protocol's clocks and rules depend on; recorded by a person. */
export const conditionDefinition = z.strictObject({
  id,
  label: z.string().describe('“Immediate risk of harm”'),
  question: z.string().describe('What the officer is asked'),
  clause,
  urgent: z.boolean().default(false).describe('True for the condition that opens the urgent route'),
})

/** Cases that do not follow the stages: recognised at triage. */
export const specialRoute = z.strictObject({
  id,
  kind: z.enum([
    'positions-of-trust',
    'whistleblowing',
    'child',
    'adult',
    'complaint',
    'internal',
    'immediate-harm',
  ]),
  label: z.string(),
  goesTo: z.string().describe('Who deals with it'),
  interAgency: z
    .boolean()
    .describe('false: not an escalation between agencies, so out of the register’s scope'),
  words: z.array(z.string()).default([]).describe('Phrases that suggest it'),
  clause,
})

/** Whether a stage may be passed over. */
export const skipping = z.strictObject({
  allowed: z.enum(['with-reason', 'urgent-only', 'never']),
  clause,
  note: z.string().optional(),
})

/** A point where a manager decides whether the escalation goes on. */
export const gate = z.strictObject({
  who: z.string(),
  clause,
  ifRejected: z
    .enum(['stays', 'closes'])
    .describe('stays: the case goes back to the stage before; closes: it ends'),
})

/** How a resolution panel must be made up. */
export const panelRule = z.strictObject({
  clause,
  agencies: z.number().int().positive().describe('From how many different agencies'),
  membersOnly: z.boolean().describe('Only agencies that sit on the board'),
  level: z.string().describe('Who represents them: “senior officers”'),
  includeDisputing: z.enum(['required', 'as-far-as-practicable', 'excluded', 'not-said']),
  proxy: z
    .strictObject({ for: z.string(), arrangedBy: z.string(), clause })
    .optional()
    .describe('Who represents an agency without a seat'),
  conflicts: z
    .strictObject({
      rule: z.enum(['excluded', 'declared']).describe('excluded: may not sit; declared: says so and may'),
      says: z.string().describe('In the policy’s words'),
      clause,
    })
    .optional()
    .describe('What the protocol says of an officer with an interest in the case; left out, nothing'),
})

/** Somebody who may escalate on behalf of one who cannot. */
export const proxyEscalator = z.strictObject({ for: z.string(), who: z.string(), clause })

export const annualReturn = z.strictObject({
  clause,
  asks: z.array(z.enum(['made', 'received', 'themes', 'by-stage'])).min(1),
  reviewedBy: z.string().optional(),
})

/** Where the policy's words can be read two ways: how this pack reads them. */
export const readingNote = z.strictObject({ clause, says: z.string(), readAs: z.string() })
