import { z } from 'zod'
import { isoDate } from '../domain/dates'
import type { CaseEvent } from '../domain/case-event'
import type { Referral } from '../domain/referral'
import type { ProtocolPack } from '../protocol/pack-schema'

export const readinessGroup = z.enum([
  'question',
  'stages',
  'forms',
  'views',
  'representation',
  'own-views',
  'evidence',
])
export type ReadinessGroup = z.infer<typeof readinessGroup>

/** One thing a referral should have, and whether it is there. */
export const readinessItem = z.object({
  id: z.string(),
  group: readinessGroup,
  what: z.string(),
  state: z.enum(['ready', 'missing', 'set-aside']),
  /** What there is, or what is not known, in a sentence. */
  detail: z.string(),
  /** Where the protocol says so; null where it is good practice. */
  clause: z.string().nullable(),
  /** Agencies it can be asked of, the likeliest first. */
  askOf: z.array(z.string()),
  /** What a letter asking for it says, after “Please send us:”; null for what no agency can give. */
  request: z.string().nullable(),
  asked: z.object({ on: isoDate, agency: z.string(), replyBy: isoDate.nullable() }).nullable(),
})
export type ReadinessItem = z.infer<typeof readinessItem>

/** An item before what was asked or set aside is looked at. */
export type FoundItem = Omit<ReadinessItem, 'state' | 'asked'> & { readonly ready: boolean }

export interface ReadinessQuestion {
  readonly pack: ProtocolPack
  readonly referral: Referral
  readonly events: readonly CaseEvent[]
  /** Who the forms of a stage name, by stage id: “Ann Example (Trust)”. */
  readonly named: ReadonlyMap<string, readonly string[]>
  /** Documents of the case that are not the board’s form. */
  readonly documents: number
  readonly kind: 'adult' | 'child' | null
}
