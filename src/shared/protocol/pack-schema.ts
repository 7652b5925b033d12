import { z } from 'zod'
import { agencyType } from '../domain/agency'
import { isoDate } from '../domain/dates'
import { rung } from '../domain/escalation'
import { calendarName } from './calendar'
import { clockDefinition, dutyDefinition } from './clock-schema'
import { formDefinition } from './form-schema'
import {
  annualReturn, conditionDefinition, gate, panelRule, proxyEscalator, readingNote, skipping, specialRoute,
} from './rules-schema' // prettier-ignore

const id = z.string().regex(/^[a-z0-9-]+$/, 'may hold only small letters, digits and hyphens')

/** What the protocol says about the form at a stage. */
export const stageForm = z.strictObject({
  action: z.enum(['complete', 'update', 'none']),
  toBoard: z.boolean().describe('The form must reach the board at this stage'),
  when: z.string().describe('When it must reach the board, in the policy’s words'),
  clause: z.string(),
})

export const stageDefinition = z.strictObject({
  id,
  number: z.number().int().nullable().describe('As the board numbers it; null for stages it does not number'),
  name: z.string().describe('The board’s own name: “Stage 2”, “Step 2”'),
  kind: z
    .enum(['pre-stage', 'stage', 'last-resort'])
    .default('stage')
    .describe('A pre-stage comes before the protocol proper and is not a stage reached'),
  rung: rung.describe('The common rung that makes stage reached comparable between boards'),
  who: z.string().describe('Who meets whom'),
  whoFor: z
    .strictObject({ adult: z.string(), child: z.string() })
    .optional()
    .describe('Who meets whom where adults and children differ'),
  reachesChair: z
    .boolean()
    .optional()
    .describe('The case may be put to the Chair at this stage; left out, when the rung is chair'),
  reportable: z.boolean().default(true).describe('Escalations at this stage are reported to the board'),
  form: stageForm.optional(),
  gate: gate.optional(),
  clause: z.string(),
  clocks: z.array(clockDefinition).default([]),
  duties: z
    .array(dutyDefinition)
    .default([])
    .describe('What agreement, or the Chair’s recommendation, at this stage obliges'),
})
export type StageDefinition = z.infer<typeof stageDefinition>

export const groundDefinition = z.strictObject({
  id: z.string(),
  label: z.string().describe('In the board’s words'),
  theme: z.string().describe('A theme of the common taxonomy'),
})

export const agencySeed = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  type: agencyType,
  member: z.boolean().nullable().default(null),
})

const boardName = z.strictObject({ name: z.string(), short: z.string() })

/** One board's protocol as data. A sixth board is added by writing one of these, never by code. */
export const protocolPack = z.strictObject({
  id,
  board: boardName,
  boards: z
    .array(boardName.extend({ for: z.array(z.enum(['adult', 'child'])).min(1) }))
    .default([])
    .describe('Where two boards share one protocol: each, and whom it is for'),
  policy: z.strictObject({ title: z.string(), version: z.string(), approvedOn: isoDate.nullable() }),
  scope: z.array(z.enum(['adult', 'child'])).min(1),
  calendar: calendarName,
  conditions: z.array(conditionDefinition).default([]),
  stages: z.array(stageDefinition).min(1),
  skipping: skipping.optional().describe('Left out: a stage may be passed over with a reason'),
  specialRoutes: z.array(specialRoute).default([]),
  panel: panelRule.optional(),
  proxyEscalator: proxyEscalator.optional(),
  annualReturn: annualReturn.optional(),
  readings: z.array(readingNote).default([]),
  grounds: z.array(groundDefinition),
  forms: z.array(formDefinition).default([]),
  agencies: z.array(agencySeed).default([]),
})
export type ProtocolPack = z.infer<typeof protocolPack>
