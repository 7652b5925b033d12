import type { AssembledCase } from '@shared/domain/assemble-types'
import type { IsoDate } from '@shared/domain/dates'
import { progressOf } from '@shared/protocol/case-progress'
import type { ProtocolPack } from '@shared/protocol/pack-schema'

/**
 * A case as it stood at the end of a day: what happened later is left out, what is known today of what happened until
 * then is not. What happened on a day nobody recorded counts. Null when it was raised later.
 */
export function caseOnDate(pack: ProtocolPack, found: AssembledCase, date: IsoDate): AssembledCase | null {
  if ((found.raisedOn ?? found.receivedOn) > date) return null
  const events = found.events.filter(({ on }) => on === null || on <= date)
  if (events.length === found.events.length) return found
  const { status } = progressOf(pack, events)
  const stages = found.stages
    .filter(({ enteredOn }) => enteredOn === null || enteredOn <= date)
    .map((stage) => ({
      ...stage,
      leftOn: stage.leftOn !== null && stage.leftOn <= date ? stage.leftOn : null,
    }))
  const agreed = status === 'resolved' ? found : { resolvedOn: null, resolvedStage: null }
  return {
    ...found,
    events,
    status,
    stages,
    stage: stages.at(-1) ?? null,
    resolvedOn: agreed.resolvedOn,
    resolvedStage: agreed.resolvedStage,
    timeline: found.timeline.filter(({ on }) => on === null || on <= date),
  }
}
