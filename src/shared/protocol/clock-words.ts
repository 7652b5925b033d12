import type { EventType } from '../domain/case-event'
import type { Happening } from './case-history'
import type { CompiledClock } from './compiled-pack'

const began: Partial<Record<EventType, string>> = {
  'concern-arose': 'The concern arose, or the decision was received',
  raised: 'The escalation was raised',
  agreed: 'Agreement was reached',
  'not-agreed': 'The attempt to agree failed',
  'contact-made': 'The response was given',
  recommended: 'The recommendation was made',
  communicated: 'The recommendation was told to the agencies',
  'condition-recorded': 'The circumstance was recorded',
  'form-received': 'The form was received',
}

/** What started a clock, as the first line of its explanation. */
export function startedBy(happening: Happening, clock: CompiledClock, assumed: boolean): string {
  if (assumed)
    return 'The date the concern arose is not recorded, so counted from the date the escalation was raised'
  if (happening.type === 'reopened' || happening.event.type === 'reopened')
    return `Reopened at ${stageName(happening, clock)}`
  if (happening.type === 'stage-entered') return `${stageName(happening, clock)} was entered`
  return began[happening.type] ?? 'It started'
}

function stageName({ stage }: Happening, clock: CompiledClock): string {
  return clock.pack.stages[stage]?.name ?? clock.stage.name
}
