import { z } from 'zod'

export const agencyType = z.enum([
  'local-authority', 'nhs-trust', 'integrated-care-board', 'primary-care', 'ambulance', 'police', 'fire', 'probation',
  'housing', 'education', 'voluntary', 'care-provider', 'board', 'other', 'unknown',
]) // prettier-ignore
export type AgencyType = z.infer<typeof agencyType>

/** An organisation that escalates or is escalated to. */
export const agency = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  type: agencyType,
  /** Sits on the board. Null when nobody has said. */
  member: z.boolean().nullable(),
  /** Safeguarding contact: role, e-mail or telephone as the unit keeps it. */
  contact: z.string().nullable(),
  /** False while the agency exists only because a form named it and no person has looked at it. */
  confirmed: z.boolean(),
})
export type Agency = z.infer<typeof agency>
