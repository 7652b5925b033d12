import { progressOf } from '../protocol/case-progress'
import type { CaseEvent } from '../domain/case-event'
import type { ProtocolPack, StageDefinition } from '../protocol/pack-schema'
import { reachesChair } from '../protocol/recommending-stage'

/** The stage at which a case is put to the Chair; null where the protocol has none. */
export function chairStageOf(pack: ProtocolPack): StageDefinition | null {
  return pack.stages.find(reachesChair) ?? null
}

/** Where a case may go beyond the Chair: the board’s meeting, a regulator. */
export function stagesBeyond(pack: ProtocolPack): StageDefinition[] {
  const chair = chairStageOf(pack)
  return pack.stages.filter((stage) => chair !== null && stage !== chair && reachesChair(stage))
}

/** The highest stage before the Chair that a case has been at; null while it has been at none. */
export function stageBeforeChair(pack: ProtocolPack, events: readonly CaseEvent[]): StageDefinition | null {
  return progressOf(pack, events).entered.findLast(reachesChair) ?? null
}
