import { z } from 'zod'
import { agencyType } from '../domain/agency'
import { rung } from '../domain/escalation'
import { isoDate } from '../domain/dates'
import { formDefinition } from './form-schema'
import { clockDefinition } from './clock-schema'

export const stageDefinition = z.strictObject({
  id: z.string(),
  /** As the board numbers it; null for unnumbered stages and pre-stages. */
  number: z.number().int().nullable(),
  /** The board's own name, "Stage 2" or "Step 2". */
  name: z.string(),
  rung,
  /** Who meets whom. */
  who: z.string(),
  reportable: z.boolean().default(true),
  clause: z.string(),
  clocks: z.array(clockDefinition).default([]),
})
export type StageDefinition = z.infer<typeof stageDefinition>

export const groundDefinition = z.strictObject({
  id: z.string(),
  /** In the board's words. */
  label: z.string(),
  /** A theme of the common taxonomy. */
  theme: z.string(),
})

export const agencySeed = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  type: agencyType,
  member: z.boolean().nullable().default(null),
})

/** One board's protocol as data. A sixth board is added by writing one of these, never by code. */
export const protocolPack = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  board: z.strictObject({ name: z.string(), short: z.string() }),
  policy: z.strictObject({ title: z.string(), version: z.string(), approvedOn: isoDate.nullable() }),
  scope: z.array(z.enum(['adult', 'child'])).min(1),
  calendar: z.enum(['england-and-wales', 'scotland', 'northern-ireland']),
  stages: z.array(stageDefinition).min(1),
  grounds: z.array(groundDefinition),
  forms: z.array(formDefinition),
  agencies: z.array(agencySeed).default([]),
})
export type ProtocolPack = z.infer<typeof protocolPack>
