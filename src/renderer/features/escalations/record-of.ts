import type { Input } from '@shared/contract'
import type { DutyDefinition } from '@shared/protocol/clock-schema'
import type { ClockState } from '@shared/protocol/clock-state'
import type { ProtocolPack } from '@shared/protocol/pack-schema'

export type Recording = Pick<Input<'escalations.record'>, 'type' | 'stage' | 'clock'>

const ofDuty: Record<DutyDefinition['kind'], Recording['type']> = {
  'confirm-in-writing': 'confirmed-in-writing',
  'check-back': 'checked-back',
  review: 'review-done',
  record: 'task-done',
  'feed-back': 'task-done',
  consider: 'task-done',
}

/** What is recorded when a duty was done; null when the protocol has no such duty. */
export function recordOfDuty(pack: ProtocolPack, id: string): Recording | null {
  for (const stage of pack.stages) {
    const duty = stage.duties.find((candidate) => candidate.id === id)
    if (duty) return { type: ofDuty[duty.kind], stage: stage.id, clock: id }
  }
  return null
}

const byPerson = [
  'contact-made', 'recommended', 'communicated', 'confirmed-in-writing', 'checked-back', 'review-done', 'information-received',
] as const // prettier-ignore

/** What is recorded when a deadline was met; null when only an action of the case meets it (moving on, agreeing). */
export function recordOfClock(pack: ProtocolPack, clock: Pick<ClockState, 'id' | 'stage'>): Recording | null {
  const stage = pack.stages.find(({ id }) => id === clock.stage)
  const definition = stage?.clocks.find(({ id }) => id === clock.id)
  // A response date that a stage without a deadline has stipulated is not written out in the pack.
  if (!definition) return stage ? { type: 'contact-made', stage: stage.id } : null
  for (const stop of definition.stops) {
    const type = byPerson.find((event) => event === stop.event)
    if (type) return { type, stage: stop.stage ?? clock.stage }
  }
  return null
}
